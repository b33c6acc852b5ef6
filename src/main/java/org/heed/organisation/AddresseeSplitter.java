package org.heed.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.rule.NameRules;
import org.heed.organisation.rule.PrintedName;

/// Cuts an addressee as printed into the bodies that it names. Semicolons, bars and line ends always part two
/// bodies; commas, "and", strokes and dashes do so only where the parts make better sense than the whole, because
/// many bodies have them in their names.
final class AddresseeSplitter {

    private static final Pattern ALWAYS = Pattern.compile("\\s*[;|\\n\\r•]+\\s*");

    private static final Pattern PERHAPS = Pattern.compile(
            "\\s*,\\s*(?:and|&)\\s+|\\s*,\\s*|\\s+(?i:and|with|together with)\\s+|\\s*&\\s*|\\s*(?<!\\b[ctCT])/(?!(?:[aAoO])\\b)\\s*|\\s*[–—]\\s*|\\s+-\\s+");

    private static final Pattern COUNTRY_BEFORE =
            Pattern.compile("(?i)(?<!nhs )\\b(england|britain|scotland|kingdom)$");

    private static final Pattern COUNTRY_BEHIND = Pattern.compile("(?i)^(wales|(northern )?ireland)\\b");

    private static final Pattern FIELD_BEFORE = Pattern.compile(
            "(?i)\\b(drugs?|alcohol|substance misuse|domestic (abuse|violence)|sexual (abuse|violence)|crime"
                    + "|fire|women|wellbeing|health|children|families|adults?)$");

    private static final Pattern FIELD_BEHIND = Pattern.compile(
            "(?i)^(drugs?|alcohol|mental health|domestic (abuse|violence)|sexual (abuse|violence|assault)"
                    + "|disorder|rescue|girls|wellbeing|families|young people|children)\\b");

    /// No body's name has more such parts.
    private static final int MOST_PARTS = 7;

    /// What one more body in an answer costs: of two readings as good, the one with fewer bodies is meant.
    private static final double ONE_MORE = 0.35;

    /// What a word is worth that a finding leaves unexplained.
    private static final double UNEXPLAINED = 0.55;

    /// What it costs, a word, to read a body as a part of a name that is only like another's.
    private static final double SWALLOWED = 0.35;

    /// As sure as this is only what the register itself holds.
    private static final double EXACT = 0.99;

    private static final double LITTLE_KNOWN = 0.3;
    private static final double GUESS = 0.6;

    /// What a part without any meaning is worth, a word.
    private static final double NOTHING = 0.1;

    private final BiFunction<PrintedName, AddresseeContext, Optional<Finding>> sure;
    private final BiFunction<PrintedName, AddresseeContext, Optional<Finding>> around;
    private final BiFunction<PrintedName, AddresseeContext, Optional<Finding>> rest;

    AddresseeSplitter(NameRules rules) {
        sure = rules::sure;
        around = rules::around;
        rest = rules::rest;
    }

    /// A part of an addressee and what it means, if anything.
    record Part(PrintedName name, Optional<Finding> finding) {

        double worth() {
            int words = Math.max(1, name.key().tokens().size());
            return words * finding.map(Part::worthOfAWord).orElse(NOTHING);
        }

        /// True for a body that the other reading does not name.
        boolean isOther(Part reading) {
            return finding.isPresent()
                    && !reading.finding()
                            .map(Finding::bodies)
                            .orElse(List.of())
                            .containsAll(finding.get().bodies());
        }

        /// A cut that leaves a part of which nothing is known is likely a wrong one.
        double guess() {
            return finding.map(found -> found.strength() < LITTLE_KNOWN
                                    && !found.bodies().isEmpty())
                            .orElse(true)
                    ? GUESS
                    : 0;
        }

        private static double worthOfAWord(Finding found) {
            return found.strength() * (UNEXPLAINED + (1 - UNEXPLAINED) * found.explained());
        }
    }

    List<Part> split(String raw, AddresseeContext context) {
        List<Part> parts = new ArrayList<>();
        for (String line : ALWAYS.split(raw, -1)) {
            String each = AddressLines.without(
                    line, name -> sure.apply(PrintedName.of(name), context).isPresent(), NameRules::isBody);
            PrintedName whole = PrintedName.of(each);
            if (!whole.key().isEmpty()) {
                parts.addAll(perhapsSplit(each, whole, context));
            }
        }
        return parts;
    }

