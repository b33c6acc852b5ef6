package org.heed.history;

/// What a person may do in a library that several people share, each role for one organisation. On a library that is
/// one person's, that person may do everything, and only the rules between names and bodies remain.
public enum Role {
    CODER("Coder", "Reads reports as published, corrects what was read from them, and codes them."),
    ADJUDICATOR("Adjudicator", "Settles what coders disagree about; never what they coded themselves."),
    OWNER("Owner", "Says for an organisation what it answered, promised and did, and offers evidence."),
    VERIFIER("Verifier", "Judges for an organisation whether another one did what it says, on evidence."),
    PUBLISHER("Publisher", "Signs off what may be public; never what they wrote themselves."),
    FAMILY_LIAISON(
            "Family liaison",
            "Keeps what families were told and asked, and reads what was promised to them and what came of it."),
    ADMINISTRATOR("Administrator", "Lets people in, gives and takes roles, and sets what may be told."),
    READER("Reader", "Reads what names nobody.");

    private final String words;
    private final String meaning;

    Role(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    /// What whoever holds it may do, in a sentence.
    public String meaning() {
        return meaning;
    }

    /// True where the work needs a report's own words, which may name people.
    public boolean readsAsPublished() {
        return this == CODER || this == ADJUDICATOR || this == PUBLISHER;
    }
}
