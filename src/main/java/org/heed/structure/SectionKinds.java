package org.heed.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.heed.text.WhiteSpaceRule;

/// Tells the kind of a part from the words of its heading, by the rules in `structure/section-kinds.tsv`. The
/// first rule that matches wins.
public final class SectionKinds {

    private static final String RULES = "/structure/section-kinds.tsv";
    private static final String NOT_WHAT_IT_SEEMS = "-";
    /// A heading says what follows in a few words; a longer line is a sentence that uses the word.
    private static final int LONGEST_HEADING = 120;

    private static final Pattern ENUMERATION = Pattern.compile(
            "^(?:(?:appendix|annexe?|section|part|chapter|atodiad)\\s+[\\w.]{1,4}\\s*[:.–—-]?\\s*|[\\d.]+\\s*[):.]?\\s+|[a-z][).]\\s+)",
            Pattern.CASE_INSENSITIVE);

    /// "R E C O M M E N DAT I O N S": wide type, which kerning has closed here and there.
    private static final Pattern LETTER_SPACED = Pattern.compile("(?:\\p{Lu}{1,3} ){4,}\\p{Lu}{1,3}");

    private static final Pattern END = Pattern.compile("[\\s:.]+$");

    /// Headings come back within a report and across reports; so many answers are remembered.
    private static final int REMEMBERED = 4096;

    private final List<Rule> rules;
    private final Map<String, Optional<SectionKind>> told = new ConcurrentHashMap<>();

    private record Rule(SectionKind kind, Pattern words) {}

    public SectionKinds() {
        this.rules = read();
    }

    /// The kind that the words tell, [SectionKind#UNKNOWN] when they say that the part is none of the known
    /// ones, or empty when they say nothing (a body's name, a year).
    public Optional<SectionKind> tell(String headingWords) {
        if (headingWords.length() > 2 * LONGEST_HEADING) {
            return Optional.empty();
        }
        if (told.size() > REMEMBERED) {
            told.clear();
        }
        return told.computeIfAbsent(headingWords, this::judge);
    }

    /// True when the words tell one of these kinds. Most lines do not, and that is seen without trying every rule.
    public boolean tellOneOf(Set<SectionKind> kinds, String words) {
        List<String> readings = readings(words);
        boolean mayTell = rules.stream()
                .filter(rule -> kinds.contains(rule.kind()))
                .anyMatch(rule -> readings.stream()
                        .anyMatch(reading -> rule.words().matcher(reading).find()));
        return mayTell && tell(words).filter(kinds::contains).isPresent();
    }

    private Optional<SectionKind> judge(String headingWords) {
        return readings(headingWords).stream()
                .flatMap(words -> first(words).stream())
                .findFirst();
    }

    /// The words in small letters, first without their number and the signs at their end.
    private static List<String> readings(String headingWords) {
        String close = LETTER_SPACED.matcher(WhiteSpaceRule.apply(headingWords)).matches()
                ? headingWords.replaceAll("\\s", "")
                : WhiteSpaceRule.apply(headingWords);
        String plain = close.toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST_HEADING) {
            return List.of();
        }
        String unnumbered = ENUMERATION.matcher(plain).replaceFirst("").strip();
        String bare = END.matcher(unnumbered).replaceFirst("");
        return bare.equals(plain) ? List.of(bare) : List.of(bare, plain);
    }

    private Optional<SectionKind> first(String words) {
        return rules.stream()
                .filter(rule -> rule.words().matcher(words).find())
                .findFirst()
                .map(Rule::kind);
    }

    private static List<Rule> read() {
        List<Rule> rules = new ArrayList<>();
        try (InputStream stream = SectionKinds.class.getResourceAsStream(RULES)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the build: " + RULES);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> rules.add(rule(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rules);
    }

    private static Rule rule(String line) {
        int tab = line.indexOf('\t');
        String kind = line.substring(0, tab);
        return new Rule(
                kind.equals(NOT_WHAT_IT_SEEMS) ? SectionKind.UNKNOWN : SectionKind.valueOf(kind),
                Pattern.compile(line.substring(tab + 1)));
    }
}
