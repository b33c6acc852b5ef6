package org.heed.recommendation.unheaded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.body.AddresseeLine;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.cue.Comment;
import org.heed.recommendation.cue.Demand;
import org.heed.recommendation.cue.Run;
import org.heed.recommendation.list.Mark;
import org.heed.recommendation.list.Mark.Style;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.SectionKind;
import org.heed.text.NumberWords;
import org.heed.text.Span;

/// The labels by which one report counts what it asks, whatever it calls them: words, letters or a sign before a
/// number ("Pledge 1", "DA/07", "No. 3") that begin paragraph after paragraph and count on. What the labels stand
/// before must ask; figures, findings and years count on too.
public final class LabelRuns {

    /// Two may happen.
    private static final int FEWEST = 3;
    /// Most steps go up by one or begin again.
    private static final double STEADY = 0.6;
    /// Most labels stand before words that ask.
    private static final double LEAST_ASKING = 0.6;
    /// A label alone on its line, or with a title, stands over what it counts; the words may be this far below.
    private static final int LOOK_AHEAD = 2;

    private static final String WORDS = "\\p{Lu}[\\p{L}’'&]*+(?:[ /-]\\p{L}[\\p{L}’'&]*+){0,3}?";
    private static final String FIGURES = "(?:\\d{1,4}[-./]){0,3}\\d{1,3}(?:\\s?\\(?[a-z]\\)?(?=[\\s.:)\\]–—]))?";
    private static final String COUNT =
            "(?:(?:[A-Z]{1,5}[-./ ]?)?" + FIGURES + "|(?i:" + NumberWords.PATTERN + ")|[IVX]{1,5}|[A-Z])";
    private static final Pattern LABEL =
            Pattern.compile("\\s*+[\\[(]?((?:" + WORDS + "(?: (?:no\\.?|number))?[ #–(-]{1,3}"
                    + COUNT + "|(?:[#№§]|[Nn]o\\.?)\\s?" + FIGURES + "|[A-Z]{1,6}(?:[-./ ][A-Z]{1,4})?[-./ ]?" + FIGURES
                    + "(?:/[A-Z]{2,5})?))[\\])]?(?:\\s*[:.)–—|-]+\\s*|\\s*\\n\\s*|\\s*$|\\s+(?=[\\p{Lu}‘“(]))");
    /// A label stands within so many letters.
    private static final int LONGEST = 70;
    /// What else is counted in reports, and what is learnt, found or asked of witnesses.
    private static final Pattern NO_ASK = Pattern.compile(
            "(?i)\\b(?:figure|table|appendix|annexe?|section|chapter|part|page|finding|lesson|learning|question|year|week|day|"
                    + "phase|stage|event|paragraph|adult|child|note|line of enquiry|kloe|domain|theme|article|practitioner|agency|"
                    + "january|february|march|april|may|june|july|august|september|october|november|december)\\b");

