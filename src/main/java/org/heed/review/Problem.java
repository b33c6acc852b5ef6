package org.heed.review;

/// Expected trouble, as data: what kind, where (`page` 0 when it has no page; `about` the number or name it
/// concerns, or empty), and in plain words what it is and what a person can do.
public record Problem(ProblemKind kind, int page, String about, String words) {

    public static Problem of(ProblemKind kind, String words) {
        return new Problem(kind, 0, "", words);
    }
}
