package org.heed.tracking.oversight;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heed.storage.Database;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.ResponseState;
import org.heed.tracking.measure.StatusScheme.StatusPair;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Asks the library about everything that is followed at once. `today` decides what is overdue and which evidence has
/// expired.
public final class OversightStore {

    private static final Table<Record> ASK = table(name("ask"));
    private static final Field<String> DUE = text("due");
    private static final Field<String> IMPLEMENTATION = text("implementation");
    private static final Field<String> RESPONSE = text("response");
    private static final Field<String> COLOUR = text("colour");
    private static final Field<Integer> EVIDENCE = number("evidence");
    private static final String GREEN = "GREEN";

    private final Database database;

    public OversightStore(Database database) {
        this.database = database;
    }

    /// One page of the asks that fit, the longest overdue first.
    public List<Followed> list(OversightFilter filter, LocalDate today, Page page) {
        return database.read(sql -> sql.selectFrom(ASK)
                .where(fitting(filter, today))
                .orderBy(when(DUE.eq(""), inline(1)).otherwise(inline(0)), DUE, text("review_key"), number("position"))
                .limit(page.size())
                .offset(page.from())
                .fetch(row -> AskStore.followed(row).onThe(today)));
    }

    /// Which asks of a list are wanted: so many after so many.
    public record Page(int from, int size) {

        public static final Page ALL = new Page(0, Integer.MAX_VALUE);
    }

    /// How many of the asks that fit give each cause to look, and how many fit at all. An ask may give several.
    public Counts counts(OversightFilter filter, LocalDate today) {
        List<Field<?>> sums = Stream.concat(
                        Stream.of(count()),
                        Stream.of(Concern.values())
                                .map(each ->
                                        sum(when(is(each, today), inline(1)).otherwise(inline(0)))))
                .<Field<?>>map(each -> each)
                .toList();
        return database.read(sql -> {
            Record row =
                    sql.select(sums).from(ASK).where(fitting(filter, today)).fetchSingle();
            Map<Concern, Integer> counts = new EnumMap<>(Concern.class);
            int column = 1;
            for (Concern each : Concern.values()) {
                counts.put(each, number(row, column++));
            }
            return new Counts(number(row, 0), counts);
        });
    }

    /// A sum over nothing is null.
    private static int number(Record row, int column) {
        return row.get(column) instanceof Number number ? number.intValue() : 0;
    }

    /// How many asks there are, and how many of them give each cause to look.
    public record Counts(int all, Map<Concern, Integer> by) {

        public int of(Concern concern) {
            return by.getOrDefault(concern, 0);
        }
    }

    /// How the asks that fit divide on both axes.
    public Map<StatusPair, Integer> states(OversightFilter filter, LocalDate today) {
        Field<Integer> expired = when(COLOUR.eq(GREEN).and(DUE.ne("")).and(DUE.lt(today.toString())), inline(1))
                .otherwise(inline(0))
                .as("expired");
        Map<StatusPair, Integer> states = new LinkedHashMap<>();
        database.read(sql -> sql.select(RESPONSE, IMPLEMENTATION, expired, count())
                        .from(ASK)
                        .where(fitting(filter, today))
                        .groupBy(RESPONSE, IMPLEMENTATION, expired)
                        .orderBy(RESPONSE, IMPLEMENTATION, expired)
                        .fetch())
                .forEach(row -> {
                    ImplementationState kept = ImplementationState.valueOf(row.get(IMPLEMENTATION));
                    StatusPair pair = new StatusPair(
                            ResponseState.valueOf(row.get(RESPONSE)), row.get(expired) == 1 ? kept.claimed() : kept);
                    states.merge(pair, row.get(count()), Integer::sum);
                });
        return states;
    }

