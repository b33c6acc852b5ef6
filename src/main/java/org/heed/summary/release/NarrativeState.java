package org.heed.summary.release;

/// Whether a review's narrative may be public.
public enum NarrativeState {
    UNSIGNED("Nobody has signed this narrative off. It is not public."),
    SIGNED("Signed off. It may be public."),
    /// It was signed off, and its words, its people or its summary have changed since.
    REOPENED("Something has changed since it was signed off, so it is open again. It is not public."),
    WITHDRAWN("The sign-off was withdrawn. It is not public.");

    private final String words;

    NarrativeState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean mayBePublic() {
        return this == SIGNED;
    }
}
