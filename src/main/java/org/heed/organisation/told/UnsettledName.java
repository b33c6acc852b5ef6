package org.heed.organisation.told;

import java.util.List;
import java.util.function.UnaryOperator;
import org.heed.organisation.AddresseeState;
import org.heed.review.ReviewKey;

/// A name as printed that a person should look at: how Heed reads it at best (`suggested`, names with " | "
/// between, or empty), why, and where it is printed. `count` is how many addressees it stands for.
public record UnsettledName(
        String nameKey,
        String asPrinted,
        AddresseeState state,
        String suggested,
        double confidence,
        List<String> reasons,
        int count,
        List<ReviewKey> reviews) {

    /// The same with other words in place of those that came from the print.
    public UnsettledName inWords(UnaryOperator<String> words) {
        return new UnsettledName(
                nameKey,
                words.apply(asPrinted),
                state,
                words.apply(suggested),
                confidence,
                reasons.stream().map(words).toList(),
                count,
                reviews);
    }
}
