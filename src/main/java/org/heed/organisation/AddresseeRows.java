package org.heed.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.organisation.register.Csv;
import org.heed.recommendation.Reason;
import org.heed.text.Refusal;

/// A file of addressees, one a row: a column `raw`, and if there are any `area` and `date`. Gives their
/// resolutions in the same order, and writes them as CSV.
public final class AddresseeRows {

    private static final List<String> HEADER = List.of("raw", "organisations", "state", "confidence", "reasons");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /// Longer cells are whole texts.
    private static final int LONGEST = 4_000;

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final AddresseeResolver resolver;

    public AddresseeRows(AddresseeResolver resolver) {
        this.resolver = resolver;
    }

    /// Who is meant in each row of a file: in UTF-8, in UTF-16 with its mark, or as older programs of Windows write.
    ///
    /// @throws Refusal when it is no such file, or has no column `raw`
    public List<Resolution> resolve(byte[] file) {
        return resolve(CsvText.of(file));
    }

    /// Who is meant in each row.
    ///
    /// @throws Refusal when the file has no column `raw`
    public List<Resolution> resolve(String csv) {
        List<List<String>> rows = Csv.rows(csv);
        List<String> columns = rows.isEmpty()
                ? List.of()
                : rows.getFirst().stream().map(AddresseeRows::columnName).toList();
        int raw = columns.indexOf("raw");
        if (raw < 0) {
            throw new Refusal("The file has no column called 'raw'. Its first line must name the columns, with commas"
                    + " between; 'raw' holds the addressees as printed, 'area' and 'date' may stand beside it.");
        }
        List<Resolution> all = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            AddresseeContext context =
                    AddresseeContext.of(cell(row, columns.indexOf("area")), day(cell(row, columns.indexOf("date"))));
            String printed = cell(row, raw);
            all.add(
                    printed.length() > LONGEST
                            ? Resolution.none(printed, "longer than any addressee")
                            : resolver.resolve(printed, context));
        }
        return all;
    }

    public static String csv(List<Resolution> resolutions) {
        StringBuilder out = new StringBuilder(Csv.line(HEADER));
        for (Resolution each : resolutions) {
            String reasons = each.reasons().stream().map(Reason::words).collect(Collectors.joining("; "));
            out.append(Csv.line(List.of(each.raw(), each.names(), each.state().name(), confidence(each), reasons)));
        }
        return out.toString();
    }

    private static String confidence(Resolution resolution) {
        return String.format(Locale.ROOT, "%.3f", resolution.confidence());
    }

    private static String columnName(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    /// A day, the last day of a month or a year; nothing where the text is none of these.
    static Optional<LocalDate> day(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return Optional.of(LocalDate.of(Integer.parseInt(text), LAST_MONTH, LAST_DAY));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                return Optional.of(YearMonth.parse(text).atEndOfMonth());
            }
            return Optional.of(
                    text.matches("\\d{4}-.*")
                            ? LocalDate.parse(text)
                            : YearMonth.parse(text, MONTH).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
