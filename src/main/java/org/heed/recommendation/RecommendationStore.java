package org.heed.recommendation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.recommendation.correction.CorrectedLedger;
import org.heed.recommendation.correction.CorrectionStore;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;
import org.heed.text.Span;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the ledger of each edition of a review. A recommendation's position counts from 1 in the order of the
/// ledger and is its address within the edition.
public final class RecommendationStore {

    private static final Table<Record> LEDGER = table(name("ledger"));
    private static final Field<String> LEDGER_KEY = field(name("ledger", "review_key"), String.class);
    private static final Field<Integer> LEDGER_EDITION = field(name("ledger", "edition"), Integer.class);
    private static final Field<Integer> DECLARED = field(name("ledger", "declared_count"), Integer.class);

    private static final Table<Record> RECOMMENDATION = table(name("recommendation"));
    private static final Field<String> KEY = text("review_key");
    private static final Field<Integer> EDITION = number("edition");
    private static final Field<Integer> POSITION = number("position");
    private static final Field<String> NUMBER = text("number");
    private static final Field<String> SORT_KEY = text("sort_key");
    private static final Field<String> PARENT = text("parent");
    private static final Field<String> WORDS = text("words");
    private static final Field<String> WORDS_DIGEST = text("words_digest");
    private static final Field<String> LEVEL = text("level");
    private static final Field<Integer> REPORT = number("report");
    private static final Field<Integer> START = number("span_start");
    private static final Field<Integer> END = number("span_end");
    private static final Field<String> SPOTS = text("spots");
    private static final Field<String> SCOPE = text("scope");
    private static final Field<String> ACTION = text("action");
    private static final Field<String> LEAD = text("lead");
    private static final Field<String> MILESTONES = text("milestones");
    private static final Field<String> TARGET = text("target_date");
    private static final Field<String> COMPLETION = text("completion");
    private static final Field<String> OUTCOME = text("outcome");
    private static final Field<Double> CONFIDENCE = field(name("recommendation", "confidence"), Double.class);

    private final Database database;
    private final CorrectionStore corrections;

    public RecommendationStore(Database database) {
        this.database = database;
        this.corrections = new CorrectionStore(database);
    }

    /// The ledger as people say it is: as read, with their corrections applied; without the problems, which are
    /// kept with the review. What people corrected later in a newer edition does not reach an earlier one.
    public Ledger ledger(Edition edition) {
        return corrected(edition).ledger();
    }

    /// The same with the corrections that could not be applied.
    public CorrectedLedger corrected(Edition edition) {
        return database.consistently(
                () -> CorrectedLedger.of(database, edition, asRead(edition), corrections.of(edition)));
    }

    /// The ledger as read, which the next reading is compared with.
    public Ledger asRead(Edition edition) {
        return database.read(sql -> {
            Integer declared =
                    sql.select(DECLARED).from(LEDGER).where(ledgerOf(edition)).fetchOne(DECLARED);
            PartStore parts = PartStore.of(sql, edition);
            List<Recommendation> all = sql.selectFrom(RECOMMENDATION)
                    .where(of(edition))
                    .orderBy(POSITION)
                    .fetch(row -> recommendation(row, parts));
            return new Ledger(declared == null ? OptionalInt.empty() : OptionalInt.of(declared), all, List.of());
        });
    }

    /// How many recommendations each edition has, by level; editions without any are left out.
    public Map<Edition, Map<Level, Integer>> counts() {
        return database.consistently(() -> {
            Map<Edition, Map<Level, Integer>> counts = countsAsRead();
            correctedEditions().forEach(edition -> counts.put(edition, byLevel(ledger(edition))));
            return counts;
        });
    }

    private List<Edition> correctedEditions() {
        List<String> keys =
                corrections.counts().keySet().stream().map(ReviewKey::value).toList();
        return database.read(sql -> sql.select(LEDGER_KEY, LEDGER_EDITION)
                .from(LEDGER)
                .where(LEDGER_KEY.in(keys))
                .fetch(row -> new Edition(new ReviewKey(row.get(LEDGER_KEY)), row.get(LEDGER_EDITION))));
    }

    private static Map<Level, Integer> byLevel(Ledger ledger) {
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        ledger.recommendations().forEach(each -> levels.merge(each.level(), 1, Integer::sum));
        return levels;
    }

    private Map<Edition, Map<Level, Integer>> countsAsRead() {
        Map<Edition, Map<Level, Integer>> counts = new HashMap<>();
        database.read(sql -> sql.select(KEY, EDITION, LEVEL, count())
                        .from(RECOMMENDATION)
                        .groupBy(KEY, EDITION, LEVEL)
                        .fetch())
                .forEach(row -> counts.computeIfAbsent(
                                new Edition(new ReviewKey(row.get(KEY)), row.get(EDITION)),
                                edition -> new EnumMap<>(Level.class))
                        .put(Level.valueOf(row.get(LEVEL)), row.get(count())));
        return counts;
    }

