package org.heed.tracking;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.recommendation.Level;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.storage.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps every ask with where it stands, so that a list of tens of thousands needs no steps.
public final class AskStore {

    private static final Table<Record> ASK = table(name("ask"));
    private static final Table<Record> READING = table(name("ask_reading"));
    private static final Field<String> ID = text("ask_id");
    private static final Field<String> KEY = text("review_key");
    private static final Field<Integer> POSITION = number("position");
    private static final Field<Integer> PLACE = number("addressee_place");
    private static final Field<String> READ_KEY = field(name("ask_reading", "review_key"), String.class);
    private static final Field<String> READ_AS = field(name("ask_reading", "reading"), String.class);
    /// SQLite takes no more values in one list than this by far.
    private static final int AT_ONCE = 500;

    private final Database database;

    public AskStore(Database database) {
        this.database = database;
    }

    public Optional<Followed> find(String id) {
        return all(ID.eq(id)).stream().findFirst();
    }

    /// The asks of a review in the order of its recommendations, those that are adrift last.
    public List<Followed> of(ReviewKey review) {
        return all(KEY.eq(review.value()));
    }

    /// Everything that is claimed or verified and still printed: what a later recommendation may open again.
    public List<Followed> closed() {
        return all(text("implementation")
                .in(
                        ImplementationState.DONE_CLAIMED.name(),
                        ImplementationState.DONE_VERIFIED.name(),
                        ImplementationState.IN_PLACE_CLAIMED.name(),
                        ImplementationState.IN_PLACE_VERIFIED.name())
                .and(POSITION.gt(0)));
    }

    /// As which reading of each review its asks were last brought up to date.
    Map<ReviewKey, String> readings() {
        Map<ReviewKey, String> readings = new LinkedHashMap<>();
        database.read(sql -> sql.select(READ_KEY, READ_AS).from(READING).fetch())
                .forEach(row -> readings.put(new ReviewKey(row.get(READ_KEY)), row.get(READ_AS)));
        return readings;
    }

    void readAs(ReviewKey review, String reading) {
        database.write(sql -> {
            sql.deleteFrom(READING).where(READ_KEY.eq(review.value())).execute();
            return sql.insertInto(READING)
                    .columns(READ_KEY, READ_AS)
                    .values(review.value(), reading)
                    .execute();
        });
    }

    /// Keeps the asks as they are now, in place of what was kept under their ids.
    void keep(List<Followed> asks) {
        database.write(sql -> {
            for (int from = 0; from < asks.size(); from += AT_ONCE) {
                keep(sql, asks.subList(from, Math.min(asks.size(), from + AT_ONCE)));
            }
            return asks.size();
        });
    }

    /// Steps point at the row by its id, so it is changed and not taken away.
    private static void keep(DSLContext sql, List<Followed> asks) {
        List<String> known = sql.select(ID)
                .from(ASK)
                .where(ID.in(asks.stream().map(Followed::id).toList()))
                .fetch(ID);
        for (Followed ask : asks) {
            Map<Field<?>, Object> row = row(ask);
            if (known.contains(ask.id())) {
                sql.update(ASK).set(row).where(ID.eq(ask.id())).execute();
            } else {
                sql.insertInto(ASK).set(row).execute();
            }
        }
    }

    /// Forgets an ask about which nothing was ever entered.
    void forget(Followed ask) {
        database.write(sql -> sql.deleteFrom(ASK).where(ID.eq(ask.id())).execute());
    }

    private List<Followed> all(Condition condition) {
        return database.read(sql -> sql.selectFrom(ASK)
                .where(condition)
                .orderBy(number("adrift"), POSITION, PLACE)
                .fetch(AskStore::followed));
    }

