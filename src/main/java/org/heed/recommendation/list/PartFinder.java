package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.heed.recommendation.Level;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.cue.LevelWords;
import org.heed.recommendation.unheaded.LabelRuns;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.structure.Section;
import org.heed.structure.SectionKind;
import org.heed.structure.SectionKinds;

/// Cuts an outline into parts, and leaves out those whose recommendations are not this review's own: earlier
/// reviews, letters about the report, terms of reference, contents pages, glossaries.
final class PartFinder {

    /// Left out with everything below them.
    private static final Set<SectionKind> FOREIGN = EnumSet.of(SectionKind.EARLIER_REVIEWS, SectionKind.QUALITY_LETTER);
    /// Left out, unless a heading below them says that recommendations follow.
    private static final Set<SectionKind> OTHER =
            EnumSet.of(SectionKind.CONTENTS, SectionKind.GLOSSARY, SectionKind.CONTRIBUTORS);
    /// The words of a title stand at the start, before any section.
    private static final int TITLE_ELEMENTS = 6;

    private static final Pattern SUMMARY =
            Pattern.compile("(?i)^summary of (?:the |key |all )?recommendations|recommendations in (?:brief|summary)");

    /// The title of an overview report, on a line of its own.
    private static final Pattern OVERVIEW =
            Pattern.compile("(?i)^(?:[\\p{L}' -]{3,60} )?overview report(?: (?:into|of|on|for|concerning) .{3,120})?$");

    private final SectionKinds kinds = new SectionKinds();

    public List<Part> parts(Outline outline, LabelRuns labels) {
        List<Part> parts = new ArrayList<>();
        Where document = whole(outline);
        int overview = document == Where.BODY ? overviewBegins(outline) : 0;
        int from = 0;
        Optional<Here> before = Optional.empty();
        int count = outline.elements().size();
        for (int i : edges(outline, overview)) {
            Optional<Here> here =
                    i < count ? here(outline, i, i < overview ? Where.EXECUTIVE_SUMMARY : document) : Optional.empty();
            if (!here.equals(before)) {
                int start = from;
                int end = i;
                before.ifPresent(found -> parts.add(spanning(found.part(), start, end, labels)));
                from = i;
                before = here;
            }
        }
        return List.copyOf(parts);
    }

    /// Where sections begin or end, and the ends of the outline: nothing changes between two of them.
    private static Set<Integer> edges(Outline outline, int overview) {
        Set<Integer> edges =
                new TreeSet<>(List.of(0, overview, outline.elements().size()));
        for (Section section : outline.sections()) {
            edges.add(section.from());
            edges.add(section.to());
        }
        return edges;
    }

    /// What an element belongs to, and where the outermost section of recommendations around it begins: two such
    /// sections in a row are two parts.
    private record Here(Part part, int anchor) {}

    private Optional<Here> here(Outline outline, int at, Where document) {
        int anchor = outline.sections().stream()
                .filter(section -> section.from() <= at && at < section.to())
                .filter(section -> section.kind() == SectionKind.RECOMMENDATIONS)
                .mapToInt(Section::from)
                .findFirst()
                .orElse(-1);
        return part(outline, at, document).map(part -> new Here(part, anchor));
    }

    private static Part spanning(Part part, int from, int to, LabelRuns labels) {
        return new Part(part.outline(), from, to, part.kind(), part.where(), part.level(), part.isConcerns(), labels);
    }

