package org.heed.summary.release;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.summary.release.SignOff.Word;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps who signed what off and when; nothing is ever changed or taken away.
final class SignOffStore {

    private static final Table<Record> SIGN_OFF = table(name("sign_off"));
    private static final Field<String> KEY = field(name("sign_off", "review_key"), String.class);
    private static final Field<Integer> POSITION = field(name("sign_off", "position"), Integer.class);
    private static final Field<String> STATE = field(name("sign_off", "state"), String.class);
    private static final Field<Integer> EDITION = field(name("sign_off", "edition"), Integer.class);
    private static final Field<String> BASIS = field(name("sign_off", "basis"), String.class);
    private static final Field<String> AUTHOR = field(name("sign_off", "author"), String.class);
    private static final Field<String> SAID = field(name("sign_off", "said"), String.class);
    private static final Field<String> WHY = field(name("sign_off", "why"), String.class);

    private final Database database;

    SignOffStore(Database database) {
        this.database = database;
    }

    /// All that was said about a review, oldest first; the last holds.
    List<SignOff> all(ReviewKey review) {
        return database.read(sql -> sql.select(EDITION, STATE, BASIS, AUTHOR, SAID, WHY)
                .from(SIGN_OFF)
                .where(KEY.eq(review.value()))
                .orderBy(POSITION)
                .fetch(row -> new SignOff(
                        new Edition(review, row.get(EDITION)),
                        Word.valueOf(row.get(STATE)),
                        row.get(BASIS),
                        row.get(AUTHOR),
                        Instant.parse(row.get(SAID)),
                        row.get(WHY))));
    }

    void add(SignOff said) {
        database.write(sql -> {
            ReviewKey review = said.edition().review();
            Map<String, String> details =
                    Map.of("edition", String.valueOf(said.edition().number()), "basis", said.basis());
            String what = "narrative." + said.word().name().toLowerCase(Locale.ROOT);
            new HistoryStore(database)
                    .append(new HistoryEntry("review:" + review, what, said.author(), said.said(), details));
            return sql.insertInto(SIGN_OFF)
                    .columns(KEY, POSITION, STATE, EDITION, BASIS, AUTHOR, SAID, WHY)
                    .values(
                            review.value(),
                            all(review).size(),
                            said.word().name(),
                            said.edition().number(),
                            said.basis(),
                            said.author(),
                            said.said().toString(),
                            said.why())
                    .execute();
        });
    }
}
