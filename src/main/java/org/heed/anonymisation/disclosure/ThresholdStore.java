package org.heed.anonymisation.disclosure;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the thresholds that the owner of a library set, every setting of them.
public final class ThresholdStore {

    /// Above this nothing could ever be told of any review.
    private static final int HIGHEST = 1000;

    private static final Table<Record> SETTING = table(name("owner_setting"));
    private static final Field<String> NAME = field(name("owner_setting", "name"), String.class);
    private static final Field<Integer> POSITION = field(name("owner_setting", "position"), Integer.class);
    private static final Field<String> VALUE = field(name("owner_setting", "setting"), String.class);
    private static final Field<String> AUTHOR = field(name("owner_setting", "author"), String.class);
    private static final Field<String> MADE = field(name("owner_setting", "made"), String.class);

    private final Database database;

    /// What a threshold is for.
    public enum Purpose {
        /// How many reviews must read alike before more is told of any of them.
        JIGSAW("jigsaw.threshold", Jigsaw.USUAL_THRESHOLD),
        /// The smallest number that a public table shows.
        TABLES("tables.threshold", Suppression.USUAL_THRESHOLD);

        private final String setting;
        private final int usual;

        Purpose(String setting, int usual) {
            this.setting = setting;
            this.usual = usual;
        }

        public int usual() {
            return usual;
        }
    }

    public ThresholdStore(Database database) {
        this.database = database;
    }

    /// The threshold that holds: the one set last, or the usual one.
    public int threshold(Purpose purpose) {
        return last(purpose).map(row -> Integer.parseInt(row.get(VALUE))).orElse(purpose.usual());
    }

    /// Sets a threshold.
    ///
    /// @throws Refusal when the number makes no sense
    public void set(Purpose purpose, int threshold, String author, Instant at) {
        if (threshold < 1 || threshold > HIGHEST) {
            throw new Refusal("A threshold is a number from 1, which holds nothing back, to " + HIGHEST + ".");
        }
        database.wholly(() -> {
            int position = last(purpose).map(row -> row.get(POSITION) + 1).orElse(1);
            Map<String, String> details =
                    Map.of("from", String.valueOf(threshold(purpose)), "to", String.valueOf(threshold));
            new HistoryStore(database)
                    .append(new HistoryEntry("setting:" + purpose.setting, "threshold.set", author, at, details));
            return database.write(sql -> sql.insertInto(SETTING)
                    .columns(NAME, POSITION, VALUE, AUTHOR, MADE)
                    .values(purpose.setting, position, String.valueOf(threshold), author, at.toString())
                    .execute());
        });
    }

    private Optional<Record> last(Purpose purpose) {
        return database.read(sql -> sql.select(POSITION, VALUE)
                .from(SETTING)
                .where(NAME.eq(purpose.setting))
                .orderBy(POSITION.desc())
                .limit(1)
                .fetchOptional(row -> row));
    }
}