    private Optional<Part> part(Outline outline, int at, Where document) {
        List<Section> around = outline.sections().stream()
                .filter(section -> section.from() <= at && at < section.to())
                .toList();
        SectionKind kind =
                around.isEmpty() ? kindOf(document) : around.getLast().kind();
        boolean isForeign = around.stream().anyMatch(section -> FOREIGN.contains(section.kind()));
        if (isForeign || OTHER.contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                outline, 0, 0, kind, where(around, kind, document), level(around), isConcerns(around), LabelRuns.NONE));
    }

    private static SectionKind kindOf(Where document) {
        return document == Where.ACTION_PLAN ? SectionKind.ACTION_PLAN : SectionKind.UNKNOWN;
    }

    private static Where where(List<Section> around, SectionKind kind, Where document) {
        if (kind == SectionKind.ACTION_PLAN) {
            return Where.ACTION_PLAN;
        }
        if (around.stream().anyMatch(section -> section.kind() == SectionKind.EXECUTIVE_SUMMARY)) {
            return Where.EXECUTIVE_SUMMARY;
        }
        if (around.stream()
                .anyMatch(section ->
                        SUMMARY.matcher(section.heading().words().verbatim()).find())) {
            return Where.EXECUTIVE_SUMMARY;
        }
        boolean isAppended = around.stream()
                .anyMatch(section -> section.kind() == SectionKind.APPENDIX
                        || section.heading().number().matches("(?i)(?:appendi|annex|atodiad).*"));
        return isAppended ? Where.APPENDIX : document;
    }

    private static Optional<Level> level(List<Section> around) {
        boolean isExpected = around.stream()
                .anyMatch(s -> s.kind() == SectionKind.RECOMMENDATIONS || s.kind() == SectionKind.ACTION_PLAN);
        return isExpected
                ? around.reversed().stream()
                        .map(section ->
                                LevelWords.tell(section.heading().words().verbatim()))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isConcerns(List<Section> around) {
        return around.stream()
                .anyMatch(section -> section.heading().words().verbatim().matches("(?i).*\\bconcerns?\\b.*"));
    }

    /// What the document as a whole is, by its title: an executive summary or an action plan may be a file of its
    /// own.
    private Where whole(Outline outline) {
        for (Element element : outline.elements()
                .subList(0, Math.min(TITLE_ELEMENTS, outline.elements().size()))) {
            Optional<SectionKind> told = kinds.tell(words(element));
            boolean isOnCover = page(element) == page(outline.elements().getFirst());
            if (told.equals(Optional.of(SectionKind.EXECUTIVE_SUMMARY)) && isOnCover && hasOneList(outline)) {
                return Where.EXECUTIVE_SUMMARY;
            }
            if (told.equals(Optional.of(SectionKind.ACTION_PLAN))) {
                return Where.ACTION_PLAN;
            }
        }
        return Where.BODY;
    }

    /// The page that an element begins on; 0 for one of a document without pages.
    private static int page(Element element) {
        return element.place().spots().stream()
                .findFirst()
                .map(Place.Spot::page)
                .orElse(0);
    }

    /// Where the overview report begins in a file that holds the executive summary before it; 0 for other files.
    private int overviewBegins(Outline outline) {
        List<Element> elements = outline.elements();
        boolean isAfterSummary = false;
        for (int i = 0; i < elements.size() && (isAfterSummary || i < TITLE_ELEMENTS); i++) {
            String words = words(elements.get(i));
            if (isAfterSummary && OVERVIEW.matcher(words).find()) {
                return i;
            }
            isAfterSummary |=
                    i < TITLE_ELEMENTS && kinds.tell(words).equals(Optional.of(SectionKind.EXECUTIVE_SUMMARY));
        }
        return 0;
    }

    /// A document with a section of recommendations in its summary and another after it is more than a summary.
    private static boolean hasOneList(Outline outline) {
        int end = 0;
        int lists = 0;
        for (Section section : outline.sections()) {
            if (section.kind() == SectionKind.RECOMMENDATIONS && section.from() >= end) {
                end = section.to();
                lists++;
            }
        }
        return lists <= 1;
    }

    private static String words(Element element) {
        return switch (element) {
            case Element.Heading heading -> heading.words().verbatim();
            case Element.Passage passage -> passage.text().verbatim();
            case Element.Table table -> "";
            case Element.Footnote note -> "";
        };
    }
}
