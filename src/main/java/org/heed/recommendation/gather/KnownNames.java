package org.heed.recommendation.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.body.BodyNames;
import org.heed.structure.Element;
import org.heed.structure.Outline;

/// The names of bodies that a review prints on their own somewhere: in a heading, a cell, a list of contributors.
/// With them, names printed behind one another without a separator can be told apart; a string that they do not
/// wholly cover is left as it is.
public final class KnownNames {

    private static final String SIGNS = ";|()[]";
    private static final String DASHES = "–—-";
    private static final Pattern GENERIC = Pattern.compile("\\p{Lu}\\p{Ll}+|.*\\b(?:and|of|for|the)");

    private final List<String> longestFirst;

    private KnownNames(Set<String> names) {
        this.longestFirst = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public static KnownNames of(List<Outline> outlines) {
        Set<String> names = new HashSet<>();
        outlines.stream().flatMap(outline -> outline.elements().stream()).forEach(element -> collect(element, names));
        return new KnownNames(names);
    }

    private static void collect(Element element, Set<String> names) {
        switch (element) {
            case Element.Heading heading -> add(heading.words().verbatim(), names);
            case Element.Passage passage -> add(passage.text().verbatim(), names);
            case Element.Footnote note -> {}
            case Element.Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> add(cell.text().verbatim(), names));
        }
    }

    private static void add(String words, Set<String> names) {
        for (String name : pieces(words)) {
            if (BodyNames.isName(name)
                    && !GENERIC.matcher(name.strip()).matches()
                    && !BodyNames.isRunTogether(name.strip())) {
                names.add(name.strip());
            }
        }
    }

    /// The words between the signs that part names: brackets, bars, dashes that stand free.
    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean isDash = DASHES.indexOf(words.charAt(i)) >= 0 && isSpace(words, i - 1) && isSpace(words, i + 1);
            if (isDash || SIGNS.indexOf(words.charAt(i)) >= 0) {
                pieces.add(words.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(words.substring(from));
        return pieces;
    }

    private static boolean isSpace(String words, int at) {
        return at >= 0 && at < words.length() && Character.isWhitespace(words.charAt(at));
    }

    /// The names, longest first.
    public List<String> names() {
        return longestFirst;
    }

    /// These names and those of all that the review addresses one by one.
    KnownNames with(List<Gathered> gathered) {
        Set<String> names = new HashSet<>(longestFirst);
        for (Gathered one : gathered) {
            one.printings().stream()
                    .flatMap(printing -> printing.draft().addressees().stream())
                    .map(Addressee::asPrinted)
                    .filter(name -> BodyNames.couldBeName(name) && !BodyNames.isRunTogether(name))
                    .forEach(names::add);
        }
        return new KnownNames(names);
    }

    /// The addressee as the two or more known names that it consists of; else as it is.
    List<Addressee> parted(Addressee addressee) {
        List<Addressee> parts = new ArrayList<>();
        String rest = addressee.asPrinted();
        while (!rest.isEmpty()) {
            boolean isLastNational = !parts.isEmpty() && BodyNames.isWholeNational(rest);
            Optional<String> name = isLastNational ? Optional.of(rest) : begins(rest, addressee.asPrinted());
            if (name.isEmpty()) {
                return List.of(addressee);
            }
            parts.add(new Addressee(rest.substring(0, name.get().length()), addressee.source(), false));
            if (BodyNames.isDepartment(name.get(), rest.substring(name.get().length()))) {
                return List.of(addressee);
            }
            rest = rest.substring(name.get().length()).replaceFirst("^(?:\\s|,|;|&|and\\b|\\|)+", "");
        }
        return parts.size() > 1 ? parts : List.of(addressee);
    }

    private Optional<String> begins(String rest, String whole) {
        String lower = rest.toLowerCase(Locale.ROOT);
        return longestFirst.stream()
                .filter(name -> name.length() < whole.length())
                .filter(name -> lower.startsWith(name.toLowerCase(Locale.ROOT)))
                .filter(name ->
                        rest.length() == name.length() || !Character.isLetterOrDigit(rest.charAt(name.length())))
                .findFirst();
    }
}
