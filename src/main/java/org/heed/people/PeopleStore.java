package org.heed.people;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.history.DutyStore;
import org.heed.history.DutyStore.Held;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the people of a shared library and their roles. Every change is told to the history, which admits it from an
/// administrator only; the first person makes the library shared and has to be one.
public final class PeopleStore {

    private static final Table<Record> PERSON = table(name("person"));
    private static final Table<Record> ROLE = table(name("person_role"));
    private static final Field<String> ID = text("person_id");
    private static final Field<String> ACCOUNT = text("account");
    private static final Field<String> NAME = text("name");
    private static final Field<String> KEY = text("name_key");
    private static final Field<Integer> ACTIVE = field(name("is_active"), Integer.class);
    private static final Field<String> ISSUER = text("issuer");
    private static final Field<String> SUBJECT = text("issued_subject");
    private static final Field<String> ROLE_ID = text("person_role_id");
    private static final Field<String> HELD = text("role");
    private static final Field<String> BODY = text("organisation");

    private static final String ACCOUNTS = "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+@-]{1,79}";
    private static final int LONGEST_NAME = 80;

    private final Database database;
    private final HistoryStore history;
    private final DutyStore duties;

    public PeopleStore(Database database) {
        this.database = database;
        this.history = new HistoryStore(database);
        this.duties = new DutyStore(database);
    }

    /// Who changes something, and when.
    public record By(String name, Instant at) {}

    /// Everybody who was ever let in, by name.
    public List<Person> all() {
        return select(noCondition());
    }

    /// The person with an account or a name.
    ///
    /// @throws Refusal when there is none
    public Person named(String typed) {
        return withAccount(typed)
                .or(() -> select(KEY.eq(DutyStore.key(typed))).stream().findFirst())
                .orElseThrow(
                        () -> new Refusal("Nobody here is called " + typed + ". heed people list shows everybody."));
    }

    public Optional<Person> withAccount(String typed) {
        return select(ACCOUNT.eq(Person.plain(typed))).stream().findFirst();
    }

    public Optional<Person> withId(String id) {
        return select(ID.eq(id)).stream().findFirst();
    }

    /// Whom another organisation's server vouches for: as it was bound to a person when it first did.
    public Optional<Person> vouchedFor(String issuer, String subject) {
        return select(ISSUER.eq(issuer).and(SUBJECT.eq(subject))).stream().findFirst();
    }

    /// Binds a person to who another organisation's server says they are. Once bound it is never bound to another.
    public void bind(Person person, String issuer, String subject, Instant at) {
        database.wholly(() -> {
            int bound = database.write(sql -> sql.update(PERSON)
                    .set(ISSUER, issuer)
                    .set(SUBJECT, subject)
                    .where(ID.eq(person.id()), ISSUER.eq(""))
                    .execute());
            if (bound == 0) {
                throw new Refusal("This account belongs to another identity. Ask an administrator.");
            }
            tell(person, "access.bound", new By(person.name(), at), Map.of("issuer", issuer));
            return bound;
        });
    }

    /// Lets somebody in, with a first role.
    public Person add(String account, String name, Held first, By by) {
        String plain = Person.plain(account);
        String clean = name.strip().replaceAll("[\\p{C}\\s]+", " ");
        return database.wholly(() -> {
            refuseUnusable(plain, clean);
            if (!duties.isShared() && first.role() != Role.ADMINISTRATOR) {
                throw new Refusal("The first person of a shared library has to be an administrator, who can let the"
                        + " others in: heed people add ACCOUNT --role administrator");
            }
            Person person = new Person(UUID.randomUUID().toString(), plain, clean, true, List.of(first));
            tell(person, "person.added", by, Map.of("account", plain));
            tell(person, "person.role-given", by, said(first));
            database.write(sql -> sql.insertInto(PERSON)
                    .columns(ID, ACCOUNT, NAME, KEY, ACTIVE, ISSUER, SUBJECT)
                    .values(person.id(), plain, clean, DutyStore.key(clean), 1, "", "")
                    .execute());
            keep(person, first);
            return person;
        });
    }

