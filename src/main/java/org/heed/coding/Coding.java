package org.heed.coding;

import java.time.Instant;
import java.util.Optional;
import org.heed.coding.framework.CodeKey;

/// A person put one code on one quote of one document, when, and why (`memo`, may be empty); not a suggestion.
/// `number` is its place in the order of all codings of a library, from 1. A coding is never changed: taking it
/// back adds a withdrawal. `document` is a review's key, or that of another document coded beside reviews.
public record Coding(
        int number,
        String document,
        Quote quote,
        CodeKey code,
        Coder coder,
        Instant at,
        String memo,
        Optional<Withdrawal> withdrawal) {

    /// Who took a coding back, when and why.
    public record Withdrawal(Coder by, Instant at, String why) {}

    /// A coding before it is kept.
    public record Draft(String document, Quote quote, CodeKey code, String memo) {}

    public boolean stands() {
        return withdrawal.isEmpty();
    }
}