    /// The ask of a row of its table.
    public static Followed followed(Record row) {
        Ask ask = new Ask(
                words(row, "ask_id"),
                new ReviewKey(words(row, "review_key")),
                words(row, "anchor"),
                words(row, "number"),
                words(row, "addressee"));
        return new Followed(
                ask,
                printed(row),
                whose(row),
                ResponseState.valueOf(words(row, "response")),
                day(row, "told"),
                ImplementationState.valueOf(words(row, "implementation")),
                outlook(row),
                flags(row),
                words(row, "owner"));
    }

    private static Followed.Printed printed(Record row) {
        return new Followed.Printed(
                count(row, "position"),
                count(row, "addressee_place"),
                ReviewKind.valueOf(words(row, "kind")),
                Level.valueOf(words(row, "level")),
                words(row, "published"));
    }

    private static Followed.Whose whose(Record row) {
        return new Followed.Whose(
                words(row, "organisation"),
                words(row, "organisation_id"),
                words(row, "sector"),
                words(row, "area"),
                words(row, "region"),
                words(row, "police_force"));
    }

    private static Outlook outlook(Record row) {
        return new Outlook(
                Outlook.Colour.valueOf(words(row, "colour")), words(row, "why"), words(row, "next"), day(row, "due"));
    }

    private static Followed.Flags flags(Record row) {
        return new Followed.Flags(
                count(row, "is_reopened") == 1,
                count(row, "is_recurring") == 1,
                count(row, "is_unrelayed") == 1,
                count(row, "evidence"),
                words(row, "evidence_shows"),
                count(row, "entered"));
    }

    private static Map<Field<?>, Object> row(Followed followed) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        Ask ask = followed.ask();
        row.put(ID, ask.id());
        row.put(KEY, ask.review().value());
        row.put(text("anchor"), ask.anchor());
        row.put(text("number"), ask.number());
        row.put(text("addressee"), ask.addressee());
        printed(followed.printed(), row);
        whose(followed.whose(), row);
        row.put(text("response"), followed.response().name());
        row.put(text("told"), written(followed.told()));
        row.put(text("implementation"), followed.implementation().name());
        outlook(followed.outlook(), row);
        row.put(number("entered"), followed.flags().entered());
        row.put(number("is_reopened"), followed.flags().isReopened() ? 1 : 0);
        row.put(number("is_recurring"), followed.flags().isRecurring() ? 1 : 0);
        row.put(number("is_unrelayed"), followed.flags().isUnrelayed() ? 1 : 0);
        row.put(number("evidence"), followed.flags().evidence());
        row.put(text("evidence_shows"), followed.flags().evidenceShows());
        row.put(text("owner"), followed.owner());
        return row;
    }

    private static void printed(Followed.Printed printed, Map<Field<?>, Object> row) {
        row.put(number("adrift"), printed.isAdrift() ? 1 : 0);
        row.put(POSITION, printed.position());
        row.put(PLACE, printed.place());
        row.put(text("kind"), printed.kind().name());
        row.put(text("level"), printed.level().name());
        row.put(text("published"), printed.published());
    }

    private static void whose(Followed.Whose whose, Map<Field<?>, Object> row) {
        row.put(text("organisation"), whose.organisation());
        row.put(text("organisation_id"), whose.organisationId());
        row.put(text("sector"), whose.sector());
        row.put(text("area"), whose.area());
        row.put(text("region"), whose.region());
        row.put(text("police_force"), whose.policeForce());
    }

    private static void outlook(Outlook outlook, Map<Field<?>, Object> row) {
        row.put(text("colour"), outlook.colour().name());
        row.put(text("why"), outlook.why());
        row.put(text("next"), outlook.next());
        row.put(text("due"), written(outlook.by()));
        boolean isGreen = outlook.colour() == Outlook.Colour.GREEN;
        row.put(text("verified_until"), isGreen ? written(outlook.by()) : "");
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(Record row, String column) {
        return Optional.of(words(row, column)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static String words(Record row, String column) {
        return row.get(column, String.class);
    }

    private static int count(Record row, String column) {
        return row.get(column, Integer.class);
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }

    private static Field<Integer> number(String column) {
        return field(name(column), Integer.class);
    }
}
