package org.heed.publication.pdf;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.publication.Chart;
import org.heed.publication.Column;
import org.heed.publication.Part;
import org.heed.publication.Part.Items.Order;
import org.heed.publication.Phrase;
import org.heed.publication.Publication;
import org.heed.publication.PublishedTable;
import org.heed.publication.XmlText;
import org.heed.publication.chart.ChartImage;

/// A publication as XHTML for the renderer of the PDF.
final class Markup {

    private static final String STYLE = """
            @page { size: A4 SIDES; margin: 22mm 20mm 24mm 20mm;
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "Liberation Sans";
                font-size: 9pt; } }
            body { font-family: "Liberation Sans"; font-size: 11pt; line-height: 1.4; color: #0b0c0c; }
            h1, h2, h3, h4, h5 { font-weight: bold; page-break-after: avoid; line-height: 1.2; margin: 1.2em 0 0.4em; }
            h1 { font-size: 24pt; margin-top: 0; } h2 { font-size: 17pt; } h3 { font-size: 14pt; }
            h4, h5 { font-size: 12pt; }
            p.about { font-size: 13pt; color: #505a5f; }
            table { border-collapse: collapse; width: 100%; margin: 0.8em 0 0.2em; -fs-table-paginate: paginate; }
            caption { font-weight: bold; text-align: left; margin-bottom: 4pt; }
            th, td { border-bottom: 1px solid #b1b4b6; padding: 3pt 6pt 3pt 0; text-align: left; vertical-align: top;
              font-size: 9.5pt; word-wrap: break-word; }
            thead th { border-bottom: 2px solid #0b0c0c; } tbody th { font-weight: normal; }
            tr, table.together { page-break-inside: avoid; } .figure { text-align: right; }
            .note { font-size: 9.5pt; color: #505a5f; margin: 0.2em 0; }
            blockquote { margin: 0.8em 0 0.8em 1em; padding-left: 1em; border-left: 3pt solid #b1b4b6; }
            blockquote .source { font-size: 9.5pt; color: #505a5f; }
            a { color: #1d70b8; text-decoration: underline; } img { width: 100%; }
            """;

    private final StringBuilder out = new StringBuilder();

    private Markup() {}

    static String of(Publication publication) {
        Markup markup = new Markup();
        String size = publication.sides() == Publication.Sides.LANDSCAPE ? "landscape" : "portrait";
        markup.out
                .append("<html lang=\"en-GB\"><head><title>")
                .append(XmlText.escaped(publication.title()))
                .append("</title><meta name=\"subject\" content=\"")
                .append(XmlText.escaped(publication.about()))
                .append("\"/><meta name=\"description\" content=\"")
                .append(XmlText.escaped(publication.about()))
                .append("\"/><style>")
                .append(STYLE.replace("SIDES", size))
                .append("</style>");
        markup.bookmarks(publication);
        markup.out
                .append("</head><body><h1>")
                .append(XmlText.escaped(publication.title()))
                .append("</h1>");
        markup.out
                .append("<p class=\"about\">")
                .append(XmlText.escaped(publication.about()))
                .append("</p>");
        for (int i = 0; i < publication.parts().size(); i++) {
            markup.part(publication.parts().get(i), i);
        }
        return markup.out.append("</body></html>").toString();
    }

    private void bookmarks(Publication publication) {
        out.append("<bookmarks>");
        for (int i = 0; i < publication.parts().size(); i++) {
            if (publication.parts().get(i) instanceof Part.Heading heading && heading.level() == 1) {
                out.append("<bookmark name=\"")
                        .append(XmlText.escaped(heading.words()))
                        .append("\" href=\"#part-")
                        .append(i)
                        .append("\"/>");
            }
        }
        out.append("</bookmarks>");
    }

    private void part(Part part, int position) {
        switch (part) {
            case Part.Heading heading -> heading(heading, position);
            case Part.Paragraph paragraph -> element("p", phrases(paragraph.phrases()));
            case Part.Items items -> items(items);
            case Part.Quotation quotation ->
                element(
                        "blockquote",
                        "<p>" + XmlText.escaped(quotation.words()) + "</p><p class=\"source\">"
                                + phrases(List.of(quotation.source())) + "</p>");
            case PublishedTable table -> table(table);
            case Chart chart -> chart(chart);
        }
    }

    private void heading(Part.Heading heading, int position) {
        String tag = "h" + (heading.level() + 1);
        String mark = heading.mark().isEmpty()
                ? XmlText.escaped(heading.words())
                : "<span id=\"" + XmlText.escaped(heading.mark()) + "\">" + XmlText.escaped(heading.words())
                        + "</span>";
        out.append('<')
                .append(tag)
                .append(" id=\"part-")
                .append(position)
                .append("\">")
                .append(mark)
                .append("</")
                .append(tag)
                .append('>');
    }

    private void items(Part.Items items) {
        String inside = items.items().stream()
                .map(item -> "<li>" + phrases(item) + "</li>")
                .collect(Collectors.joining());
        element(items.order() == Order.NUMBERED ? "ol" : "ul", inside);
    }

    private void table(PublishedTable table) {
        out.append(table.isKeptTogether() ? "<table class=\"together\"><caption>" : "<table><caption>")
                .append(XmlText.escaped(table.caption()))
                .append("</caption><thead><tr>");
        for (Column column : table.columns()) {
            out.append("<th scope=\"col\"")
                    .append(figure(column))
                    .append('>')
                    .append(XmlText.escaped(column.heading()))
                    .append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (List<Phrase> row : table.rows()) {
            row(table.columns(), row);
        }
        out.append("</tbody></table>");
        table.notes()
                .forEach(note -> out.append("<p class=\"note\">")
                        .append(XmlText.escaped(note))
                        .append("</p>"));
    }

    private void row(List<Column> columns, List<Phrase> row) {
        out.append("<tr>");
        for (int i = 0; i < row.size(); i++) {
            String tag = i == 0 ? "th" : "td";
            out.append('<').append(tag).append(i == 0 ? " scope=\"row\"" : figure(columns.get(i)));
            out.append('>')
                    .append(phrases(List.of(row.get(i))))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        out.append("</tr>");
    }

    private void chart(Chart chart) {
        String image = Base64.getEncoder().encodeToString(ChartImage.png(chart));
        out.append("<div><img alt=\"")
                .append(XmlText.escaped(chart.title() + ". " + chart.alternative()))
                .append("\" src=\"data:image/png;base64,")
                .append(image)
                .append("\"/></div>");
    }

    private void element(String tag, String inside) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(inside)
                .append("</")
                .append(tag)
                .append('>');
    }

    private static String figure(Column column) {
        return column.kind() == Column.Kind.FIGURES ? " class=\"figure\"" : "";
    }

    private static String phrases(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.isLink()
                        ? "<a href=\"" + XmlText.escaped(phrase.address()) + "\" title=\""
                                + XmlText.escaped(phrase.words()) + "\">" + XmlText.escaped(phrase.words()) + "</a>"
                        : XmlText.escaped(phrase.words()))
                .collect(Collectors.joining());
    }
}
