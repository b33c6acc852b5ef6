package org.heed.history;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heed.storage.Database;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Asks who may do what. A library without people is one person's, who may do everything; the first person that is
/// added makes it shared, for every door at once.
public final class DutyStore {

    private static final Table<Record> PERSON = table(name("person"));
    private static final Table<Record> ROLE = table(name("person_role"));
    private static final Field<String> ID = field(name("person", "person_id"), String.class);
    private static final Field<String> NAME_KEY = field(name("person", "name_key"), String.class);
    private static final Field<Integer> ACTIVE = field(name("person", "is_active"), Integer.class);
    private static final Field<String> WHOSE = field(name("person_role", "person_id"), String.class);
    private static final Field<String> HELD = field(name("person_role", "role"), String.class);
    private static final Field<String> FOR = field(name("person_role", "organisation"), String.class);

    private final Database database;

    public DutyStore(Database database) {
        this.database = database;
    }

    /// A role for an organisation.
    public record Held(Role role, String organisation) {}

    private void requireProof(String author) {
        Optional<String> proved = Proof.person(database);
        if (proved.isEmpty()) {
            throw new DutyRefusal("This library is shared, so a name that is typed proves nothing. Put a token of yours"
                    + " into HEED_TOKEN; an administrator makes one: heed people token. Nothing was changed.");
        }
        if (!key(proved.get()).equals(key(author))) {
            throw new DutyRefusal("The token in HEED_TOKEN is " + proved.get() + "'s, and this would be entered as "
                    + author + ". Say --by '" + proved.get() + "'. Nothing was changed.");
        }
    }

    /// How two ways of typing a name are told to be one.
    public static String key(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public boolean isShared() {
        return database.read(sql -> sql.fetchExists(PERSON));
    }

    /// The roles of a person by name; none for whoever is not known or no longer let in.
    public List<Held> held(String person) {
        return database.read(sql -> sql.select(HELD, FOR)
                .from(ROLE)
                .join(PERSON)
                .on(ID.eq(WHOSE))
                .where(NAME_KEY.eq(key(person)), ACTIVE.eq(1))
                .orderBy(HELD, FOR)
                .fetch(row -> new Held(Role.valueOf(row.get(HELD)), row.get(FOR))));
    }

    /// Refuses whoever may not act for the organisation in this role.
    ///
    /// @throws DutyRefusal in words for the person who tried
    public void requireFor(String person, Role role, String organisation) {
        if (!isShared()) {
            return;
        }
        List<Held> held = held(person);
        boolean isTheirs = held.stream()
                .anyMatch(
                        each -> each.role() == role && key(each.organisation()).equals(key(organisation)));
        if (!isTheirs) {
            throw new DutyRefusal("You are not " + role.words().toLowerCase(Locale.ROOT) + " for "
                    + (organisation.isBlank() ? "a body that is not named" : organisation)
                    + ". Enter it for a body that you act for, or ask an administrator. Nothing was changed.");
        }
    }

    void admit(HistoryEntry entry) {
        if (isShared() && !Duties.isAccess(entry.what()) && !Duties.isFound(entry)) {
            if (Proof.isAsked() && !Duties.isAboutPeople(entry.what())) {
                requireProof(entry.author());
            }
            Duties.require(
                    entry.what(), held(entry.author()).stream().map(Held::role).toList());
        }
    }
}
