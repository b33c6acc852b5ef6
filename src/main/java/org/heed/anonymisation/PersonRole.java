package org.heed.anonymisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The part a person has in a review, which stands in place of the name.
public enum PersonRole {
    VICTIM(IdentifierKind.SUBJECT, "the victim"),
    PERPETRATOR(IdentifierKind.SUBJECT, "the perpetrator"),
    /// The second subject where nobody was convicted.
    OTHER_SUBJECT(IdentifierKind.SUBJECT, "the other person"),
    PARTNER(IdentifierKind.SUBJECT, "the partner"),
    CHILD(IdentifierKind.CHILD, "a child"),
    RELATIVE(IdentifierKind.FAMILY, "a relative"),
    FRIEND(IdentifierKind.FAMILY, "a friend"),
    DOCTOR(IdentifierKind.PROFESSIONAL, "a doctor"),
    GP(IdentifierKind.PROFESSIONAL, "a GP"),
    NURSE(IdentifierKind.PROFESSIONAL, "a nurse"),
    POLICE(IdentifierKind.PROFESSIONAL, "a police officer"),
    SOCIAL_WORKER(IdentifierKind.PROFESSIONAL, "a social worker"),
    IDVA(IdentifierKind.PROFESSIONAL, "an IDVA"),
    WORKER(IdentifierKind.PROFESSIONAL, "a worker"),
    PANEL_MEMBER(IdentifierKind.PROFESSIONAL, "a panel member"),
    OFFICIAL(IdentifierKind.PROFESSIONAL, "an official"),
    PROFESSIONAL(IdentifierKind.PROFESSIONAL, "a professional"),
    CORONER(IdentifierKind.PROFESSIONAL, "the coroner"),
    CHAIR(IdentifierKind.CHAIR_AUTHOR, "the chair"),
    AUTHOR(IdentifierKind.CHAIR_AUTHOR, "the author"),
    PERSON(IdentifierKind.PERSON, "a person");

    private final IdentifierKind kind;
    private final String words;

    PersonRole(IdentifierKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    public IdentifierKind kind() {
        return kind;
    }

    /// What stands in place of the name, in the middle of a sentence.
    public String words() {
        return words;
    }

    /// The role that a roster file means, by its name or its words: "victim", "the victim", "social worker".
    public static Optional<PersonRole> told(String written) {
        String bare = bare(written);
        return Arrays.stream(values())
                .filter(role ->
                        bare(role.name()).equals(bare) || bare(role.words).equals(bare))
                .findFirst();
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceFirst("^(?:the|an?) ", "")
                .strip();
    }
}
