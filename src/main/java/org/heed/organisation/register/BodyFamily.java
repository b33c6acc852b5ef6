package org.heed.organisation.register;

import java.util.List;
import java.util.Set;

/// What sort of body a name's own words say it is: a council is never a police force, however alike the rest.
public enum BodyFamily {
    PRISON,
    AMBULANCE,
    FIRE,
    POLICE_OVERSIGHT,
    POLICE,
    HEALTH_COMMISSIONER,
    PROFESSION,
    SAFEGUARDING_BOARD,
    COMMUNITY_SAFETY,
    COUNCIL,
    PRIMARY_CARE,
    CARE_HOME,
    HEALTH_PROVIDER,
    EDUCATION,
    HOUSING,
    PROBATION,
    UNSAID;

    private static final Set<String> PROVIDER_WORDS =
            Set.of("nhs", "hospital", "infirmary", "foundation", "health", "trust");

    private static final Set<String> PRIMARY_CARE_WORDS = Set.of("surgery", "practice", "pharmacy", "medical");

    public static BodyFamily of(NameKey name) {
        List<String> words = name.tokens();
        for (BodyFamily family : values()) {
            if (family.isSaidIn(words)) {
                return family;
            }
        }
        return UNSAID;
    }

    /// The family of a body of the register: by its kind, else by the words of its name.
    static BodyFamily of(NamedBody body) {
        return switch (body.organisation().kind()) {
            case HEALTH_COMMISSIONER -> HEALTH_COMMISSIONER;
            case HEALTH_TRUST, HEALTH_BOARD -> HEALTH_PROVIDER;
            case AMBULANCE -> AMBULANCE;
            case POLICE -> POLICE;
            case COUNCIL -> COUNCIL;
            case PRISON -> PRISON;
            default -> of(body.name());
        };
    }

    /// True when a name of one family may still be a name of a body of the other.
    public boolean goesWith(BodyFamily other) {
        return this == other || this == UNSAID || other == UNSAID;
    }

    private boolean isSaidIn(List<String> words) {
        return switch (this) {
            case PRISON -> words.contains("prison") && !words.contains("probation") && !words.contains("ombudsman");
            case AMBULANCE -> words.contains("ambulance");
            case FIRE -> words.contains("fire");
            case POLICE_OVERSIGHT -> words.contains("police") && words.contains("crime");
            case POLICE -> words.contains("police") || words.contains("constabulary");
            case HEALTH_COMMISSIONER -> isCommissioner(words);
            case PROFESSION -> words.contains("royal") && words.contains("college");
            case SAFEGUARDING_BOARD -> words.contains("safeguarding");
            case COMMUNITY_SAFETY ->
                (words.contains("safety") && words.contains("partnership")) || words.contains("safer");
            case COUNCIL ->
                words.contains("council")
                        || (words.contains("borough") && !words.contains("nhs") && !words.contains("trust"));
            case PRIMARY_CARE ->
                words.stream().anyMatch(PRIMARY_CARE_WORDS::contains)
                        || (words.contains("health") && words.contains("centre"));
            case CARE_HOME -> isCareHome(words);
            case HEALTH_PROVIDER -> words.stream().anyMatch(PROVIDER_WORDS::contains);
            case EDUCATION -> (words.contains("university") && !words.contains("board")) || words.contains("school");
            case HOUSING -> words.contains("housing");
            case PROBATION -> words.contains("probation");
            case UNSAID -> true;
        };
    }

    private static boolean isCommissioner(List<String> words) {
        return words.contains("commissioning")
                || (words.contains("clinical") && words.contains("group"))
                || (words.contains("integrated") && words.contains("care") && !words.contains("trust"))
                || (words.contains("primary") && words.contains("trust"));
    }

    private static boolean isCareHome(List<String> words) {
        return (words.contains("nursing") && words.contains("home"))
                || (words.contains("care") && (words.contains("home") || words.contains("centre")))
                || words.contains("residential")
                || (words.contains("rest") && words.contains("home"));
    }
}
