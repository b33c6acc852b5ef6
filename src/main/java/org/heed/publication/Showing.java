package org.heed.publication;

import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.anonymisation.release.ReleaseGate.Leaving;

/// Shows a gate every word of what is about to be written, with where it stands. Every writer does so first.
public final class Showing {

    private final List<Leaving> leaving = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    private Showing() {}

    /// Shows every word of a document.
    ///
    /// @throws org.heed.text.Refusal when the gate does not let the document through
    public static void show(Publication publication, ReleaseGate gate) {
        Showing showing = new Showing();
        showing.add("the title", publication.title());
        showing.add("the line under the title", publication.about());
        publication.parts().forEach(showing::part);
        gate.pass(showing.leaving);
    }

    /// Shows every word of some rows. Cells that hold figures name nobody.
    ///
    /// @throws org.heed.text.Refusal when the gate does not let the rows through
    public static void show(Sheet sheet, ReleaseGate gate) {
        Showing showing = new Showing();
        showing.add("the name of the sheet", sheet.name());
        sheet.headings().forEach(heading -> showing.add("the headings", heading));
        for (int row = 0; row < sheet.rows().size(); row++) {
            showing.row(row + 1, sheet.columns(), sheet.rows().get(row));
        }
        gate.pass(showing.leaving);
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading heading -> {
                add("a heading " + under(), heading.words());
                headings.add(heading.words());
            }
            case Part.Paragraph paragraph -> paragraph.phrases().forEach(phrase -> add("a paragraph", phrase));
            case Part.Items items ->
                items.items().forEach(item -> item.forEach(phrase -> add("an item of a list", phrase)));
            case Part.Quotation quotation -> {
                add("a quotation " + under(), quotation.words());
                add("the source of a quotation", quotation.source());
            }
            case PublishedTable table -> table(table);
            case Chart chart -> {
                add("a chart " + under(), chart.title());
                add("a chart " + under(), chart.alternative());
                chart.categories().forEach(category -> add("a chart " + under(), category));
                chart.series().forEach(series -> add("a chart " + under(), series.name()));
            }
        }
    }

    private void table(PublishedTable table) {
        add("the caption of a table " + under(), table.caption());
        table.columns().forEach(column -> add("the headings of a table " + under(), column.heading()));
        for (int row = 0; row < table.rows().size(); row++) {
            row(row + 1, table.columns(), table.sheet("").rows().get(row));
        }
        table.notes().forEach(note -> add("a note below a table " + under(), note));
    }

    private void row(int number, List<Column> columns, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!Sheet.isFigure(cells.get(column), columns.get(column))) {
                add("row " + number + ", column ‘" + columns.get(column).heading() + "’", cells.get(column));
            }
        }
    }

    private String under() {
        return headings.isEmpty() ? "" : "under the heading ‘" + headings.getLast() + "’";
    }

    private void add(String place, Phrase phrase) {
        add(place + " " + under(), phrase.words());
        add("an address " + under(), phrase.address());
    }

    private void add(String place, String words) {
        if (!words.isEmpty()) {
            leaving.add(new Leaving(place.strip(), words));
        }
    }
}
