package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.heed.review.Page;
import org.heed.review.Report;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.ReturningHeadings;
import org.heed.structure.SectionKinds;
import org.heed.structure.Sectioner;
import org.heed.structure.laid.Draft.NoteDraft;
import org.heed.structure.laid.Draft.ParagraphDraft;
import org.heed.structure.laid.Draft.TableBlock;
import org.heed.structure.line.Line;
import org.heed.structure.table.TableDraft;
import org.heed.structure.table.TableJoiner;
import org.heed.text.RawText;

/// Outlines reports whose pages are words with places: glyphs of a PDF, or words recognised in an image.
public final class LaidOutliner {

    private final SectionKinds kinds;

    public LaidOutliner(SectionKinds kinds) {
        this.kinds = kinds;
    }

    public Outline outline(Report report, int index) {
        List<PageZones> pages = report.pages().stream().map(PageZones::new).toList();
        FurnitureFinder finder = new FurnitureFinder(
                report.pages(), pages.stream().map(PageZones::lines).toList());
        List<Outline.Furniture> furniture = new ArrayList<>();
        List<Page> labelled = new ArrayList<>();
        List<Set<Line>> asides =
                IntStream.range(0, pages.size()).mapToObj(finder::furniture).toList();
        Flow flow = new Flow(bodySize(pages), leading(pages), new RightEdges(report.pages(), pages, asides));
        for (int i = 0; i < pages.size(); i++) {
            Page page = report.pages().get(i);
            Set<Line> aside = asides.get(i);
            aside.forEach(line -> furniture.add(new Outline.Furniture(page.number(), new RawText(line.text()))));
            labelled.add(labelled(page, FurnitureFinder.label(aside)));
            flow.add(pages.get(i), aside);
        }
        Report withLabels = new Report(
                report.fileName(), report.digest(), report.kind(), report.paged(), labelled, report.problems());
        HeadingJudge judge = new HeadingJudge(flow.bodySize, kinds, flow.drafts);
        OutlineWriter writer = new OutlineWriter(index, judge, flow.leading);
        List<Element> elements = ReturningHeadings.settled(writer.write(flow.drafts));
        return new Outline(
                withLabels, writer.text(), elements, new Sectioner(kinds).sections(elements), furniture, List.of());
    }

    private static Page labelled(Page page, String label) {
        String shown = page.label().isEmpty() ? label : page.label();
        return new Page(page.number(), shown, page.state(), page.size(), page.words(), page.rulings(), page.blocks());
    }

    /// The type size that most letters of the report have, in points.
    private static double bodySize(List<PageZones> pages) {
        Map<Long, Integer> letters = new HashMap<>();
        for (PageZones page : pages) {
            for (Line line : page.lines()) {
                int length = line.words().stream()
                        .mapToInt(word -> word.text().length())
                        .sum();
                letters.merge(Math.round(line.size() * 2), length, Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2.0)
                .orElse(10.0);
    }

    private static double leading(List<PageZones> pages) {
        List<Double> steps = new ArrayList<>();
        pages.forEach(page -> steps.addAll(ParagraphBuilder.steps(page.lines())));
        steps.sort(Double::compare);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 4);
    }

    /// The pages' zones strung into one line of drafts.
    private static final class Flow {
        final List<Draft> drafts = new ArrayList<>();
        final double bodySize;
        final double leading;
        private final RightEdges rightEdges;

        Flow(double bodySize, double leading, RightEdges rightEdges) {
            this.rightEdges = rightEdges;
            this.bodySize = bodySize;
            this.leading = leading;
        }

        void add(PageZones page, Set<Line> furniture) {
            List<Line> notes = page.notes(furniture, bodySize);
            Set<Line> aside = new HashSet<>(furniture);
            aside.addAll(notes);
            boolean first = true;
            boolean isApart = false;
            for (PageZones.Zone zone : page.zones(aside, openTable())) {
                if (zone.table().isPresent()) {
                    table(zone.table().get(), first);
                } else {
                    double right = zone.narrow() ? 0 : rightEdges.of(page.width());
                    paragraphs(zone.lines(), right, !zone.apart() && !isApart);
                }
                isApart = zone.apart();
                first = false;
            }
            if (!notes.isEmpty()) {
                drafts.add(new NoteDraft(notes));
            }
        }

        private Optional<TableDraft> openTable() {
            int last = lastFlowing();
            return last >= 0 && drafts.get(last) instanceof TableBlock block
                    ? Optional.of(block.table())
                    : Optional.empty();
        }

        private int lastFlowing() {
            int last = drafts.size() - 1;
            while (last >= 0 && drafts.get(last) instanceof NoteDraft) {
                last--;
            }
            return last;
        }

        private void table(TableDraft table, boolean first) {
            int last = lastFlowing();
            if (first
                    && last >= 0
                    && drafts.get(last) instanceof TableBlock above
                    && TableJoiner.continues(above.table(), table)) {
                drafts.set(last, new TableBlock(TableJoiner.join(above.table(), table)));
            } else {
                drafts.add(new TableBlock(table));
            }
        }

        private void paragraphs(List<Line> lines, double right, boolean mayGoOn) {
            List<ParagraphDraft> more = new ArrayList<>(
                    new ParagraphBuilder(lines, leading, Math.max(right, ParagraphBuilder.right(lines))).paragraphs());
            int last = lastFlowing();
            if (mayGoOn
                    && last >= 0
                    && drafts.get(last) instanceof ParagraphDraft above
                    && ParagraphJoiner.continues(above, more.getFirst())) {
                drafts.set(last, ParagraphJoiner.join(above, more.removeFirst()));
            }
            drafts.addAll(more);
        }
    }
}
