package org.heed.web.repetition;

import java.util.List;

/// The page on what was said before: a draft with what is like it, and what was asked in several reviews. `draft` and
/// `to` are as typed.
public record SaidBeforePage(String draft, String to, List<Like> likes, List<Often> often, int reviews) {

    /// A recommendation that is like the draft; `same` when it asks the same.
    public record Like(AskLine ask, boolean same, List<String> reasons, String repeatAddress) {}

    /// An ask that several reviews made, in the words of the first.
    public record Often(String words, String address, int reviews, String bodies, String years) {}
}
