package org.heed.people.signin;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.heed.people.secret.Secrets;
import org.heed.storage.Database;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Counts sign-ins that failed, in the library itself, so that two servers count together and a restart forgets
/// nothing. An account that was typed is kept as a digest: people type passwords there.
final class TryStore {

    /// How long a failure counts.
    static final Duration COUNTS = Duration.ofMinutes(15);

    private static final Table<Record> TRY = table(name("sign_in_try"));
    private static final Field<String> ID = field(name("sign_in_try_id"), String.class);
    private static final Field<String> ABOUT = field(name("about"), String.class);
    private static final Field<Long> TRIED = field(name("tried"), Long.class);

    private final Database database;

    TryStore(Database database) {
        this.database = database;
    }

    int failures(String about, Instant now) {
        return database.read(sql -> sql.fetchCount(
                TRY, ABOUT.eq(digest(about)), TRIED.gt(now.minus(COUNTS).toEpochMilli())));
    }

    void add(String about, Instant now) {
        database.write(sql -> {
            sql.deleteFrom(TRY)
                    .where(TRIED.lt(now.minus(COUNTS).toEpochMilli()))
                    .execute();
            return sql.insertInto(TRY)
                    .columns(ID, ABOUT, TRIED)
                    .values(UUID.randomUUID().toString(), digest(about), now.toEpochMilli())
                    .execute();
        });
    }

    void forget(String about) {
        database.write(sql -> sql.deleteFrom(TRY).where(ABOUT.eq(digest(about))).execute());
    }

    private static String digest(String about) {
        return Secrets.digest("try", about);
    }
}
