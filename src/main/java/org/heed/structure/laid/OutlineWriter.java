package org.heed.structure.laid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.heed.review.Box;
import org.heed.structure.Element;
import org.heed.structure.HeadingWords;
import org.heed.structure.Place;
import org.heed.structure.SourceText;
import org.heed.structure.TypedMarker;
import org.heed.structure.laid.Draft.NoteDraft;
import org.heed.structure.laid.Draft.ParagraphDraft;
import org.heed.structure.laid.Draft.TableBlock;
import org.heed.structure.line.Line;
import org.heed.structure.line.MarkedLine;
import org.heed.structure.table.TableDraft;
import org.heed.structure.table.TableDraft.CellDraft;
import org.heed.structure.table.TableDraft.RowDraft;
import org.heed.text.RawText;
import org.heed.text.Span;
import org.heed.text.WhiteSpaceRule;

/// Writes drafts out as elements, line by line into the source text, so that each element knows its span.
final class OutlineWriter {

    private final SourceText source = new SourceText();
    private final int report;
    private final HeadingJudge judge;
    private final double leading;
    private HyphenJudge hyphens = new HyphenJudge(List.of());
    private double margin;

    OutlineWriter(int report, HeadingJudge judge, double leading) {
        this.report = report;
        this.judge = judge;
        this.leading = leading;
    }

    RawText text() {
        return source.whole();
    }

