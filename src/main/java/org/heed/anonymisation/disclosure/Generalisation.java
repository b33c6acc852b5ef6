package org.heed.anonymisation.disclosure;

import java.util.EnumSet;
import java.util.Set;

/// How much of a death may be told, from the most to the least; each step tells less than the one before.
public enum Generalisation {
    AS_RECORDED("month, area and age"),
    AGE_IN_BANDS("month, area and age band"),
    YEAR_ONLY("year, area and age band"),
    REGION("year, region and age band"),
    REGION_WITHOUT_AGE("year and region"),
    YEAR_ALONE("year"),
    NEITHER_WHEN_NOR_WHERE("neither when nor where");

    private final String words;

    Generalisation(String words) {
        this.words = words;
    }

    /// What is told, in a few words: "year, region and age band".
    public String words() {
        return words;
    }

    public boolean tells(Trait trait) {
        return told().contains(trait);
    }

    Set<Trait> told() {
        return switch (this) {
            case AS_RECORDED -> EnumSet.of(Trait.MONTH, Trait.AREA, Trait.AGE, Trait.RELATIONSHIP);
            case AGE_IN_BANDS -> EnumSet.of(Trait.MONTH, Trait.AREA, Trait.AGE_BAND, Trait.RELATIONSHIP);
            case YEAR_ONLY -> EnumSet.of(Trait.YEAR, Trait.AREA, Trait.AGE_BAND, Trait.RELATIONSHIP);
            case REGION -> EnumSet.of(Trait.YEAR, Trait.REGION, Trait.AGE_BAND, Trait.RELATIONSHIP);
            case REGION_WITHOUT_AGE -> EnumSet.of(Trait.YEAR, Trait.REGION, Trait.RELATIONSHIP);
            case YEAR_ALONE -> EnumSet.of(Trait.YEAR, Trait.RELATIONSHIP);
            case NEITHER_WHEN_NOR_WHERE -> EnumSet.noneOf(Trait.class);
        };
    }
}