    /// How many recommendations of each edition are worded as one of these, but for case and punctuation.
    public Map<Edition, Integer> sharing(List<Recommendation> recommendations) {
        Set<String> digests =
                recommendations.stream().map(Recommendation::wordsDigest).collect(Collectors.toSet());
        Map<Edition, Integer> counts = new LinkedHashMap<>();
        database.read(sql -> sql.select(KEY, EDITION, count())
                        .from(RECOMMENDATION)
                        .where(WORDS_DIGEST.in(digests))
                        .groupBy(KEY, EDITION)
                        .orderBy(KEY, EDITION)
                        .fetch())
                .forEach(row ->
                        counts.put(new Edition(new ReviewKey(row.get(KEY)), row.get(EDITION)), row.get(count())));
        return counts;
    }

    /// Keeps the ledger of an edition in place of the one it had.
    public void replace(Edition edition, Ledger ledger) {
        database.write(sql -> {
            PartStore.delete(sql, edition);
            sql.deleteFrom(RECOMMENDATION).where(of(edition)).execute();
            sql.deleteFrom(LEDGER).where(ledgerOf(edition)).execute();
            OptionalInt declared = ledger.declaredCount();
            sql.insertInto(LEDGER)
                    .set(LEDGER_KEY, edition.review().value())
                    .set(LEDGER_EDITION, edition.number())
                    .set(DECLARED, declared.isPresent() ? (Integer) declared.getAsInt() : null)
                    .execute();
            int position = 0;
            for (Recommendation recommendation : ledger.recommendations()) {
                position++;
                insert(sql, edition, position, recommendation);
                PartStore.insert(sql, edition, position, recommendation);
            }
            return position;
        });
    }

    private static void insert(DSLContext sql, Edition edition, int position, Recommendation recommendation) {
        PlannedAction plan = recommendation.action();
        sql.insertInto(RECOMMENDATION)
                .set(KEY, edition.review().value())
                .set(EDITION, edition.number())
                .set(POSITION, position)
                .set(NUMBER, recommendation.number())
                .set(SORT_KEY, recommendation.sortKey().value())
                .set(PARENT, recommendation.parent())
                .set(WORDS, recommendation.text().verbatim())
                .set(WORDS_DIGEST, recommendation.wordsDigest())
                .set(LEVEL, recommendation.level().name())
                .set(REPORT, recommendation.place().report())
                .set(START, recommendation.place().span().start())
                .set(END, recommendation.place().span().end())
                .set(SPOTS, recommendation.place().notation())
                .set(SCOPE, plan.scope())
                .set(ACTION, plan.action())
                .set(LEAD, plan.lead())
                .set(MILESTONES, plan.milestones())
                .set(TARGET, plan.targetDate())
                .set(COMPLETION, plan.completion())
                .set(OUTCOME, plan.outcome())
                .set(CONFIDENCE, recommendation.confidence())
                .execute();
    }

    private static Recommendation recommendation(Record row, PartStore parts) {
        int position = row.get("position", Integer.class);
        Span span = new Span(row.get("span_start", Integer.class), row.get("span_end", Integer.class));
        return new Recommendation(
                row.get("number", String.class),
                new SortKey(row.get("sort_key", String.class)),
                row.get("parent", String.class),
                new RawText(row.get("words", String.class)),
                parts.subItems(position),
                parts.addressees(position),
                Level.valueOf(row.get("level", String.class)),
                Place.kept(row.get("report", Integer.class), span, row.get("spots", String.class)),
                parts.occurrences(position),
                plan(row),
                row.get("confidence", Double.class),
                parts.reasons(position));
    }

    private static PlannedAction plan(Record row) {
        return new PlannedAction(
                row.get("scope", String.class),
                row.get("action", String.class),
                row.get("lead", String.class),
                row.get("milestones", String.class),
                row.get("target_date", String.class),
                row.get("completion", String.class),
                row.get("outcome", String.class));
    }

    private static Field<String> text(String column) {
        return field(name("recommendation", column), String.class);
    }

    private static Field<Integer> number(String column) {
        return field(name("recommendation", column), Integer.class);
    }

    private static Condition of(Edition edition) {
        return KEY.eq(edition.review().value()).and(EDITION.eq(edition.number()));
    }

    private static Condition ledgerOf(Edition edition) {
        return LEDGER_KEY.eq(edition.review().value()).and(LEDGER_EDITION.eq(edition.number()));
    }
}