    List<Element> write(List<Draft> drafts) {
        hyphens = new HyphenJudge(lines(drafts));
        margin = margin(drafts);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            switch (drafts.get(i)) {
                case ParagraphDraft paragraph -> {
                    int at = i;
                    elements.add(paragraph(paragraph, () -> next(drafts, at)));
                }
                case TableBlock block -> elements.add(table(block.table()));
                case NoteDraft note -> elements.add(note(note.lines()));
            }
        }
        return elements;
    }

    private Element paragraph(ParagraphDraft paragraph, Supplier<String> next) {
        OptionalInt level = judge.level(paragraph, next);
        if (level.isEmpty()) {
            return passage(paragraph);
        }
        Span whole = lines(paragraph.lines(), 0);
        HeadingWords words = HeadingWords.of(source.at(whole).verbatim());
        Span span = words.number().isEmpty() || words.words().isEmpty() ? whole : ending(whole, words.words());
        String number = span.equals(whole) ? "" : words.number();
        return new Element.Heading(level.getAsInt(), number, source.at(span), place(paragraph.lines(), span));
    }

    /// The part of `whole` that ends with it and reads `words`.
    private Span ending(Span whole, String words) {
        for (int start = whole.start(); start < whole.end(); start++) {
            Span part = new Span(start, whole.end());
            if (source.at(part).verbatim().equals(words) && !Character.isWhitespace(source.charAt(start))) {
                return part;
            }
        }
        return whole;
    }

    private Element.Passage passage(ParagraphDraft paragraph) {
        MarkedLine first = MarkedLine.of(paragraph.first());
        int wordsBegin = first.typed().map(TypedMarker::end).orElse(0);
        String marker = first.typed().map(TypedMarker::marker).orElse("");
        Span span = lines(paragraph.lines(), wordsBegin);
        double indent = paragraph.first().box().left() - margin;
        return new Element.Passage(marker, source.at(span), indent, place(paragraph.lines(), span));
    }

    private Element.Footnote note(List<Line> lines) {
        Span span = lines(lines, 0);
        String marker = lines.getFirst().raised().isEmpty()
                ? ""
                : lines.getFirst().raised().getFirst().text();
        return new Element.Footnote(marker, source.at(span), place(lines, span));
    }

    private Element.Table table(TableDraft table) {
        IdentityHashMap<CellDraft, Element.Cell> written = new IdentityHashMap<>();
        List<Element.Row> rows = new ArrayList<>();
        int start = source.next();
        List<Line> all = new ArrayList<>();
        Map<Integer, Double> rights = rights(table);
        for (RowDraft row : table.rows()) {
            List<Element.Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.cells().size(); column++) {
                CellDraft cell = row.cells().get(column);
                double right = rights.getOrDefault(column, 0.0);
                all.addAll(cell.lines());
                cells.add(
                        cell.isEmpty()
                                ? cell(cell, right)
                                : written.computeIfAbsent(cell, draft -> cell(draft, right)));
            }
            rows.add(new Element.Row(cells, row.banner()));
        }
        Span span = new Span(Math.min(start, source.length()), source.length());
        return new Element.Table(rows, table.headerRows(), place(all, span));
    }

    private Element.Cell cell(CellDraft cell, double right) {
        int start = source.next();
        List<Element.Passage> passages = new ArrayList<>();
        for (ParagraphDraft paragraph : ParagraphJoiner.paragraphs(cell.lines(), leading, right)) {
            passages.add(passage(paragraph));
        }
        Span span = new Span(Math.min(start, source.length()), source.length());
        return new Element.Cell(passages, place(cell.lines(), span));
    }

    private static Map<Integer, Double> rights(TableDraft table) {
        Map<Integer, Double> rights = new HashMap<>();
        for (RowDraft row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                for (Line line :
                        row.banner() ? List.<Line>of() : row.cells().get(column).lines()) {
                    rights.merge(column, line.box().right(), Math::max);
                }
            }
        }
        return rights;
    }

    /// Writes the lines; the span begins `wordsBegin` characters into the first.
    private Span lines(List<Line> lines, int wordsBegin) {
        String first = line(lines, 0);
        source.line(first.substring(0, Math.min(wordsBegin, first.length())));
        Span span = source.onward(first.substring(Math.min(wordsBegin, first.length())));
        for (int i = 1; i < lines.size(); i++) {
            span = span.with(source.line(line(lines, i)));
        }
        return span;
    }

    private String line(List<Line> lines, int index) {
        String text = index == 0
                ? MarkedLine.of(lines.getFirst()).text()
                : lines.get(index).text();
        if (index + 1 < lines.size()
                && HyphenJudge.endsInHyphen(text)
                && hyphens.isSoft(text, lines.get(index + 1).text())) {
            return text.substring(0, text.length() - 1) + "\u00AD";
        }
        return text;
    }

    private Place place(List<Line> lines, Span span) {
        List<Place.Spot> spots = new ArrayList<>();
        for (Line line : lines) {
            Box box = line.box();
            if (!spots.isEmpty() && spots.getLast().page() == line.page()) {
                box = spots.removeLast().box().with(box);
            }
            spots.add(new Place.Spot(line.page(), box));
        }
        return new Place(report, span, spots);
    }

    private static String next(List<Draft> drafts, int i) {
        for (Draft draft : drafts.subList(i + 1, drafts.size())) {
            if (draft instanceof ParagraphDraft paragraph) {
                return WhiteSpaceRule.apply(paragraph.text());
            }
            if (draft instanceof TableBlock) {
                return "";
            }
        }
        return "";
    }

    private static List<Line> lines(List<Draft> drafts) {
        List<Line> all = new ArrayList<>();
        for (Draft draft : drafts) {
            switch (draft) {
                case ParagraphDraft paragraph -> all.addAll(paragraph.lines());
                case TableBlock block ->
                    block.table().rows().forEach(row -> row.cells().forEach(cell -> all.addAll(cell.lines())));
                case NoteDraft note -> all.addAll(note.lines());
            }
        }
        return all;
    }

    /// The left edge that most paragraphs share, or stand right of.
    private static double margin(List<Draft> drafts) {
        List<Double> lefts = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft instanceof ParagraphDraft paragraph) {
                lefts.add(paragraph.first().box().left());
            }
        }
        lefts.sort(Double::compare);
        return lefts.isEmpty() ? 0 : lefts.get(lefts.size() / 10);
    }
}
