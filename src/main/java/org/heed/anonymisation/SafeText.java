package org.heed.anonymisation;

/// Text that went through the anonymiser: all that rooms to the right read, pages show and exports hold. Only this
/// room can make it. It is a promise of care, not of perfection: a person signs off before a narrative is public.
public final class SafeText {

    public static final SafeText EMPTY = new SafeText("");

    private final String words;

    SafeText(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// The words: unlike raw text, they may be printed.
    @Override
    public String toString() {
        return words;
    }
}
