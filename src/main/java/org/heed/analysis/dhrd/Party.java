package org.heed.analysis.dhrd;

/// Whom a figure of the alcohol analysis is about.
enum Party {
    VICTIM("Victim"),
    PERPETRATOR("Perpetrator");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String sex(AlcoholCase of) {
        return this == VICTIM ? of.victimSex() : of.perpetratorSex();
    }

    boolean hasAlcohol(AlcoholCase of) {
        return this == VICTIM ? of.victimAlcohol() : of.perpetratorAlcohol();
    }
}