    public void give(Person person, Held held, By by) {
        database.wholly(() -> {
            if (!held(person).contains(held)) {
                tell(person, "person.role-given", by, said(held));
                keep(person, held);
            }
            return person;
        });
    }

    public void take(Person person, Held held, By by) {
        database.wholly(() -> {
            if (!held(person).contains(held)) {
                throw new Refusal(person.name() + " does not have this role. Nothing was changed.");
            }
            tell(person, "person.role-taken", by, said(held));
            database.write(sql -> sql.deleteFrom(ROLE)
                    .where(ID.eq(person.id()), HELD.eq(held.role().name()), BODY.eq(held.organisation()))
                    .execute());
            refuseWithoutAdministrator();
            return person;
        });
    }

    /// Lets somebody in no longer, or again. What they did stays under their name.
    public void admit(Person person, Admission admission, By by) {
        database.wholly(() -> {
            tell(person, "person." + admission.what, by, Map.of());
            database.write(sql -> sql.update(PERSON)
                    .set(ACTIVE, admission == Admission.LET_IN ? 1 : 0)
                    .where(ID.eq(person.id()))
                    .execute());
            refuseWithoutAdministrator();
            return person;
        });
    }

    /// Whether somebody may come in.
    public enum Admission {
        LET_IN("let-in"),
        SHUT_OUT("shut-out");

        private final String what;

        Admission(String what) {
            this.what = what;
        }
    }

    /// Tells the history of a person, in safe words.
    public void tell(Person person, String what, By by, Map<String, String> details) {
        history.append(new HistoryEntry("person:" + person.id(), what, by.name(), by.at(), details));
    }

    private void keep(Person person, Held held) {
        database.write(sql -> sql.insertInto(ROLE)
                .columns(ROLE_ID, ID, HELD, BODY)
                .values(UUID.randomUUID().toString(), person.id(), held.role().name(), held.organisation())
                .execute());
    }

    private void refuseUnusable(String account, String name) {
        if (!account.matches(ACCOUNTS)) {
            throw new Refusal(
                    "An account is a short word or an e-mail address: letters, numbers and . _ % + - @ only.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Refusal("Give the person's name, in at most " + LONGEST_NAME + " letters.");
        }
        if (!select(ACCOUNT.eq(account).or(KEY.eq(DutyStore.key(name)))).isEmpty()) {
            throw new Refusal("Somebody here already has this account or this name. Decisions are kept under names, so"
                    + " no two may be alike: add a post or a body to the name.");
        }
    }

    private void refuseWithoutAdministrator() {
        boolean isAny = all().stream().anyMatch(person -> person.isActive() && person.is(Role.ADMINISTRATOR));
        if (!isAny) {
            throw new Refusal("Nobody would be an administrator any more. Make somebody else one first. Nothing was"
                    + " changed.");
        }
    }

    private static Map<String, String> said(Held held) {
        return Map.of("role", held.role().name(), "organisation", held.organisation());
    }

    private List<Person> select(Condition condition) {
        return database.read(sql -> sql.select(ID, ACCOUNT, NAME, ACTIVE)
                .from(PERSON)
                .where(condition)
                .orderBy(KEY)
                .fetch(row -> new Person(
                        row.get(ID), row.get(ACCOUNT), row.get(NAME), row.get(ACTIVE) == 1, roles(row.get(ID)))));
    }

    private List<Held> held(Person person) {
        return roles(person.id());
    }

    private List<Held> roles(String person) {
        return database.read(sql -> sql.select(HELD, BODY)
                .from(ROLE)
                .where(ID.eq(person))
                .orderBy(HELD, BODY)
                .fetch(row -> new Held(Role.valueOf(row.get(HELD)), row.get(BODY))));
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }
}
