package org.heed.tracking.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.publication.Column;
import org.heed.publication.CsvWriter;
import org.heed.publication.Part;
import org.heed.publication.Publication;
import org.heed.publication.PublishedTable;
import org.heed.publication.Sheet;
import org.heed.publication.WorkbookWriter;
import org.heed.publication.word.WordWriter;
import org.heed.text.Refusal;

/// The forms in which an action plan is taken away: the statutory table, with the columns that bring it back.
public enum PlanForm {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    PlanForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The form that a file's name asks for.
    ///
    /// @throws Refusal for any other
    public static PlanForm named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        for (PlanForm form : values()) {
            if (form.name().equals(extension)) {
                return form;
            }
        }
        throw new Refusal("A plan is written as XLSX, CSV or DOCX. Give the file a name that ends so.");
    }

    /// Writes the rows under a title, when the gate lets them through.
    public void write(String title, List<PlanRow> rows, ReleaseGate gate, OutputStream to) throws IOException {
        List<List<String>> cells = rows.stream().map(PlanForm::cells).toList();
        List<Column> columns = PlanRow.COLUMNS.stream().map(PlanForm::column).toList();
        switch (this) {
            case XLSX -> WorkbookWriter.write(List.of(new Sheet("Action plan", columns, cells)), gate, to);
            case CSV -> CsvWriter.write(new Sheet("Action plan", columns, cells), gate, to);
            case DOCX -> {
                Part table = PublishedTable.of("Action plan", columns, cells);
                String about = "Action plan in the shape of the statutory table. An empty cell means not recorded.";
                WordWriter.write(new Publication(title, about, Publication.Sides.LANDSCAPE, List.of(table)), gate, to);
            }
        }
    }

    private static List<String> cells(PlanRow row) {
        Map<PlanColumn, String> cells = row.cells();
        return PlanRow.COLUMNS.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private static Column column(PlanColumn column) {
        return switch (column) {
            case RECOMMENDATION, ACTION, MILESTONES, OUTCOME -> Column.prose(column.heading());
            default -> Column.words(column.heading());
        };
    }
}