    /// How many asks that fit each value of a column has, most first; the empty value is what is not known.
    public Map<String, Integer> by(Division division, OversightFilter filter, LocalDate today) {
        Field<String> column = text(division.column());
        Map<String, Integer> counts = new LinkedHashMap<>();
        database.read(sql -> sql.select(column, count())
                        .from(ASK)
                        .where(fitting(filter, today))
                        .groupBy(column)
                        .orderBy(count().desc(), column)
                        .fetch())
                .forEach(row -> counts.put(row.get(column), row.get(count())));
        return counts;
    }

    /// The bodies of the register that asks are addressed to, by name.
    public List<AskedBody> bodies(OversightFilter filter, LocalDate today) {
        Field<String> id = text("organisation_id");
        Field<String> called = text("organisation");
        return database.read(sql -> sql.select(id, called, text("sector"), count())
                .from(ASK)
                .where(fitting(filter, today).and(id.ne("")))
                .groupBy(id, called, text("sector"))
                .orderBy(called, id)
                .fetch(row -> new AskedBody(row.get(id), row.get(called), row.get(text("sector")), row.get(count()))));
    }

    /// A body of the register, its kind, and how often it was asked.
    public record AskedBody(String id, String name, String sector, int asks) {}

    /// What asks are divided by.
    public enum Division {
        AREA("area"),
        REGION("region"),
        POLICE_FORCE("police_force"),
        ORGANISATION("organisation"),
        SECTOR("sector"),
        EVIDENCE("evidence_shows");

        private final String column;

        Division(String column) {
            this.column = column;
        }

        private String column() {
            return column;
        }
    }

    private static Condition fitting(OversightFilter filter, LocalDate today) {
        return filter.concern()
                .map(concern -> is(concern, today))
                .orElse(noCondition())
                .and(equal("area", filter.area()))
                .and(equal("region", filter.region()))
                .and(equal("police_force", filter.policeForce()))
                .and(equal("organisation_id", filter.organisation()))
                .and(equal("sector", filter.sector()))
                .and(equal("review_key", filter.review()))
                .and(holding(filter.words()));
    }

    private static Condition equal(String column, String value) {
        return value.isEmpty() ? noCondition() : text(column).eq(value);
    }

    private static Condition holding(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? noCondition()
                : lower(text("addressee"))
                        .contains(wanted)
                        .or(lower(text("organisation")).contains(wanted));
    }

    private static Condition is(Concern concern, LocalDate today) {
        String day = today.toString();
        Condition passed = DUE.ne("").and(DUE.lt(day));
        Condition claimed =
                IMPLEMENTATION.in(ImplementationState.DONE_CLAIMED.name(), ImplementationState.IN_PLACE_CLAIMED.name());
        return switch (concern) {
            case OVERDUE ->
                passed.and(COLOUR.ne(GREEN))
                        .and(IMPLEMENTATION.notIn(
                                ImplementationState.SUPERSEDED.name(), ImplementationState.NOT_MET.name()));
            case CLAIMED_WITHOUT_EVIDENCE -> claimed.and(EVIDENCE.eq(0));
            case AWAITING_VERIFICATION ->
                claimed.and(EVIDENCE.gt(0)).and(number("is_reopened").eq(0));
            case REOPENED -> number("is_reopened").eq(1).or(COLOUR.eq(GREEN).and(passed));
            case REPEATED -> number("is_recurring").eq(1);
            case PLAN_INCOMPLETE -> text("why").startsWith("The plan is incomplete");
            case TO_ANSWER -> RESPONSE.in(ResponseState.TOLD.name(), ResponseState.ACKNOWLEDGED.name());
            case NOT_TOLD -> RESPONSE.eq(ResponseState.NOT_TOLD.name());
            case NOT_RELAYED -> number("is_unrelayed").eq(1);
            case REJECTED -> RESPONSE.eq(ResponseState.REJECTED.name());
            case VERIFIED -> COLOUR.eq(GREEN).andNot(passed);
            case ADRIFT -> number("adrift").eq(1);
        };
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }

    private static Field<Integer> number(String column) {
        return field(name(column), Integer.class);
    }
}
