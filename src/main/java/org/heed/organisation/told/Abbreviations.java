package org.heed.organisation.told;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Section;
import org.heed.structure.SectionKind;

/// The abbreviations that a review defines: behind the full name in brackets, or in its glossary. The first
/// definition holds.
final class Abbreviations {

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\((?:the |hereafter |known as )?[\"'“‘]?([A-Z][A-Za-z&]{1,8})[\"'”’]?\\)");

    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Za-z&]{1,8}");

    private static final Pattern SMALL = Pattern.compile("(?i)of|the|and|for|in|to|with|&");

    /// No name of a body has more words.
    private static final int MOST_WORDS = 12;

    private final Map<String, String> found = new LinkedHashMap<>();

    private Abbreviations() {}

    static Map<String, String> of(List<Outline> outlines) {
        Abbreviations abbreviations = new Abbreviations();
        for (Outline outline : outlines) {
            outline.elements().forEach(abbreviations::defined);
            outline.sections().stream()
                    .filter(section -> section.kind() == SectionKind.GLOSSARY)
                    .forEach(section -> abbreviations.glossary(outline, section));
        }
        return Map.copyOf(abbreviations.found);
    }

    private void defined(Element element) {
        switch (element) {
            case Element.Heading heading -> defined(heading.words().verbatim());
            case Element.Passage passage -> defined(passage.text().verbatim());
            case Element.Footnote note -> defined(note.text().verbatim());
            case Element.Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> defined(cell.text().verbatim()));
        }
    }

    private void defined(String words) {
        if (words.indexOf('(') < 0) {
            return;
        }
        Matcher brackets = IN_BRACKETS.matcher(words);
        while (brackets.find()) {
            spelt(brackets.group(1), words.substring(0, brackets.start()))
                    .ifPresent(name -> found.putIfAbsent(brackets.group(1), name));
        }
    }

    /// The fewest words before the bracket whose first letters are those of the abbreviation.
    private static Optional<String> spelt(String letters, String before) {
        List<String> words = Arrays.asList(before.strip().split("\\s+", -1));
        int least = Math.max(0, words.size() - MOST_WORDS);
        for (int from = words.size() - 2; from >= least; from--) {
            List<String> name = words.subList(from, words.size());
            boolean begins = Character.isUpperCase(name.getFirst().codePointAt(0));
            if (begins && initials(name).equalsIgnoreCase(letters)) {
                return Optional.of(String.join(" ", name));
            }
        }
        return Optional.empty();
    }

    /// "NHS" stands for itself.
    private static String initials(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (word.equals("NHS")) {
                letters.append(word);
            } else if (!word.isEmpty() && !SMALL.matcher(word).matches()) {
                letters.appendCodePoint(word.codePointAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /// Rows of two cells, or a short line with its meaning on the next.
    private void glossary(Outline outline, Section section) {
        String waiting = "";
        for (Element element : outline.elements().subList(section.from(), section.to())) {
            if (element instanceof Element.Table table && table.columns() == 2) {
                table.rows()
                        .forEach(row -> entry(
                                row.cells().getFirst().text().verbatim(),
                                row.cells().getLast().text().verbatim()));
            } else if (element instanceof Element.Passage passage) {
                String words = passage.text().verbatim().strip();
                entry(waiting, words);
                waiting = words;
            }
        }
    }

    private void entry(String letters, String name) {
        boolean isShort = SHORT.matcher(letters.strip()).matches();
        if (isShort && !name.isBlank() && name.split("\\s+", -1).length <= MOST_WORDS) {
            found.putIfAbsent(letters.strip(), name.strip());
        }
    }
}
