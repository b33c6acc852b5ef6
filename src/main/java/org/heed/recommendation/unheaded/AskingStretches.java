package org.heed.recommendation.unheaded;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heed.recommendation.body.AddresseeLine;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.body.Subject;
import org.heed.recommendation.column.ColumnContent;
import org.heed.recommendation.cue.Comment;
import org.heed.recommendation.cue.Demand;
import org.heed.recommendation.cue.Introduction;
import org.heed.recommendation.list.Mark;
import org.heed.recommendation.list.Mark.Style;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Section;
import org.heed.structure.SectionKind;
import org.heed.structure.SectionKinds;
import org.heed.text.RawText;

/// Finds where a report asks although no heading says so in words that are known: the stretches of an outline in
/// which nearly everything asks somebody to do something. Each element weighs for or against, and the heaviest
/// stretches win, as sections of recommendations.
public final class AskingStretches {

    /// What is asked by name, or under a mark of its own, is more than words that ask.
    private static final double ASKS = 1;
    private static final double IS_MARKED = 0.5;
    private static final double NAMES_A_BODY = 0.5;
    /// A paragraph that only tells weighs against by its length, in letters, up to the weight of two asks.
    private static final double TELLING = 250;
    private static final double MOST_AGAINST = 2;
    /// A sub-item, a reason or a title is little against.
    private static final double ASIDE = 0.1;
    private static final int SHORT = 60;
    private static final Set<Style> SUB_ITEMS = EnumSet.of(Style.LETTER, Style.ROMAN, Style.BULLET, Style.BRACKETED);
    /// Less than three asks in a row happen in any report.
    private static final double LEAST = 3.5;
    /// Another stretch must be about as heavy as the heaviest.
    private static final double SECOND = 0.5;

    /// Parts that ask and recommend nothing of their own, whatever stands in them.
    private static final Set<SectionKind> FOREIGN = EnumSet.of(SectionKind.EARLIER_REVIEWS, SectionKind.QUALITY_LETTER);

    /// As far as the next heading, whatever that says.
    private static final Set<SectionKind> NEVER = EnumSet.of(
            SectionKind.EARLIER_REVIEWS,
            SectionKind.QUALITY_LETTER,
            SectionKind.TERMS_OF_REFERENCE,
            SectionKind.CONTENTS,
            SectionKind.CONTRIBUTORS,
            SectionKind.METHODOLOGY,
            SectionKind.GLOSSARY,
            SectionKind.CHRONOLOGY,
            SectionKind.GOOD_PRACTICE);

    /// Parts whose heading leaves open what stands in them.
    private static final Set<SectionKind> OPEN = EnumSet.of(
            SectionKind.UNKNOWN,
            SectionKind.RECOMMENDATIONS,
            SectionKind.ACTION_PLAN,
            SectionKind.TITLE,
            SectionKind.APPENDIX,
            SectionKind.CONCLUSIONS,
            SectionKind.EXECUTIVE_SUMMARY);

    private record Stretch(int from, int to, double weight, boolean isOfAnotherKind) {}

    private final SectionKinds kinds = new SectionKinds();

    /// The outline with its asking stretches as sections of recommendations; nothing where there are none.
    public Optional<Outline> marked(Outline outline, LabelRuns labels) {
        List<Stretch> returning = HintedHeading.returning(outline).stream()
                .map(part -> new Stretch(part.from(), part.to(), 0, false))
                .toList();
        if (!returning.isEmpty()) {
            return Optional.of(with(outline, returning));
        }
        List<Stretch> found = stretches(outline, labels);
        boolean hasOpen = found.stream().anyMatch(stretch -> !stretch.isOfAnotherKind());
        double heaviest = found.stream()
                .filter(stretch -> stretch.isOfAnotherKind() != hasOpen)
                .mapToDouble(Stretch::weight)
                .max()
                .orElse(0);
        List<Stretch> kept = found.stream()
                .filter(stretch -> stretch.isOfAnotherKind() != hasOpen)
                .filter(stretch -> stretch.weight() >= heaviest * SECOND)
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(with(outline, kept));
    }

    private static Outline with(Outline outline, List<Stretch> stretches) {
        List<Section> sections = new ArrayList<>();
        for (Section section : outline.sections()) {
            sections.add(stretches.stream()
                    .filter(stretch -> stretch.from() <= section.from() && section.from() < stretch.to())
                    .findFirst()
                    .map(stretch -> new Section(
                            SectionKind.RECOMMENDATIONS,
                            section.heading(),
                            section.from(),
                            Math.min(section.to(), stretch.to())))
                    .orElse(section));
        }
        for (Stretch stretch : stretches) {
            Element first = outline.elements().get(stretch.from());
            Element.Heading heading = new Element.Heading(1, "", new RawText(""), first.place());
            int at = 0;
            while (at < sections.size() && sections.get(at).from() < stretch.from()) {
                at++;
            }
            sections.add(at, new Section(SectionKind.RECOMMENDATIONS, heading, stretch.from(), stretch.to()));
        }
        return new Outline(
                outline.report(),
                outline.text(),
                outline.elements(),
                List.copyOf(sections),
                outline.furniture(),
                outline.problems());
    }

    private List<Stretch> stretches(Outline outline, LabelRuns labels) {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        SectionKind kind = SectionKind.UNKNOWN;
        for (int i : edges(outline)) {
            if (!NEVER.contains(kind)) {
                Stretch part = new Stretch(from, i, 0, !OPEN.contains(kind));
                heaviest(outline, part, labels).ifPresent(found::add);
            }
            from = i;
            kind = i < outline.elements().size() ? kind(outline, i) : kind;
        }
        return found;
    }

