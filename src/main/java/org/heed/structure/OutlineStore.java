package org.heed.structure;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import org.heed.review.Edition;
import org.heed.storage.Database;
import org.heed.structure.Element.Footnote;
import org.heed.structure.Element.Heading;
import org.heed.structure.Element.Passage;
import org.heed.text.RawText;
import org.heed.text.Span;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps each report's source text and its passages, so that what stands around a recommendation can be shown and
/// searched without reading the file again.
public final class OutlineStore {

    private static final Table<Record> TEXT = table(name("source_text"));
    private static final Field<String> TEXT_KEY = field(name("source_text", "review_key"), String.class);
    private static final Field<Integer> TEXT_EDITION = field(name("source_text", "edition"), Integer.class);
    private static final Field<Integer> TEXT_REPORT = field(name("source_text", "report"), Integer.class);
    private static final Field<String> TEXT_WORDS = field(name("source_text", "words"), String.class);

    private static final Table<Record> PASSAGE = table(name("passage"));
    private static final Field<String> KEY = field(name("passage", "review_key"), String.class);
    private static final Field<Integer> EDITION = field(name("passage", "edition"), Integer.class);
    private static final Field<Integer> REPORT = field(name("passage", "report"), Integer.class);
    private static final Field<Integer> POSITION = field(name("passage", "position"), Integer.class);
    private static final Field<String> KIND = field(name("passage", "kind"), String.class);
    private static final Field<String> MARKER = field(name("passage", "marker"), String.class);
    private static final Field<String> WORDS = field(name("passage", "words"), String.class);
    private static final Field<Integer> START = field(name("passage", "span_start"), Integer.class);
    private static final Field<Integer> END = field(name("passage", "span_end"), Integer.class);
    private static final Field<String> SPOTS = field(name("passage", "spots"), String.class);

    private final Database database;

    /// A heading, passage, table cell or footnote as kept: `marker` is the number, letter or bullet printed before
    /// it, or empty; `position` counts from 0 in reading order within the report.
    public record KeptPassage(int position, PassageKind kind, String marker, RawText text, Place place) {}

    /// What a kept passage was in its outline.
    public enum PassageKind {
        HEADING,
        PASSAGE,
        CELL,
        FOOTNOTE
    }

    public OutlineStore(Database database) {
        this.database = database;
    }

    /// The source text of a report, by its number in the edition, from 0: spans of places point into it.
    public RawText text(Edition edition, int report) {
        return database.read(sql -> sql.select(TEXT_WORDS)
                        .from(TEXT)
                        .where(textOf(edition).and(TEXT_REPORT.eq(report)))
                        .fetchOptional(row -> new RawText(row.get(TEXT_WORDS))))
                .orElse(RawText.EMPTY);
    }

    /// All passages of all reports of an edition, in reading order.
    public List<KeptPassage> passages(Edition edition) {
        return database.read(sql -> sql.select(REPORT, POSITION, KIND, MARKER, WORDS, START, END, SPOTS)
                .from(PASSAGE)
                .where(of(edition))
                .orderBy(REPORT, POSITION)
                .fetch(OutlineStore::passage));
    }

    /// Keeps the outlines of an edition in place of those it had.
    public void replace(Edition edition, List<Outline> outlines) {
        database.write(sql -> {
            sql.deleteFrom(PASSAGE).where(of(edition)).execute();
            sql.deleteFrom(TEXT).where(textOf(edition)).execute();
            List<Query> inserts = new ArrayList<>();
            for (int report = 0; report < outlines.size(); report++) {
                Outline outline = outlines.get(report);
                sql.insertInto(TEXT)
                        .columns(TEXT_KEY, TEXT_EDITION, TEXT_REPORT, TEXT_WORDS)
                        .values(
                                edition.review().value(),
                                edition.number(),
                                report,
                                outline.text().verbatim())
                        .execute();
                for (KeptPassage passage : passagesOf(outline)) {
                    inserts.add(insert(sql, edition, report, passage));
                }
            }
            return sql.batch(inserts).execute().length;
        });
    }

    /// The passages of an outline in reading order, as they are kept.
    public static List<KeptPassage> passagesOf(Outline outline) {
        List<KeptPassage> kept = new ArrayList<>();
        for (Element element : outline.elements()) {
            switch (element) {
                case Heading heading ->
                    kept.add(new KeptPassage(
                            kept.size(), PassageKind.HEADING, heading.number(), heading.words(), heading.place()));
                case Passage passage -> kept.add(passage(kept.size(), PassageKind.PASSAGE, passage));
                case Element.Table grid ->
                    grid.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.passages().stream())
                            .forEach(passage -> kept.add(passage(kept.size(), PassageKind.CELL, passage)));
                case Footnote note ->
                    kept.add(new KeptPassage(
                            kept.size(), PassageKind.FOOTNOTE, note.marker(), note.text(), note.place()));
            }
        }
        return kept;
    }

    private static KeptPassage passage(int position, PassageKind kind, Passage passage) {
        return new KeptPassage(position, kind, passage.marker(), passage.text(), passage.place());
    }

    private static KeptPassage passage(Record row) {
        Span span = new Span(row.get(START), row.get(END));
        return new KeptPassage(
                row.get(POSITION),
                PassageKind.valueOf(row.get(KIND)),
                row.get(MARKER),
                new RawText(row.get(WORDS)),
                Place.kept(row.get(REPORT), span, row.get(SPOTS)));
    }

    private static Query insert(DSLContext sql, Edition edition, int report, KeptPassage passage) {
        return sql.insertInto(PASSAGE)
                .columns(KEY, EDITION, REPORT, POSITION, KIND, MARKER, WORDS, START, END, SPOTS)
                .values(
                        edition.review().value(),
                        edition.number(),
                        report,
                        passage.position(),
                        passage.kind().name(),
                        passage.marker(),
                        passage.text().verbatim(),
                        passage.place().span().start(),
                        passage.place().span().end(),
                        passage.place().notation());
    }

    private static Condition of(Edition edition) {
        return KEY.eq(edition.review().value()).and(EDITION.eq(edition.number()));
    }

    private static Condition textOf(Edition edition) {
        return TEXT_KEY.eq(edition.review().value()).and(TEXT_EDITION.eq(edition.number()));
    }
}
