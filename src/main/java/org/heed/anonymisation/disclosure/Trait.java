package org.heed.anonymisation.disclosure;

/// What a reader may know of a death from elsewhere, a newspaper or a neighbour, and look for among the reviews.
public enum Trait {
    AREA("area"),
    REGION("region"),
    MONTH("month of death"),
    YEAR("year of death"),
    METHOD("how the person died"),
    RELATIONSHIP("relationship"),
    AGE("age"),
    AGE_BAND("age band");

    private final String words;

    Trait(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
