package org.heed.web.repetition;

/// A recommendation in one line: safe words, where it is, to whom, when. `bodies` and `when` may be empty: not
/// recorded. `reference` is how a person names it in a form.
public record AskLine(
        String words,
        String heading,
        String address,
        String reviewTitle,
        String bodies,
        String when,
        String reference) {}
