package org.heed.tracking;

/// What an addressee said back; not whether it did anything.
public enum ResponseState {
    NOT_TOLD("Not told yet", "Nobody has recorded that it was told."),
    TOLD("Told", "It was told what it was asked, and has not answered."),
    ACKNOWLEDGED("Acknowledged", "It says that it knows what it was asked."),
    ACCEPTED("Accepted", "It says that it will do what was asked."),
    ACCEPTED_IN_PRINCIPLE("Accepted in principle", "It agrees with the aim and has not promised the action."),
    ALTERNATIVE("Alternative", "It will do something else towards the same end."),
    REJECTED("Rejected", "It says that it will not do what was asked, and why."),
    NONE_IDENTIFIED("No response identified", "Somebody looked for a response and found none; there may be one.");

    private final String words;
    private final String meaning;

    ResponseState(String words, String meaning) {
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

    /// True where the addressee itself has said yes or no.
    public boolean isAnswer() {
        return switch (this) {
            case ACCEPTED, ACCEPTED_IN_PRINCIPLE, ALTERNATIVE, REJECTED -> true;
            case NOT_TOLD, TOLD, ACKNOWLEDGED, NONE_IDENTIFIED -> false;
        };
    }

    /// True where something was promised.
    public boolean isPromise() {
        return isAnswer() && this != REJECTED;
    }

    /// True where the addressee is known to have been told.
    public boolean isTold() {
        return this == TOLD || this == ACKNOWLEDGED || isAnswer();
    }
}
