package org.heed.anonymisation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps what people said about the names of a review: that a finding is right or wrong, that somebody was missed,
/// which part somebody has. Nothing is ever changed or deleted; the last word on a name holds. After saying
/// something, have [SafeReviewStore#renew] anonymise the review again.
public final class RosterStore {

    private static final Table<Record> WORD = table(name("roster_word"));
    private static final Field<String> KEY = field(name("review_key"), String.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<String> NAME = field(name("name"), String.class);
    private static final Field<String> ROLE = field(name("role"), String.class);
    private static final Field<String> STATE = field(name("state"), String.class);
    private static final Field<String> SAID_BY = field(name("said_by"), String.class);
    private static final Field<String> SAID_AT = field(name("said_at"), String.class);
    private static final Field<String> WHY = field(name("why"), String.class);
    private static final int LONGEST_NAME = 80;

    private final Database database;

    /// What a person says about one name of a review.
    public record RosterWord(
            String name, PersonRole role, RosterEntry.State state, String author, Instant at, String why) {

        public RosterWord {
            if (name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('\n') >= 0) {
                throw new Refusal("A name is one line of at most " + LONGEST_NAME + " characters. Shorten it.");
            }
            if (author.isBlank()) {
                throw new Refusal("Say who you are: what is said about a name is kept with who said it.");
            }
        }

        /// Prints no name.
        @Override
        public String toString() {
            return "RosterWord[" + state + "]";
        }
    }

    public RosterStore(Database database) {
        this.database = database;
    }

    /// Keeps what a person said, and enters it in the history without the name.
    public void say(ReviewKey review, RosterWord word) {
        database.write(sql -> {
            Integer last = sql.select(max(POSITION))
                    .from(WORD)
                    .where(KEY.eq(review.value()))
                    .fetchOne(max(POSITION));
            int position = last == null ? 1 : last + 1;
            sql.insertInto(WORD)
                    .columns(KEY, POSITION, NAME, ROLE, STATE, SAID_BY, SAID_AT, WHY)
                    .values(
                            review.value(),
                            position,
                            word.name(),
                            word.role().name(),
                            word.state().name(),
                            word.author(),
                            word.at().toString(),
                            word.why())
                    .execute();
            Map<String, String> details = Map.of(
                    "entry", String.valueOf(position), "part", word.role().words());
            String what = word.state() == RosterEntry.State.REJECTED ? "roster.rejected" : "roster.confirmed";
            new HistoryStore(database)
                    .append(new HistoryEntry("roster:" + review.value(), what, word.author(), word.at(), details));
            return position;
        });
    }

    /// Everything that was said about the names of a review, oldest first.
    public List<RosterWord> words(ReviewKey review) {
        return database.read(sql -> sql.selectFrom(WORD)
                .where(KEY.eq(review.value()))
                .orderBy(POSITION)
                .fetch(row -> new RosterWord(
                        row.get(NAME),
                        PersonRole.valueOf(row.get(ROLE)),
                        RosterEntry.State.valueOf(row.get(STATE)),
                        row.get(SAID_BY),
                        Instant.parse(row.get(SAID_AT)),
                        row.get(WHY))));
    }

    /// The people whom people confirmed or rejected, by the last word on each name.
    public CaseRoster said(ReviewKey review) {
        Map<String, RosterWord> last = new LinkedHashMap<>();
        words(review).forEach(word -> last.put(word.name(), word));
        List<RosterEntry> entries = new ArrayList<>();
        last.values()
                .forEach(word -> entries.add(new RosterEntry(
                        "R" + (entries.size() + 1),
                        word.role(),
                        List.of(word.name()),
                        word.role().words(),
                        word.state())));
        return new CaseRoster(entries);
    }
}
