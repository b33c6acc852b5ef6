package org.heed.people.signin;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Optional;
import org.heed.people.Person;
import org.heed.storage.Database;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps one hash a person, and whether somebody else chose the password.
final class PasswordStore {

    private static final Table<Record> SECRET = table(name("person_secret"));
    private static final Field<String> ID = field(name("person_id"), String.class);
    private static final Field<String> HASH = field(name("hash"), String.class);
    private static final Field<Integer> MUST_CHANGE = field(name("must_change"), Integer.class);

    private final Database database;

    PasswordStore(Database database) {
        this.database = database;
    }

    /// A hash, and whether the password has to be changed before anything else.
    record Kept(String hash, boolean mustChange) {}

    Optional<Kept> of(Person person) {
        return database.read(sql -> sql.select(HASH, MUST_CHANGE)
                .from(SECRET)
                .where(ID.eq(person.id()))
                .fetchOptional(row -> new Kept(row.get(HASH), row.get(MUST_CHANGE) == 1)));
    }

    void keep(Person person, Kept kept) {
        database.write(sql -> {
            sql.deleteFrom(SECRET).where(ID.eq(person.id())).execute();
            return sql.insertInto(SECRET)
                    .columns(ID, HASH, MUST_CHANGE)
                    .values(person.id(), kept.hash(), kept.mustChange() ? 1 : 0)
                    .execute();
        });
    }
}
