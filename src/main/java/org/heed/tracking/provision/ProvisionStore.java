package org.heed.tracking.provision;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.repetition.AskKey;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.tracking.Signature;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps services and what they answer. Entries are added and never changed: the last one of a service holds.
final class ProvisionStore {

    private static final Table<Record> ENTRY = table(name("provision_entry"));
    private static final Table<Record> ANSWER = table(name("practice_answer"));
    private static final Field<Integer> NUMBER = field(name("entry"), Integer.class);
    private static final Field<String> ID = text("provision_id");
    private static final Field<String> AUDIENCE = text("audience");
    private static final Field<String> AUTHOR = text("author");
    private static final Field<String> ENTERED = text("entered");
    private static final Field<String> KEY = text("review_key");
    private static final Field<String> ANCHOR = text("anchor");
    private static final Field<Integer> HOLDS = field(name("holds"), Integer.class);
    private static final String BETWEEN = " ";

    private final Database database;
    private final HistoryStore history;

    ProvisionStore(Database database) {
        this.database = database;
        this.history = new HistoryStore(database);
    }

    /// The services as they are now, in the order in which they were first entered.
    List<Provision> all() {
        Map<String, Provision> latest = new LinkedHashMap<>();
        entries(noCondition()).forEach(entry -> latest.put(entry.provision().id(), entry.provision()));
        return List.copyOf(latest.values());
    }

    /// All entries of one service, oldest first.
    List<ProvisionEntry> entries(String id) {
        return entries(ID.eq(id));
    }

    void add(Provision provision, Signature by) {
        database.wholly(() -> {
            int entry = database.write(sql -> insert(sql, provision, by));
            return history.append(new HistoryEntry(
                    "provision:" + provision.id(),
                    "provision.entered",
                    by.name(),
                    by.at(),
                    Map.of("entry", String.valueOf(entry))));
        });
    }

    void add(PracticeAnswer answer) {
        database.wholly(() -> {
            int entry = database.write(sql -> insert(sql, answer));
            return history.append(new HistoryEntry(
                    "recommendation:" + answer.recommendation().reference(),
                    answer.holds() ? "provision.answers" : "provision.taken_back",
                    answer.by(),
                    answer.at(),
                    Map.of("provision", answer.provision(), "entry", String.valueOf(entry))));
        });
    }

    /// What answers what, as it holds now.
    List<PracticeAnswer> answers() {
        Map<String, PracticeAnswer> latest = new LinkedHashMap<>();
        database.read(sql -> sql.selectFrom(ANSWER).orderBy(NUMBER).fetch(ProvisionStore::answer))
                .forEach(answer -> latest.put(
                        answer.provision() + " " + answer.recommendation().reference(), answer));
        return latest.values().stream().filter(PracticeAnswer::holds).toList();
    }

    private List<ProvisionEntry> entries(Condition condition) {
        return database.read(
                sql -> sql.selectFrom(ENTRY).where(condition).orderBy(NUMBER).fetch(ProvisionStore::entry));
    }

    private static int insert(DSLContext sql, Provision provision, Signature by) {
        int entry = next(sql, ENTRY);
        sql.insertInto(ENTRY)
                .set(NUMBER, entry)
                .set(ID, provision.id())
                .set(text("name"), provision.name())
                .set(text("kind"), provision.kind().name())
                .set(text("provider"), provision.provider())
                .set(text("area"), provision.area())
                .set(
                        AUDIENCE,
                        provision.audience().stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN)))
                .set(text("evaluation"), provision.evaluation().name())
                .set(text("evaluated_in"), provision.evaluatedIn())
                .set(text("since"), written(provision.since()))
                .set(text("until"), written(provision.until()))
                .set(text("source"), provision.source())
                .set(text("practice"), provision.practice())
                .set(AUTHOR, by.name())
                .set(ENTERED, by.at().toString())
                .execute();
        return entry;
    }

    private static int insert(DSLContext sql, PracticeAnswer answer) {
        int entry = next(sql, ANSWER);
        sql.insertInto(ANSWER)
                .set(NUMBER, entry)
                .set(ID, answer.provision())
                .set(KEY, answer.recommendation().review().value())
                .set(ANCHOR, answer.recommendation().anchor())
                .set(text("why"), answer.why())
                .set(HOLDS, answer.holds() ? 1 : 0)
                .set(AUTHOR, answer.by())
                .set(ENTERED, answer.at().toString())
                .execute();
        return entry;
    }

    private static ProvisionEntry entry(Record row) {
        Provision provision = new Provision(
                row.get(ID),
                words(row, "name"),
                ServiceKind.valueOf(words(row, "kind")),
                words(row, "provider"),
                words(row, "area"),
                audience(row.get(AUDIENCE)),
                Evaluation.valueOf(words(row, "evaluation")),
                words(row, "evaluated_in"),
                day(words(row, "since")),
                day(words(row, "until")),
                words(row, "source"),
                words(row, "practice"));
        return new ProvisionEntry(provision, new Signature(row.get(AUTHOR), "", Instant.parse(row.get(ENTERED))));
    }

    private static PracticeAnswer answer(Record row) {
        return new PracticeAnswer(
                row.get(ID),
                new AskKey(new ReviewKey(row.get(KEY)), row.get(ANCHOR)),
                words(row, "why"),
                row.get(HOLDS) == 1,
                row.get(AUTHOR),
                Instant.parse(row.get(ENTERED)));
    }

    private static Set<Audience> audience(String names) {
        List<Audience> audience = new ArrayList<>();
        for (String each : names.split(BETWEEN, -1)) {
            if (!each.isEmpty()) {
                audience.add(Audience.valueOf(each));
            }
        }
        return audience.isEmpty() ? Set.of() : EnumSet.copyOf(audience);
    }

    private static int next(DSLContext sql, Table<Record> table) {
        Integer last = sql.select(coalesce(max(NUMBER), inline(0))).from(table).fetchOne(0, Integer.class);
        return last == null ? 1 : last + 1;
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static String words(Record row, String column) {
        return row.get(column, String.class);
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }
}
