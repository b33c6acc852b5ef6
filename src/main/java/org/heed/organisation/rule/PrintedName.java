package org.heed.organisation.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.heed.organisation.register.NameKey;

/// A name as printed, tidied: without the acronym in brackets behind it, and with its key.
public record PrintedName(String text, NameKey key, List<String> words) {

    private static final Pattern ACRONYM_BEHIND =
            Pattern.compile("\\s*\\((?:the )?[\"'“‘]?[A-Za-z/&]{2,10}[\"'”’]?\\)\\s*$");

    private static final Pattern EDGES =
            Pattern.compile("(?i)^[\\s.,:;–—-]*(?:(?:fao|attn|for the attention of)\\b[\\s.,:]*)?|[\\s.,:;–—-]+$");

    public static PrintedName of(String printed) {
        String text = isTidy(printed) ? printed : EDGES.matcher(printed).replaceAll("");
        String plain = text.endsWith(")") ? ACRONYM_BEHIND.matcher(text).replaceAll("") : text;
        String kept = plain.isBlank() ? text : plain;
        List<String> words = NameKey.words(kept);
        return new PrintedName(kept, NameKey.ofWords(words), words);
    }

    /// True where a letter begins and a letter, a figure or a bracket ends the name: most are so.
    private static boolean isTidy(String printed) {
        if (printed.isEmpty() || "fFaA".indexOf(printed.charAt(0)) >= 0) {
            return false;
        }
        char last = printed.charAt(printed.length() - 1);
        return Character.isLetter(printed.charAt(0)) && (Character.isLetterOrDigit(last) || last == ')');
    }

    /// A name made of words that stand in another name.
    public static PrintedName ofWords(List<String> words) {
        return new PrintedName(String.join(" ", words), NameKey.ofWords(words), words);
    }

    /// True where the first letter is a capital, figures before it aside: "4LSAB".
    public boolean startsWithCapital() {
        return text.codePoints().dropWhile(Character::isDigit).limit(1).anyMatch(Character::isUpperCase);
    }
}
