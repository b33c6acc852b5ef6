package org.heed.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.structure.Section;
import org.heed.structure.SectionKind;

/// All sentences of a review in order, each with its place. `isTitle` marks those before the first part, where
/// title pages stand.
record Statements(List<Statement> all) {

    /// One sentence, line or cell.
    record Statement(String words, Place place, boolean isTitle, SectionKind kind) {}

    /// Parts that speak of other deaths than this one, or that a reader builds and nobody wrote.
    private static final Set<SectionKind> FOREIGN =
            Set.of(SectionKind.EARLIER_REVIEWS, SectionKind.CONTENTS, SectionKind.GLOSSARY, SectionKind.QUALITY_LETTER);
    /// Title pages have few lines; a document without any heading has no more title than this.
    private static final int TITLE_LINES = 25;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\p{Lu}\\p{L}{2,8} \\d{4}.*");
    private static final Pattern CONTENTS_ENTRY = Pattern.compile(".*(?:\\.\\s?){4,}\\s*\\d{1,3}$");

    static Statements of(List<Outline> outlines) {
        List<Statement> all = new ArrayList<>();
        for (Outline outline : outlines) {
            collect(outline, all);
        }
        return new Statements(List.copyOf(all));
    }

    private static void collect(Outline outline, List<Statement> all) {
        int titleEnd = outline.sections().stream()
                .filter(section -> endsTheTitle(section, outline.elements()))
                .mapToInt(Section::from)
                .findFirst()
                .orElse(TITLE_LINES);
        SectionKind[] kinds = kinds(outline);
        for (int i = 0; i < kinds.length; i++) {
            SectionKind kind = kinds[i];
            if (!FOREIGN.contains(kind)) {
                add(outline.elements().get(i), i < titleEnd, kind, all);
            }
        }
    }

    /// A summary that is a report by itself has its name on the title page; one with text under it has begun.
    private static boolean endsTheTitle(Section section, List<Element> elements) {
        return switch (section.kind()) {
            case UNKNOWN, TITLE -> false;
            case EXECUTIVE_SUMMARY ->
                elements.subList(section.from(), elements.size()).stream()
                        .filter(Element.Passage.class::isInstance)
                        .findFirst()
                        .map(element -> ((Element.Passage) element).text().verbatim())
                        .filter(text -> !text.endsWith("."))
                        .isEmpty();
            default -> true;
        };
    }

    /// The kind of the innermost section around each element.
    private static SectionKind[] kinds(Outline outline) {
        SectionKind[] kinds = new SectionKind[outline.elements().size()];
        Arrays.fill(kinds, SectionKind.TITLE);
        for (Section section : outline.sections()) {
            Arrays.fill(kinds, section.from(), section.to(), section.kind());
        }
        return kinds;
    }

    private static void add(Element element, boolean isTitle, SectionKind kind, List<Statement> all) {
        switch (element) {
            case Element.Heading heading ->
                add(dated(heading.number(), heading.words().verbatim()), heading.place(), isTitle, kind, all);
            case Element.Passage passage ->
                add(dated(passage.marker(), passage.text().verbatim()), passage.place(), isTitle, kind, all);
            case Element.Footnote note -> {}
            case Element.Table table -> table.rows().forEach(row -> add(row, isTitle, kind, all));
        }
    }

    /// On a title page a row of two cells says what the second is: "Published: May 2024".
    private static void add(Element.Row row, boolean isTitle, SectionKind kind, List<Statement> all) {
        row.cells().forEach(cell -> add(cell.text().verbatim(), cell.place(), isTitle, kind, all));
        if (isTitle && row.cells().size() == 2) {
            Element.Cell value = row.cells().getLast();
            String label = row.cells().getFirst().text().verbatim().replaceFirst("\\s*:$", "");
            add(label + ": " + value.text().verbatim(), value.place(), true, kind, all);
        }
    }

    /// A date that begins a line looks like an item or a heading numbered by its day.
    private static String dated(String marker, String text) {
        boolean isDate = DAY.matcher(marker).matches()
                && MONTH_FIRST.matcher(text).matches()
                && Months.of(text).isPresent();
        return isDate ? marker + " " + text : text;
    }

    private static void add(String words, Place place, boolean isTitle, SectionKind kind, List<Statement> all) {
        boolean mayLead = words.contains("..") || words.contains(". .");
        if (mayLead && CONTENTS_ENTRY.matcher(words).matches()) {
            return;
        }
        for (String sentence : SENTENCE.split(words, -1)) {
            if (!sentence.isBlank()) {
                all.add(new Statement(sentence.strip(), place, isTitle, kind));
            }
        }
    }

    Statements title() {
        return new Statements(all.stream().filter(Statement::isTitle).toList());
    }

    /// Those that hold one of these words, which are written small: clues are tried only where their word stands.
    Statements holding(String... words) {
        return where(statement -> {
            String small = statement.words().toLowerCase(Locale.ROOT);
            return Stream.of(words).anyMatch(small::contains);
        });
    }

    Statements where(Predicate<Statement> rule) {
        return new Statements(all.stream().filter(rule).toList());
    }

    boolean anyMatch(Pattern pattern) {
        return all.stream()
                .anyMatch(statement -> pattern.matcher(statement.words()).find());
    }

    /// The first sentence that the pattern finds, with what the reader makes of it.
    Optional<Facts.Fact> first(Pattern pattern, Function<Matcher, Optional<String>> reader) {
        for (Statement statement : all) {
            Matcher matcher = pattern.matcher(statement.words());
            Optional<String> value = matcher.find() ? reader.apply(matcher) : Optional.empty();
            if (value.isPresent()) {
                return Optional.of(new Facts.Fact(value.get(), statement.place()));
            }
        }
        return Optional.empty();
    }

    Optional<Facts.Fact> first(Pattern pattern) {
        return first(pattern, matcher -> Optional.of(matcher.group(1).strip()));
    }
}
