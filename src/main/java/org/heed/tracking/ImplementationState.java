package org.heed.tracking;

/// What was done; not what was said. The two verified states are never entered: they follow from an assurance that
/// holds.
public enum ImplementationState {
    NOT_RECORDED("Not recorded", "Nobody has said yet whether this was done."),
    NOT_STARTED("Not started", "Nothing has been done yet."),
    IN_PROGRESS("In progress", "Work has begun."),
    PARTLY("Partly done", "Part of what was asked was done."),
    DONE_CLAIMED("Done, claimed", "The body that was asked says that it is done. Nobody else has verified it."),
    DONE_VERIFIED("Done, verified", "Somebody from another body has verified on evidence that it is done."),
    IN_PLACE_CLAIMED(
            "Already in place, claimed",
            "The body that was asked says that it did so already. Nobody else has verified it."),
    IN_PLACE_VERIFIED(
            "Already in place, verified", "Somebody from another body has verified on evidence that it was in place."),
    SUPERSEDED("Superseded", "Something else has taken its place, as the entry says."),
    NOT_MET("Not met", "It was not done, or not in a way that meets what was asked.");

    private final String words;
    private final String meaning;

    ImplementationState(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /// What the word claims, in a sentence.
    public String meaning() {
        return meaning;
    }

    public boolean isClaim() {
        return this == DONE_CLAIMED || this == IN_PLACE_CLAIMED;
    }

    public boolean isVerified() {
        return this == DONE_VERIFIED || this == IN_PLACE_VERIFIED;
    }

    /// True where nothing more is expected of the body unless the matter is opened again.
    public boolean isClosed() {
        return isVerified() || this == SUPERSEDED || this == NOT_MET;
    }

    /// What a claim becomes once somebody else has verified it.
    public ImplementationState verified() {
        return switch (this) {
            case DONE_CLAIMED -> DONE_VERIFIED;
            case IN_PLACE_CLAIMED -> IN_PLACE_VERIFIED;
            default -> this;
        };
    }

    /// What is left of a verified state once the judgement no longer holds.
    public ImplementationState claimed() {
        return switch (this) {
            case DONE_VERIFIED -> DONE_CLAIMED;
            case IN_PLACE_VERIFIED -> IN_PLACE_CLAIMED;
            default -> this;
        };
    }
}