    /// "POL1", "GP 2": letters for whom, or for a theme, and a count.
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}[- ]?\\d{1,2}");

    /// A report without labels of its own.
    public static final LabelRuns NONE = new LabelRuns(Set.of());

    /// Words that say what the label counts.
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:actions?|asks?|requests?|proposals?|expectations?|recs?|recommend\\p{L}*|"
                    + "suggestions?|improvements?|commitments?|requirements?|resolutions?|undertakings?)\\b");
    private static final Pattern SIGN = Pattern.compile("[→➔➜➤►▶▸❖◆✓✔☐»]");
    /// "Pledge: ..." before each, where nobody gave them numbers.
    private static final Pattern BARE = Pattern.compile("^\\s*+(\\p{Lu}[\\p{L} ]{2,30}+)\\s?:\\s+(?=\\S)");

    private final Set<String> stems;

    private LabelRuns(Set<String> stems) {
        this.stems = stems;
    }

    /// The labels that count on in the outline.
    public static LabelRuns of(Outline outline) {
        Map<String, Seen> seen = new HashMap<>();
        for (int i = 0; i < outline.elements().size(); i++) {
            Element element = outline.elements().get(i);
            String printed = printed(outline, element);
            Matcher label = label(printed);
            Matcher bare = BARE.matcher(printed);
            if (sign(element).isPresent()) {
                seen(seen, sign(element).get()).add("", asks(outline, i, printed));
            } else if (label.lookingAt() && !NO_ASK.matcher(label.group(1)).find()) {
                seen(seen, stem(label.group(1))).add(label.group(1), asks(outline, i, printed.substring(label.end())));
            } else if (bare.find() && isBareLabel(bare.group(1))) {
                seen(seen, bareStem(bare)).add("", Demand.isOne(printed.substring(bare.end())));
            }
        }
        Set<String> stems = new HashSet<>();
        seen.forEach((stem, labels) -> {
            if (labels.areOfAsks(stem)) {
                stems.add(stem);
            }
        });
        alike(seen, stems, labels -> labels.stem().length() == 1);
        alike(
                seen,
                stems,
                labels -> labels.labels.stream()
                        .allMatch(label -> CODE.matcher(label).matches()));
        return new LabelRuns(Set.copyOf(stems));
    }

    /// Where the letters of a code tell the theme ("A1", "A2", "B1") or the body ("POL 1", "GP 1"), there may be one or
    /// two of a kind: they are known by those of another kind, and by what they ask.
    private static void alike(Map<String, Seen> seen, Set<String> stems, Predicate<Seen> isAlike) {
        boolean isCode = stems.stream().map(seen::get).anyMatch(known -> known != null && isAlike.test(known));
        if (isCode) {
            seen.forEach((stem, labels) -> {
                if (isAlike.test(labels) && labels.mostAsk()) {
                    stems.add(stem);
                }
            });
        }
    }

    /// Labels of one stem, empty where they carry no number, and how many of them stand before words that ask.
    private static final class Seen {
        final List<String> labels = new ArrayList<>();
        int asking;

        void add(String label, boolean asks) {
            labels.add(label);
            asking += asks ? 1 : 0;
        }

        String stem() {
            return LabelRuns.stem(labels.getFirst());
        }

        boolean areOfAsks(String stem) {
            boolean isCounted = !labels.getFirst().isEmpty();
            boolean isRun = labels.size() >= FEWEST && (!isCounted || Run.steadiness(labels) >= STEADY);
            boolean saysSo = isCounted && ASKS.matcher(stem).find();
            return isRun && (saysSo || mostAsk());
        }

        boolean mostAsk() {
            return asking >= LEAST_ASKING * labels.size();
        }
    }

    private static Seen seen(Map<String, Seen> seen, String stem) {
        return seen.computeIfAbsent(stem, none -> new Seen());
    }

    private static String bareStem(Matcher bare) {
        return bare.group(1).toLowerCase(Locale.ROOT) + ":";
    }

    /// An arrow or a tick before a paragraph, which a report keeps for one thing.
    private static Optional<String> sign(Element element) {
        return element instanceof Element.Passage passage
                        && SIGN.matcher(passage.marker()).matches()
                ? Optional.of(passage.marker())
                : Optional.empty();
    }

    private static boolean isBareLabel(String words) {
        return !NO_ASK.matcher(words).find()
                && !BodyNames.isName(words)
                && !Comment.isOne(words + ": x")
                && Mark.of("", words + ": x").style() == Style.NONE;
    }

    private static boolean asks(Outline outline, int at, String rest) {
        if (isUnderRecommendations(outline, at) || Demand.isOne(rest) || AddresseeLine.isSetApart(rest)) {
            return true;
        }
        List<Element> elements = outline.elements();
        List<String> below = elements.subList(at + 1, Math.min(at + 1 + LOOK_AHEAD, elements.size())).stream()
                .map(element -> printed(outline, element))
                .toList();
        boolean isGroup = below.stream().filter(LabelRuns::isMarkedDemand).count() == LOOK_AHEAD;
        return !isGroup
                && below.stream()
                        .anyMatch(one -> Demand.isOne(one)
                                || AddresseeLine.isSetApart(one)
                                || AddresseeLine.whole(one).isPresent());
    }

    /// There, what is counted is recommended, in whatever words.
    private static boolean isUnderRecommendations(Outline outline, int at) {
        return outline.sections().stream()
                .anyMatch(section ->
                        section.kind() == SectionKind.RECOMMENDATIONS && section.from() <= at && at < section.to());
    }

    /// An item of its own: several of these under one label make it the name of a group.
    private static boolean isMarkedDemand(String printed) {
        Mark mark = Mark.of("", printed);
        return mark.style().compareTo(Style.BRACKETED) <= 0 && Demand.isOne(printed.substring(mark.end()));
    }

    /// A heading or paragraph from the start of its line, so that a number set apart by structure is with it.
    private static String printed(Outline outline, Element element) {
        return switch (element) {
            case Element.Heading heading ->
                heading.number().isEmpty()
                        ? heading.words().verbatim()
                        : heading.number() + " " + heading.words().verbatim();
            case Element.Passage passage -> raw(outline, passage);
            case Element.Table table -> "";
            case Element.Footnote note -> "";
        };
    }

    private static Matcher label(String printed) {
        return LABEL.matcher(printed)
                .region(0, Math.min(LONGEST, printed.length()))
                .useAnchoringBounds(printed.length() <= LONGEST);
    }

    /// The words of a passage from the start of its line.
    static String raw(Outline outline, Element.Passage passage) {
        Span span = passage.place().span();
        return outline.text().verbatim().substring(span.start(), span.end());
    }

    private static String stem(String label) {
        return Run.stem(label).toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return stems.isEmpty();
    }

    /// The mark of a passage with this marker and these words, if it is one of the labels.
    public Optional<Mark> at(String marker, String words) {
        if (stems.isEmpty()) {
            return Optional.empty();
        }
        if (stems.contains(marker)) {
            return Optional.of(new Mark(Style.LABEL, "", 0));
        }
        Matcher label = label(words);
        if (label.lookingAt() && stems.contains(stem(label.group(1)))) {
            return Optional.of(new Mark(Style.LABEL, label.group(1).strip(), label.end()));
        }
        Matcher bare = BARE.matcher(words);
        return bare.find() && stems.contains(bareStem(bare))
                ? Optional.of(new Mark(Style.LABEL, "", bare.end()))
                : Optional.empty();
    }
}
