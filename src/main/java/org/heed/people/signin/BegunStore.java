package org.heed.people.signin;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heed.people.secret.Secrets;
import org.heed.storage.Database;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps what a sign-in with another organisation's server began with, until the browser comes back: to whichever
/// server of the library, once, and within ten minutes.
public final class BegunStore {

    private static final Duration WAITS = Duration.ofMinutes(10);

    private static final Table<Record> BEGUN = table(name("sign_in_begun"));
    private static final Field<String> STATE = field(name("state_digest"), String.class);
    private static final Field<String> BROWSER = field(name("browser"), String.class);
    private static final Field<String> NONCE = field(name("nonce"), String.class);
    private static final Field<String> VERIFIER = field(name("verifier"), String.class);
    private static final Field<String> BACK = field(name("back"), String.class);
    private static final Field<Long> BEGAN = field(name("begun"), Long.class);

    private final Database database;

    public BegunStore(Database database) {
        this.database = database;
    }

    /// What began: `browser` is what the browser holds, which is kept as a digest; `back` the page to go to then.
    public record Begun(String browser, String nonce, String verifier, String back) {

        @Override
        public String toString() {
            return "Begun[" + back + "]";
        }
    }

    public void keep(String state, Begun begun, Instant now) {
        database.write(sql -> {
            sql.deleteFrom(BEGUN)
                    .where(BEGAN.lt(now.minus(WAITS).toEpochMilli()))
                    .execute();
            return sql.insertInto(BEGUN)
                    .columns(STATE, BROWSER, NONCE, VERIFIER, BACK, BEGAN)
                    .values(
                            digest(state),
                            digest(begun.browser()),
                            begun.nonce(),
                            begun.verifier(),
                            begun.back(),
                            now.toEpochMilli())
                    .execute();
        });
    }

    /// What began with the state in this browser; empty when it began in another, was taken before, or waited too long.
    public Optional<Begun> take(String state, String browser, Instant now) {
        return database.write(sql -> {
            Optional<Begun> begun = sql.select(NONCE, VERIFIER, BACK)
                    .from(BEGUN)
                    .where(
                            STATE.eq(digest(state)),
                            BROWSER.eq(digest(browser)),
                            BEGAN.gt(now.minus(WAITS).toEpochMilli()))
                    .fetchOptional(row -> new Begun(browser, row.get(NONCE), row.get(VERIFIER), row.get(BACK)));
            sql.deleteFrom(BEGUN).where(STATE.eq(digest(state))).execute();
            return begun;
        });
    }

    private static String digest(String secret) {
        return Secrets.digest("begun", secret);
    }
}
