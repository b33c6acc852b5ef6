package org.heed.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.review.Block;
import org.heed.review.Box;
import org.heed.review.Page;
import org.heed.review.Report;
import org.heed.text.RawText;
import org.heed.text.Span;
import org.heed.text.WhiteSpaceRule;

/// Outlines reports whose files mark their own paragraphs, headings and tables (DOCX, HTML, Markdown, running
/// text). Automatic numbers become part of the source text, before the words they number.
final class MarkedOutliner {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);
    /// Points of indent that one step of list depth stands for.
    private static final double DEPTH = 18;

    private final SectionKinds kinds = new SectionKinds();

    /// Outlines the blocks of the report's pages; a paragraph that a page end cuts is joined.
    public Outline outline(Report report, int index) {
        Writing writing = new Writing(index, new PlainHeadings(kinds));
        for (Page page : report.pages()) {
            writing.page = page.number();
            List<Block> blocks = page.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                writing.add(blocks.get(i), next(blocks, i));
            }
        }
        List<Element> elements = ReturningHeadings.settled(writing.elements);
        return new Outline(
                report,
                writing.source.whole(),
                elements,
                new Sectioner(kinds).sections(elements),
                List.copyOf(writing.furniture),
                List.of());
    }

    private static String next(List<Block> blocks, int i) {
        for (Block block : blocks.subList(i + 1, blocks.size())) {
            if (block instanceof Block.Paragraph paragraph && paragraph.text().isBlank()) {
                continue;
            }
            return block instanceof Block.Paragraph paragraph ? paragraph.marker() + " " + paragraph.text() : "";
        }
        return "";
    }

    /// The outline in the making.
    private static final class Writing {
        final SourceText source = new SourceText();
        final List<Element> elements = new ArrayList<>();
        final List<Outline.Furniture> furniture = new ArrayList<>();
        final int report;
        final PlainHeadings plainHeadings;
        int page = 1;
        int lastPage = 1;

        Writing(int report, PlainHeadings plainHeadings) {
            this.report = report;
            this.plainHeadings = plainHeadings;
        }

        void add(Block block, String next) {
            switch (block) {
                case Block.Paragraph paragraph -> add(paragraph, next);
                case Block.Grid grid -> table(grid);
                case Block.Footnote note -> footnote(note.text());
                case Block.Furniture aside -> furniture.add(new Outline.Furniture(page, new RawText(aside.text())));
            }
        }

        private void add(Block.Paragraph paragraph, String next) {
            if (paragraph.text().isBlank()) {
                return;
            }
            Optional<Integer> level =
                    paragraph.headingLevel() > 0 ? Optional.of(paragraph.headingLevel()) : Optional.<Integer>empty();
            if (level.isEmpty() && paragraph.marker().isEmpty()) {
                level = plainHeadings.level(paragraph, next);
            }
            if (level.isPresent()) {
                heading(paragraph, level.get());
            } else if (page != lastPage && continues(paragraph)) {
                join(paragraph);
            } else {
                elements.add(passage(paragraph));
            }
            lastPage = page;
        }

        private void heading(Block.Paragraph paragraph, int level) {
            String whole = WhiteSpaceRule.apply(paragraph.text());
            HeadingWords typed = HeadingWords.of(whole);
            String number = paragraph.marker().isEmpty() ? typed.number() : paragraph.marker();
            String words = typed.words().isEmpty() || !paragraph.marker().isEmpty() ? whole : typed.words();
            if (!paragraph.marker().isEmpty()) {
                source.line(paragraph.marker() + " ");
                elements.add(new Element.Heading(level, number, new RawText(words), place(source.onward(words))));
                return;
            }
            Span span = source.line(whole);
            Span wordsOnly = new Span(span.end() - words.length(), span.end());
            elements.add(new Element.Heading(
                    level, words.equals(whole) ? "" : number, new RawText(words), place(wordsOnly)));
        }

        private boolean continues(Block.Paragraph paragraph) {
            return !elements.isEmpty()
                    && elements.getLast() instanceof Element.Passage last
                    && paragraph.marker().isEmpty()
                    && !last.text().verbatim().matches("(?s).*[.:;?!\\])”\"]$")
                    && Character.isLowerCase(
                            WhiteSpaceRule.apply(paragraph.text()).charAt(0));
        }

        private void join(Block.Paragraph paragraph) {
            Element.Passage last = (Element.Passage) elements.removeLast();
            Span span = last.place().span().with(source.line(paragraph.text()));
            Place both = last.place().with(place(span));
            elements.add(new Element.Passage(last.marker(), source.at(span), last.indent(), both));
        }

        private Element.Passage passage(Block.Paragraph paragraph) {
            String text = paragraph.text();
            String marker = paragraph.marker();
            int start = 0;
            if (marker.isEmpty()) {
                Optional<TypedMarker> typed = TypedMarker.at(text);
                marker = typed.map(TypedMarker::marker).orElse("");
                start = typed.map(TypedMarker::end).orElse(0);
                source.line(text.substring(0, start));
            } else {
                source.line(marker + " ");
            }
            Span span = source.onward(text.substring(start));
            double indent = paragraph.indent() * DEPTH;
            return new Element.Passage(clean(marker), source.at(span), indent, place(span));
        }

        private static String clean(String marker) {
            // Web pages made by Word part a number from its words with spaces that do not break.
            return marker.replaceAll("^[\\s\\h]+|[\\s\\h]+$", "")
                    .replaceFirst("^[(\\[](?=\\w+[)\\]]$)", "")
                    .replaceFirst("(?<=.)[.):\\]]+$", "");
        }

        private void table(Block.Grid grid) {
            List<Element.Row> rows = new ArrayList<>();
            int from = source.length();
            int headerRows = 0;
            for (List<Block.Cell> cells : grid.rows()) {
                List<Element.Cell> row = new ArrayList<>();
                cells.forEach(cell -> row.add(cell(cell)));
                boolean isHeader = headerRows == rows.size() && isHeader(cells, rows.isEmpty());
                headerRows += isHeader ? 1 : 0;
                rows.add(new Element.Row(List.copyOf(row), isBanner(cells)));
            }
            if (!rows.isEmpty()) {
                Span span = new Span(Math.min(from + 1, source.length()), source.length());
                elements.add(new Element.Table(List.copyOf(rows), headerRows, place(span)));
            }
        }

        private Element.Cell cell(Block.Cell cell) {
            List<Element.Passage> passages = new ArrayList<>();
            int from = source.length();
            cell.paragraphs().stream().filter(p -> !p.text().isBlank()).forEach(p -> passages.add(passage(p)));
            if (passages.isEmpty()) {
                cell.paragraphs().stream()
                        .flatMap(paragraph -> numberAlone(paragraph).stream())
                        .findFirst()
                        .ifPresent(number -> passages.add(passage(number)));
            }
            Span span = new Span(Math.min(from + 1, source.length()), source.length());
            return new Element.Cell(List.copyOf(passages), place(span));
        }

        /// The automatic number of a paragraph without words: in a cell of its own it numbers the row.
        private static Optional<Block.Paragraph> numberAlone(Block.Paragraph paragraph) {
            return Optional.of(paragraph.marker())
                    .filter(marker -> marker.codePoints().anyMatch(Character::isLetterOrDigit))
                    .map(Block.Paragraph::plain);
        }

        private static boolean isHeader(List<Block.Cell> cells, boolean isFirst) {
            boolean marked = cells.stream().filter(c -> !c.covered()).allMatch(Block.Cell::header);
            boolean bold =
                    cells.stream().flatMap(cell -> cell.paragraphs().stream()).allMatch(Block.Paragraph::bold);
            boolean hasWords =
                    cells.stream().anyMatch(cell -> !cell.paragraphs().isEmpty());
            return hasWords
                    && !isBanner(cells)
                    && (marked || bold || (isFirst && TableHeader.looksLikeOne(words(cells))));
        }

        private static List<String> words(List<Block.Cell> cells) {
            return cells.stream()
                    .map(cell -> cell.paragraphs().stream()
                            .map(Block.Paragraph::text)
                            .collect(Collectors.joining(" ")))
                    .toList();
        }

        private static boolean isBanner(List<Block.Cell> cells) {
            return cells.size() > 1
                    && !cells.getFirst().covered()
                    && !cells.getFirst().paragraphs().isEmpty()
                    && cells.stream().skip(1).allMatch(Block.Cell::covered);
        }

        private void footnote(String text) {
            Span span = source.line(text);
            elements.add(new Element.Footnote("", new RawText(WhiteSpaceRule.apply(text)), place(span)));
        }

        private Place place(Span span) {
            return new Place(report, span, List.of(new Place.Spot(page, NOWHERE)));
        }
    }
}
