package org.heed.tracking.clock;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the days of reviews that start and stop their clocks. Days are added and never changed.
public final class ReviewEventStore {

    private static final Table<Record> EVENT = table(name("review_event"));
    private static final Field<Integer> NUMBER = field(name("event_number"), Integer.class);
    private static final Field<String> KEY = field(name("review_key"), String.class);
    private static final Field<String> WHAT = field(name("event"), String.class);
    private static final Field<String> HAPPENED = field(name("happened"), String.class);
    private static final Field<String> NARRATIVE = field(name("narrative"), String.class);
    private static final Field<String> AUTHOR = field(name("author"), String.class);
    private static final Field<String> ENTERED = field(name("entered"), String.class);

    private final Database database;
    private final HistoryStore history;

    public ReviewEventStore(Database database) {
        this.database = database;
        this.history = new HistoryStore(database);
    }

    /// Adds a day, and tells the history.
    ///
    /// @throws Refusal when nobody says who enters it, when it has not come yet, or when it is no day of a review
    public void add(ReviewDay day, LocalDate today) {
        refuse(day.by().isBlank(), "Say who you are: every entry carries a name.");
        refuse(
                day.happened().isAfter(today),
                "The date " + day.happened() + " has not come yet. Enter the day on which it happened.");
        refuse(!day.event().isOfAReview(), "That is entered for each recommendation and not for the whole review.");
        database.wholly(() -> {
            int number = insert(day);
            history.append(new HistoryEntry(
                    "review:" + day.review(),
                    "event." + day.event().name().toLowerCase(Locale.ROOT),
                    day.by(),
                    day.at(),
                    Map.of("happened", day.happened().toString(), "event", String.valueOf(number))));
            return number;
        });
    }

    private int insert(ReviewDay day) {
        return database.write(sql -> {
            Integer last =
                    sql.select(coalesce(max(NUMBER), inline(0))).from(EVENT).fetchOne(0, Integer.class);
            int number = (last == null ? 0 : last) + 1;
            sql.insertInto(EVENT)
                    .columns(NUMBER, KEY, WHAT, HAPPENED, NARRATIVE, AUTHOR, ENTERED)
                    .values(
                            number,
                            day.review().value(),
                            day.event().name(),
                            day.happened().toString(),
                            day.narrative(),
                            day.by(),
                            day.at().toString())
                    .execute();
            return number;
        });
    }

    private static void refuse(boolean isWrong, String words) {
        if (isWrong) {
            throw new Refusal(words + " Nothing was changed.");
        }
    }

    /// All that was entered about a review, oldest first.
    public List<ReviewDay> of(ReviewKey review) {
        return all(KEY.eq(review.value()));
    }

    /// The days that hold, by review and event.
    public Map<ReviewKey, Map<ReviewEvent, LocalDate>> holding() {
        Map<ReviewKey, Map<ReviewEvent, LocalDate>> holding = new LinkedHashMap<>();
        all(noCondition())
                .forEach(day -> holding.computeIfAbsent(day.review(), any -> new EnumMap<>(ReviewEvent.class))
                        .put(day.event(), day.happened()));
        return holding;
    }

    private List<ReviewDay> all(Condition condition) {
        return database.read(sql -> sql.selectFrom(EVENT)
                .where(condition)
                .orderBy(NUMBER)
                .fetch(row -> new ReviewDay(
                        new ReviewKey(row.get(KEY)),
                        ReviewEvent.valueOf(row.get(WHAT)),
                        LocalDate.parse(row.get(HAPPENED)),
                        row.get(NARRATIVE),
                        row.get(AUTHOR),
                        Instant.parse(row.get(ENTERED)))));
    }
}