    /// Where parts begin and end whose own heading tells their kind, and where parts end that are never read.
    private Set<Integer> edges(Outline outline) {
        Set<Integer> edges = new TreeSet<>(List.of(outline.elements().size()));
        for (Section section : outline.sections()) {
            boolean isTold = told(section).isPresent();
            if (isTold || (NEVER.contains(section.kind()) && !FOREIGN.contains(section.kind()))) {
                edges.add(section.from());
            }
            if (isTold || NEVER.contains(section.kind())) {
                edges.add(section.to());
            }
        }
        return edges;
    }

    private Optional<SectionKind> told(Section section) {
        String words = section.heading().words().verbatim();
        return HintedHeading.isOne(words) ? Optional.of(SectionKind.RECOMMENDATIONS) : kinds.tell(words);
    }

    /// What the part at `at` is: foreign if any part around it is, else what the innermost heading that tells says.
    /// A part that is never read ends at the next heading, whatever that says.
    private SectionKind kind(Outline outline, int at) {
        SectionKind kind = SectionKind.UNKNOWN;
        for (Section section : outline.sections()) {
            if (section.from() <= at && at < section.to()) {
                if (FOREIGN.contains(section.kind())) {
                    return section.kind();
                }
                boolean isLeft = NEVER.contains(kind);
                kind = told(section).orElse(isLeft ? SectionKind.UNKNOWN : kind);
            }
        }
        return kind;
    }

    /// The heaviest run of elements of a part, if it is heavy enough.
    private static Optional<Stretch> heaviest(Outline outline, Stretch part, LabelRuns labels) {
        double sum = 0;
        int start = part.from();
        Stretch best = part;
        for (int i = part.from(); i < part.to(); i++) {
            sum += weight(outline, outline.elements().get(i), labels);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best.weight()) {
                best = new Stretch(start, i + 1, sum, part.isOfAnotherKind());
            }
        }
        return Optional.of(best)
                .filter(found -> found.weight() >= LEAST)
                .map(found -> withHeadings(outline, found, part.from()))
                .filter(found -> isOfSomebody(outline, found, labels));
    }

    /// The headings directly above a stretch and names behind it are part of it.
    private static Stretch withHeadings(Outline outline, Stretch stretch, int floor) {
        int from = stretch.from();
        while (from > floor && outline.elements().get(from - 1) instanceof Element.Heading) {
            from--;
        }
        int to = stretch.to();
        List<Element> elements = outline.elements();
        while (to < elements.size()
                && elements.get(to) instanceof Element.Passage passage
                && isNames(LabelRuns.raw(outline, passage))) {
            to++;
        }
        return new Stretch(from, to, stretch.weight(), stretch.isOfAnotherKind());
    }

    private static double weight(Outline outline, Element element, LabelRuns labels) {
        return switch (element) {
            case Element.Heading heading -> Demand.isOne(heading.words().verbatim()) ? ASKS : 0;
            case Element.Passage passage -> weight(LabelRuns.raw(outline, passage), passage.marker(), labels);
            case Element.Table table ->
                ColumnContent.isOfAsks(table) ? table.bodyRows().size() : 0;
            case Element.Footnote note -> 0;
        };
    }

    private static double weight(String raw, String marker, LabelRuns labels) {
        Mark mark = mark(raw, marker, labels);
        String words = words(raw, mark);
        boolean isSetApart = AddresseeLine.isSetApart(words);
        if (isSetApart || Demand.isOne(words)) {
            boolean hasMark = mark.style() != Style.NONE;
            return ASKS
                    + (hasMark ? IS_MARKED : 0)
                    + (isSetApart || !Subject.of(words).isEmpty() ? NAMES_A_BODY : 0);
        }
        if (isNames(raw) || Introduction.isOne(raw)) {
            return 0;
        }
        boolean isAside = Comment.isOne(raw) || raw.length() < SHORT || SUB_ITEMS.contains(mark.style());
        return isAside ? -ASIDE : -Math.min(MOST_AGAINST, raw.length() / TELLING);
    }

    /// What nobody in particular is asked is a lesson: a report that recommends names those who are to act, in half
    /// of its asks at least, or labels what it asks.
    private static boolean isOfSomebody(Outline outline, Stretch stretch, LabelRuns labels) {
        List<Element> elements = outline.elements().subList(stretch.from(), stretch.to());
        long asks = elements.stream()
                .filter(element -> weight(outline, element, labels) >= ASKS)
                .count();
        long named = elements.stream()
                .filter(element -> namesSomebody(outline, element, labels))
                .count();
        return named * 2 >= asks;
    }

    private static boolean namesSomebody(Outline outline, Element element, LabelRuns labels) {
        return switch (element) {
            case Element.Heading heading -> BodyNames.isName(heading.words().verbatim());
            case Element.Table table -> true;
            case Element.Footnote note -> false;
            case Element.Passage passage -> {
                String raw = LabelRuns.raw(outline, passage);
                Mark mark = mark(raw, passage.marker(), labels);
                yield mark.style() == Style.LABEL
                        || isNames(raw)
                        || AddresseeLine.isSetApart(raw)
                        || (Demand.isOne(words(raw, mark))
                                && !Subject.of(words(raw, mark)).isEmpty());
            }
        };
    }

    private static Mark mark(String raw, String marker, LabelRuns labels) {
        return labels.at(marker, raw).orElseGet(() -> Mark.of(marker, raw));
    }

    private static String words(String raw, Mark mark) {
        return raw.substring(Math.min(mark.end(), raw.length()));
    }

    private static boolean isNames(String raw) {
        return AddresseeLine.whole(raw).isPresent() || BodyNames.isName(raw);
    }
}
