package org.heed.tracking.provision;

import java.util.Optional;
import java.util.stream.Stream;

/// What sort of service answers domestic abuse in an area. The names in lower case are the codes of tables and
/// commands.
public enum ServiceKind {
    ADVOCACY("Independent domestic violence advocacy"),
    REFUGE("Refuge and safe accommodation"),
    OUTREACH("Outreach and community support"),
    BY_AND_FOR("Specialist service led by and for a community"),
    CHILDREN("Support for children and young people"),
    PERPETRATORS("Work with people who harm"),
    HEALTH("Health-based advocacy and referral"),
    MENTAL_HEALTH("Mental health and therapy"),
    SUBSTANCE_USE("Drug and alcohol support"),
    HOUSING("Housing support and security at home"),
    STALKING("Stalking advocacy"),
    OLDER_PEOPLE("Support for older people and carers"),
    FAMILY_VIOLENCE("Support after violence by adult family"),
    BEREAVED("Support for bereaved families"),
    MULTI_AGENCY("Multi-agency case conference or hub"),
    TRAINING("Training for professionals"),
    AWARENESS("Public awareness"),
    OTHER("Another kind");

    private final String words;

    ServiceKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The kind of a code or of its words, whatever their case.
    static Optional<ServiceKind> named(String words) {
        String plain = words.strip();
        return Stream.of(values())
                .filter(kind -> kind.words.equalsIgnoreCase(plain)
                        || kind.name().equalsIgnoreCase(plain.replace(' ', '_').replace('-', '_')))
                .findFirst();
    }
}
