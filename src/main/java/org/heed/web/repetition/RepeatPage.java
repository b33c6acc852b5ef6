package org.heed.web.repetition;

import java.util.List;

/// One ask that was made several times, in the order of time.
public record RepeatPage(String id, List<Member> members, List<String> reviews) {

    /// One time that it was asked; `why` says why it is taken for the same as the first; `adrift` when only a person
    /// said so.
    public record Member(AskLine ask, List<String> why) {}
}
