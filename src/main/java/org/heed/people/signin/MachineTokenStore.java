package org.heed.people.signin;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.people.PeopleStore;
import org.heed.people.PeopleStore.By;
import org.heed.people.Person;
import org.heed.people.secret.Secrets;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps tokens by which a program acts for a person, with that person's roles and no others, until a day. Only a
/// digest
/// is kept: a token is shown once.
public final class MachineTokenStore {

    private static final Table<Record> TOKEN = table(name("machine_token"));
    private static final Field<String> DIGEST = field(name("token_digest"), String.class);
    private static final Field<String> PERSON = field(name("person_id"), String.class);
    private static final Field<String> LABEL = field(name("label"), String.class);
    private static final Field<Long> EXPIRES = field(name("expires"), Long.class);

    /// What a token begins with, so that one that was lost is known for what it is.
    private static final String BEGINS = "heed_";

    private final Database database;
    private final PeopleStore people;

    public MachineTokenStore(Database database) {
        this.database = database;
        this.people = new PeopleStore(database);
    }

    /// What is known of a token once it was shown.
    public record Issued(String label, Instant expires) {}

    /// A new token, shown this once.
    public String issue(Person person, Issued issued, By by) {
        if (issued.label().isBlank()) {
            throw new Refusal("Say what the token is for, so that somebody can tell later whether it is still needed.");
        }
        String token = BEGINS + Secrets.fresh();
        database.wholly(() -> {
            people.tell(
                    person,
                    "person.token-issued",
                    by,
                    Map.of("label", issued.label(), "expires", issued.expires().toString()));
            return database.write(sql -> sql.insertInto(TOKEN)
                    .columns(DIGEST, PERSON, LABEL, EXPIRES)
                    .values(
                            digest(token),
                            person.id(),
                            issued.label(),
                            issued.expires().toEpochMilli())
                    .execute());
        });
        return token;
    }

    public List<Issued> of(Person person) {
        return database.read(sql -> sql.select(LABEL, EXPIRES)
                .from(TOKEN)
                .where(PERSON.eq(person.id()))
                .orderBy(LABEL, EXPIRES)
                .fetch(row -> new Issued(row.get(LABEL), Instant.ofEpochMilli(row.get(EXPIRES)))));
    }

    /// Ends all tokens of a person under a label.
    public void end(Person person, String label, By by) {
        database.wholly(() -> {
            int ended = database.write(sql -> sql.deleteFrom(TOKEN)
                    .where(PERSON.eq(person.id()), LABEL.eq(label))
                    .execute());
            if (ended == 0) {
                throw new Refusal(person.name() + " has no token called " + label + ". Nothing was changed.");
            }
            people.tell(person, "person.token-ended", by, Map.of("label", label));
            return ended;
        });
    }

    /// Whom a program acts for.
    public Optional<Person> holder(String token, Instant now) {
        return database.read(sql -> sql.select(PERSON)
                        .from(TOKEN)
                        .where(DIGEST.eq(digest(token)), EXPIRES.gt(now.toEpochMilli()))
                        .fetchOptional(PERSON))
                .flatMap(people::withId)
                .filter(Person::isActive);
    }

    private static String digest(String token) {
        return Secrets.digest("token", token);
    }
}
