package org.heed.recommendation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Occurrence.Where;
import org.heed.recommendation.Recommendation.SubItem;
import org.heed.review.Edition;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.Span;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;

/// The parts of the recommendations of one edition, as kept: each by the position of its recommendation, in order.
record PartStore(
        Map<Integer, Result<Record>> subItemRows,
        Map<Integer, Result<Record>> addresseeRows,
        Map<Integer, Result<Record>> occurrenceRows,
        Map<Integer, Result<Record>> reasonRows) {

    private static final Table<Record> SUB_ITEM = table(name("sub_item"));
    private static final Table<Record> ADDRESSEE = table(name("addressee"));
    private static final Table<Record> OCCURRENCE = table(name("occurrence"));
    private static final Table<Record> REASON = table(name("reason"));

    private static final Field<String> KEY = field(name("review_key"), String.class);
    private static final Field<Integer> EDITION = field(name("edition"), Integer.class);
    private static final Field<Integer> RECOMMENDATION = field(name("recommendation"), Integer.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<String> MARKER = field(name("marker"), String.class);
    private static final Field<String> WORDS = field(name("words"), String.class);
    private static final Field<String> AS_PRINTED = field(name("as_printed"), String.class);
    private static final Field<String> SOURCE = field(name("source"), String.class);
    private static final Field<Integer> NEEDS_REVIEW = field(name("needs_review"), Integer.class);
    private static final Field<String> PART = field(name("part"), String.class);
    private static final Field<Integer> REPORT = field(name("report"), Integer.class);
    private static final Field<Integer> START = field(name("span_start"), Integer.class);
    private static final Field<Integer> END = field(name("span_end"), Integer.class);
    private static final Field<String> SPOTS = field(name("spots"), String.class);

    static PartStore of(DSLContext sql, Edition edition) {
        return new PartStore(
                rows(sql, SUB_ITEM, edition, List.of(MARKER, WORDS)),
                rows(sql, ADDRESSEE, edition, List.of(AS_PRINTED, SOURCE, NEEDS_REVIEW)),
                rows(sql, OCCURRENCE, edition, List.of(PART, WORDS, REPORT, START, END, SPOTS)),
                rows(sql, REASON, edition, List.of(WORDS)));
    }

    List<SubItem> subItems(int recommendation) {
        return part(subItemRows, recommendation, row -> new SubItem(row.get(MARKER), new RawText(row.get(WORDS))));
    }

    List<Addressee> addressees(int recommendation) {
        return part(
                addresseeRows,
                recommendation,
                row -> new Addressee(
                        row.get(AS_PRINTED), AddresseeSource.valueOf(row.get(SOURCE)), row.get(NEEDS_REVIEW) == 1));
    }

    List<Occurrence> occurrences(int recommendation) {
        return part(
                occurrenceRows,
                recommendation,
                row -> new Occurrence(
                        Where.valueOf(row.get(PART)),
                        new RawText(row.get(WORDS)),
                        Place.kept(row.get(REPORT), new Span(row.get(START), row.get(END)), row.get(SPOTS))));
    }

    List<Reason> reasons(int recommendation) {
        return part(reasonRows, recommendation, row -> new Reason(row.get(WORDS)));
    }

    static void delete(DSLContext sql, Edition edition) {
        for (Table<Record> table : List.of(SUB_ITEM, ADDRESSEE, OCCURRENCE, REASON)) {
            sql.deleteFrom(table)
                    .where(KEY.eq(edition.review().value()).and(EDITION.eq(edition.number())))
                    .execute();
        }
    }

    static void insert(DSLContext sql, Edition edition, int position, Recommendation recommendation) {
        int part = 0;
        for (SubItem item : recommendation.subItems()) {
            row(sql, SUB_ITEM, new Address(edition, position, part++))
                    .set(MARKER, item.marker())
                    .set(WORDS, item.text().verbatim())
                    .execute();
        }
        for (Addressee addressee : recommendation.addressees()) {
            row(sql, ADDRESSEE, new Address(edition, position, part++))
                    .set(AS_PRINTED, addressee.asPrinted())
                    .set(SOURCE, addressee.source().name())
                    .set(NEEDS_REVIEW, addressee.needsReview() ? 1 : 0)
                    .execute();
        }
        for (Occurrence occurrence : recommendation.occurrences()) {
            insert(row(sql, OCCURRENCE, new Address(edition, position, part++)), occurrence);
        }
        for (Reason reason : recommendation.reasons()) {
            row(sql, REASON, new Address(edition, position, part++))
                    .set(WORDS, reason.words())
                    .execute();
        }
    }

    private static void insert(InsertSetMoreStep<Record> row, Occurrence occurrence) {
        row.set(PART, occurrence.where().name())
                .set(WORDS, occurrence.text().verbatim())
                .set(REPORT, occurrence.place().report())
                .set(START, occurrence.place().span().start())
                .set(END, occurrence.place().span().end())
                .set(SPOTS, occurrence.place().notation())
                .execute();
    }

    /// Which part of which recommendation a row is.
    private record Address(Edition edition, int recommendation, int position) {}

    private static InsertSetMoreStep<Record> row(DSLContext sql, Table<Record> table, Address address) {
        return sql.insertInto(table)
                .set(KEY, address.edition().review().value())
                .set(EDITION, address.edition().number())
                .set(RECOMMENDATION, address.recommendation())
                .set(POSITION, address.position());
    }

    private static Map<Integer, Result<Record>> rows(
            DSLContext sql, Table<Record> table, Edition edition, List<Field<?>> fields) {
        return sql.select(fields)
                .select(RECOMMENDATION)
                .from(table)
                .where(KEY.eq(edition.review().value()).and(EDITION.eq(edition.number())))
                .orderBy(RECOMMENDATION, POSITION)
                .fetchGroups(RECOMMENDATION);
    }

    private static <T> List<T> part(
            Map<Integer, Result<Record>> rows, int recommendation, Function<Record, T> reading) {
        Result<Record> found = rows.get(recommendation);
        return found == null ? List.of() : found.map(reading::apply);
    }
}
