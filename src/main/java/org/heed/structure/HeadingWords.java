package org.heed.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.WhiteSpaceRule;

/// A heading's words parted from the number before them: "17.2", "Appendix 3", "Section 4". `level` is told
/// from the number's depth, or 0 when there is none that tells.
public record HeadingWords(String number, String words, int level) {

    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,3}){0,4})[.):]?\\s+(?=\\p{Lu}|\\d|['‘“\"(])(.+)$");
    private static final Pattern NAMED = Pattern.compile(
            "^((?:appendix|appendices|annexe?|section|part|chapter|atodiad)\\s+(?:\\d{1,2}|[A-Z]|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten))\\b\\s*[:.–—-]?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERED = Pattern.compile("^([A-Z])[.)]\\s+(\\p{Lu}.+)$");

    public static HeadingWords of(String line) {
        String plain = WhiteSpaceRule.apply(line);
        return named(plain).or(() -> numbered(plain)).or(() -> lettered(plain)).orElse(new HeadingWords("", plain, 0));
    }

    private static Optional<HeadingWords> named(String plain) {
        Matcher matcher = NAMED.matcher(plain);
        return matcher.matches()
                ? Optional.of(new HeadingWords(matcher.group(1), matcher.group(2), 1))
                : Optional.empty();
    }

    private static Optional<HeadingWords> numbered(String plain) {
        Matcher matcher = NUMBERED.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1).replaceFirst("(\\.0)+$", "");
        int depth = 1 + (int) number.chars().filter(c -> c == '.').count();
        return Optional.of(new HeadingWords(number, matcher.group(2), depth));
    }

    private static Optional<HeadingWords> lettered(String plain) {
        Matcher matcher = LETTERED.matcher(plain);
        return matcher.matches()
                ? Optional.of(new HeadingWords(matcher.group(1), matcher.group(2), 1))
                : Optional.empty();
    }
}
