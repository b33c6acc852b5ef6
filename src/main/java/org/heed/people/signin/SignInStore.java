package org.heed.people.signin;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heed.people.PeopleStore;
import org.heed.people.Person;
import org.heed.people.secret.Secrets;
import org.heed.storage.Database;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps who is signed in, in the library itself: any server on it knows, and whoever is shut out is out at the next
/// click. Only a digest of what the browser holds is kept.
public final class SignInStore {

    /// Unused for longer, it ends.
    static final Duration IDLE = Duration.ofHours(1);
    /// However much it is used, it ends after a working day.
    static final Duration LONGEST = Duration.ofHours(12);
    /// A page that was seen is noted no more often than this: every note is a write.
    private static final Duration NOTED = Duration.ofMinutes(1);

    private static final Table<Record> SIGN_IN = table(name("sign_in"));
    private static final Field<String> DIGEST = field(name("sign_in_digest"), String.class);
    private static final Field<String> PERSON = field(name("person_id"), String.class);
    private static final Field<Long> BEGAN = field(name("began"), Long.class);
    private static final Field<Long> SEEN = field(name("seen"), Long.class);

    private final Database database;
    private final PeopleStore people;

    SignInStore(Database database) {
        this.database = database;
        this.people = new PeopleStore(database);
    }

    /// Begins a sign-in, and gives what the browser is to hold: a new one each time, whatever it held before.
    String begin(Person person, Instant now) {
        String secret = Secrets.fresh();
        database.write(sql -> {
            sql.deleteFrom(SIGN_IN)
                    .where(BEGAN.lt(now.minus(LONGEST).toEpochMilli()))
                    .execute();
            return sql.insertInto(SIGN_IN)
                    .columns(DIGEST, PERSON, BEGAN, SEEN)
                    .values(digest(secret), person.id(), now.toEpochMilli(), now.toEpochMilli())
                    .execute();
        });
        return secret;
    }

    /// Who holds the secret; nobody when it has ended or its person was shut out.
    Optional<Person> holder(String secret, Instant now) {
        Optional<Record> kept = database.read(sql -> sql.select(PERSON, BEGAN, SEEN)
                .from(SIGN_IN)
                .where(DIGEST.eq(digest(secret)))
                .fetchOptional(row -> row));
        if (kept.isEmpty() || hasEnded(kept.get(), now)) {
            return Optional.empty();
        }
        if (Instant.ofEpochMilli(kept.get().get(SEEN)).plus(NOTED).isBefore(now)) {
            database.write(sql -> sql.update(SIGN_IN)
                    .set(SEEN, now.toEpochMilli())
                    .where(DIGEST.eq(digest(secret)))
                    .execute());
        }
        return people.withId(kept.get().get(PERSON)).filter(Person::isActive);
    }

    private static boolean hasEnded(Record kept, Instant now) {
        return Instant.ofEpochMilli(kept.get(SEEN)).plus(IDLE).isBefore(now)
                || Instant.ofEpochMilli(kept.get(BEGAN)).plus(LONGEST).isBefore(now);
    }

    void end(String secret) {
        database.write(
                sql -> sql.deleteFrom(SIGN_IN).where(DIGEST.eq(digest(secret))).execute());
    }

    /// A sign-in that has not ended: when it began, and when it was last used, to the minute.
    public record Running(Instant began, Instant seen) {}

    /// All of a person's, the latest first.
    List<Running> of(Person person, Instant now) {
        return database.read(sql ->
                sql
                        .select(PERSON, BEGAN, SEEN)
                        .from(SIGN_IN)
                        .where(PERSON.eq(person.id()))
                        .orderBy(BEGAN.desc())
                        .fetch()
                        .stream()
                        .filter(row -> !hasEnded(row, now))
                        .map(row ->
                                new Running(Instant.ofEpochMilli(row.get(BEGAN)), Instant.ofEpochMilli(row.get(SEEN))))
                        .toList());
    }

    /// Ends all of a person's.
    void endAll(Person person) {
        database.write(
                sql -> sql.deleteFrom(SIGN_IN).where(PERSON.eq(person.id())).execute());
    }

    private static String digest(String secret) {
        return Secrets.digest("sign-in", secret);
    }
}
