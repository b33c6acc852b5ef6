package org.heed.recommendation.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.list.DraftList;
import org.heed.recommendation.list.Mark.Style;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.SectionKind;

/// Chooses between the lists of a report and its prose: recommendations that a register's number files are told
/// one by one among backgrounds and replies, and a list would take those too.
public final class ProseReader {

    /// A file number or a code leaves little doubt.
    private static final double SURE = 0.9;
    /// An introduction alone leaves some.
    private static final double LIKELY = 0.7;

    private static final Pattern NONE_MADE = Pattern.compile(
            "(?m)^[ \\t]*(?:\\d[\\d.]*\\s+)?No new (?:safety )?recommendations (?:were|are|have been) (?:made|issued)\\b");

    /// What the outline recommends, given the lists that were read in it.
    public List<DraftList> choose(Outline outline, List<DraftList> listed) {
        String text = outline.text().verbatim();
        List<Told> filed = FiledReading.read(text);
        if (!filed.isEmpty()) {
            return List.of(list(outline, filed, SURE));
        }
        List<Told> coded = CodedReading.read(text);
        if (!coded.isEmpty()) {
            return List.of(list(outline, coded, SURE));
        }
        if (listed.isEmpty()) {
            List<Told> introduced = IntroducedReading.read(text);
            return introduced.isEmpty() ? listed : List.of(list(outline, introduced, LIKELY));
        }
        return saysNone(outline) && !isLabelled(listed) ? List.of() : listed;
    }

    /// True when the part headed as recommendations says itself that there are none. One agency of several may say so
    /// elsewhere, and means its own.
    private static boolean saysNone(Outline outline) {
        return outline.sections().stream()
                .filter(section -> section.kind() == SectionKind.RECOMMENDATIONS)
                .flatMap(section -> outline.elements().subList(section.from(), section.to()).stream())
                .anyMatch(element -> element instanceof Element.Passage passage
                        && NONE_MADE.matcher(passage.text().verbatim()).find());
    }

    private static DraftList list(Outline outline, List<Told> told, double score) {
        return new DraftList(
                Where.BODY,
                told.stream().map(one -> one.draft(outline)).toList(),
                score,
                DraftList.Plan.NONE,
                true,
                false);
    }

    /// Items with a label say for themselves that they are recommendations.
    private static boolean isLabelled(List<DraftList> lists) {
        return lists.stream()
                .flatMap(list -> list.drafts().stream())
                .map(draft -> draft.mark().style())
                .anyMatch(style -> style == Style.LABEL || style == Style.REFERENCE);
    }
}