    private List<Part> perhapsSplit(String text, PrintedName whole, AddresseeContext context) {
        Optional<Finding> known = sure.apply(whole, context);
        if (known.isPresent()) {
            return List.of(new Part(whole, known));
        }
        List<int[]> cuts = pieces(text);
        if (cuts.size() == 1) {
            return List.of(new Part(whole, rest.apply(whole, context)));
        }
        Pieces pieces = new Pieces(text, cuts, new HashMap<>(), name -> sure.apply(name, context));
        List<Part> quick = best(pieces, (part, alone) -> part);
        boolean allSure = quick.stream().allMatch(part -> part.finding().isPresent());
        return allSure
                ? quick
                : best(
                        pieces,
                        (part, alone) -> part.finding().isPresent()
                                ? part
                                : new Part(part.name(), (alone ? rest : around).apply(part.name(), context)));
    }

    /// A text and where it may be cut; what is surely known of a run of pieces is looked up once.
    private record Pieces(
            String text, List<int[]> cuts, Map<Integer, Part> known, Function<PrintedName, Optional<Finding>> sure) {

        Part from(int start, int end) {
            return known.computeIfAbsent(start * (cuts.size() + 1) + end, any -> {
                PrintedName name = PrintedName.of(text.substring(cuts.get(start)[0], cuts.get(end - 1)[1]));
                return new Part(name, sure.apply(name));
            });
        }

        /// True for a run of several pieces of which one is surely a body: the run is no slip of another's name.
        boolean hasBody(int start, int end) {
            for (int i = start; i < end && end - start > 1; i++) {
                Part piece = from(i, i + 1);
                boolean body = piece.finding()
                        .filter(found ->
                                found.strength() >= EXACT && !found.bodies().isEmpty())
                        .isPresent();
                if (body && piece.name().key().tokens().size() > 1) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Best reading of the pieces up to each end, by the worth of its parts, each read by `reading`.
    private static List<Part> best(Pieces pieces, BiFunction<Part, Boolean, Part> reading) {
        int count = pieces.cuts().size();
        double[] worth = new double[count + 1];
        List<List<Part>> readings = new ArrayList<>();
        readings.add(List.of());
        for (int end = 1; end <= count; end++) {
            worth[end] = Double.NEGATIVE_INFINITY;
            List<Part> best = List.of();
            for (int start = Math.max(0, end - MOST_PARTS); start < end; start++) {
                Part part = reading.apply(pieces.from(start, end), !pieces.hasBody(start, end));
                double swallowed = swallowed(pieces, start, end, part) * SWALLOWED;
                double here = worth[start] + part.worth() - (start > 0 ? ONE_MORE : 0) - part.guess() - swallowed;
                if (here > worth[end]) {
                    worth[end] = here;
                    best = new ArrayList<>(readings.get(start));
                    best.add(part);
                }
            }
            readings.add(best);
        }
        return readings.get(count);
    }

    /// How many words of the pieces are other bodies' names, where there are several pieces. A name that the register
    /// itself holds may have another in it.
    private static int swallowed(Pieces pieces, int start, int end, Part part) {
        boolean held = part.finding().filter(found -> found.strength() >= EXACT).isPresent();
        int words = 0;
        for (int i = start; i < end && end - start > 1 && !held; i++) {
            Part piece = pieces.from(i, i + 1);
            words += piece.isOther(part) ? piece.name().key().tokens().size() : 0;
        }
        return words;
    }

    /// What stands in brackets says more about the body before it; it is not cut.
    private static boolean isInBrackets(String text, int at) {
        int opened = text.lastIndexOf('(', at);
        return opened > text.lastIndexOf(')', at) && text.indexOf(')', at) >= 0;
    }

    /// "England and Wales" is one field, and no two bodies.
    private static boolean isBetweenCountries(String text, Matcher cut) {
        return COUNTRY_BEFORE.matcher(text.substring(0, cut.start())).find()
                && COUNTRY_BEHIND.matcher(text.substring(cut.end())).find();
    }

    /// "Drug and Alcohol Service" is one service.
    private static boolean isOneField(String text, Matcher cut) {
        return FIELD_BEFORE.matcher(text.substring(0, cut.start())).find()
                && FIELD_BEHIND.matcher(text.substring(cut.end())).find();
    }

    private static List<int[]> pieces(String text) {
        List<int[]> pieces = new ArrayList<>();
        Matcher cut = PERHAPS.matcher(text);
        int start = 0;
        while (cut.find()) {
            if (isInBrackets(text, cut.start()) || isBetweenCountries(text, cut) || isOneField(text, cut)) {
                continue;
            }
            if (cut.start() > start) {
                pieces.add(new int[] {start, cut.start()});
            }
            start = cut.end();
        }
        if (start < text.length() || pieces.isEmpty()) {
            pieces.add(new int[] {start, text.length()});
        }
        return pieces;
    }
}
