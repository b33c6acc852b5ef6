package org.heed.organisation.correction;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.RegisterFiles;
import org.heed.storage.Database;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps what people decided about bodies, oldest first. Decisions are only ever added: a later one about the same
/// thing stands in place of an earlier one, which stays.
public final class OrganisationCorrectionStore {

    private static final Table<Record> SETTLEMENT = table(name("settlement"));
    private static final Table<Record> SETTLED_BODY = table(name("settled_body"));
    private static final Table<Record> CHANGE = table(name("register_change"));
    private static final Table<Record> VERSION = table(name("register_version"));
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<String> AS_PRINTED = text("as_printed");
    private static final Field<String> SCOPE = text("scope");
    private static final Field<String> SCOPE_OF = text("scope_of");
    private static final Field<String> STATE = text("state");
    private static final Field<String> AUTHOR = text("author");
    private static final Field<String> AT = text("at");
    private static final Field<String> WHY = text("why");
    private static final Field<Integer> OF_SETTLEMENT = field(name("settlement"), Integer.class);
    private static final Field<String> BODY = text("body");
    private static final Field<String> WHAT = text("what");
    private static final Field<String> SUBJECT = text("subject");
    private static final Field<String> WORDS = text("words");
    private static final Field<Integer> OF_CHANGE = field(name("change"), Integer.class);
    private static final Field<Integer> REMOVED = field(name("removed"), Integer.class);
    private static final Field<String> ID = text("id");

    private final Database database;

    public OrganisationCorrectionStore(Database database) {
        this.database = database;
    }

    /// All decisions about names, oldest first.
    public List<Settlement> settlements() {
        return database.read(sql -> {
            Map<Integer, List<String>> bodies = sql.select(OF_SETTLEMENT, BODY)
                    .from(SETTLED_BODY)
                    .orderBy(OF_SETTLEMENT, POSITION)
                    .fetchGroups(OF_SETTLEMENT, BODY);
            return sql.selectFrom(SETTLEMENT)
                    .orderBy(POSITION)
                    .fetch(row -> settlement(row, bodies.getOrDefault(row.get(POSITION), List.of())));
        });
    }

    /// The decisions that hold: of several about the same name in the same place, the last.
    public List<Settlement> inForce() {
        List<Settlement> inForce = new ArrayList<>();
        for (Settlement each : settlements()) {
            inForce.removeIf(each::replaces);
            inForce.add(each);
        }
        inForce.removeIf(each -> each.state().isEmpty());
        return List.copyOf(inForce);
    }

    /// All changes of the register, oldest first.
    public List<RegisterChange> changes() {
        return database.read(sql -> {
            var versions = sql.selectFrom(VERSION).orderBy(OF_CHANGE, POSITION).fetchGroups(OF_CHANGE);
            return sql.selectFrom(CHANGE).orderBy(POSITION).fetch(row -> {
                List<Record> of = new ArrayList<>();
                var found = versions.get(row.get(POSITION));
                if (found != null) {
                    of.addAll(found);
                }
                return change(row, of);
            });
        });
    }

    /// How many decisions there are of either sort: what depends on them is stale when it grows.
    int changesSoFar() {
        return database.read(sql -> {
            Integer changes = sql.select(count()).from(CHANGE).fetchOne(0, Integer.class);
            return changes == null ? 0 : changes;
        });
    }

    /// How many decisions there are of both sorts: who is meant by a name may change when it grows.
    public int decisionsSoFar() {
        int settled = database.read(sql -> sql.fetchCount(SETTLEMENT));
        return changesSoFar() + settled;
    }

    /// Adds a decision about a name.
    public void add(Settlement settlement) {
        database.write(sql -> {
            int position = next(sql, SETTLEMENT);
            sql.insertInto(SETTLEMENT)
                    .set(POSITION, position)
                    .set(AS_PRINTED, settlement.asPrinted())
                    .set(text("name_key"), settlement.nameKey())
                    .set(SCOPE, settlement.scope().name())
                    .set(SCOPE_OF, settlement.scopeOf())
                    .set(STATE, settlement.state().map(AddresseeState::name).orElse(""))
                    .set(AUTHOR, settlement.judgement().author())
                    .set(AT, settlement.judgement().at().toString())
                    .set(WHY, settlement.judgement().why())
                    .execute();
            for (int i = 0; i < settlement.bodies().size(); i++) {
                sql.insertInto(SETTLED_BODY)
                        .set(OF_SETTLEMENT, position)
                        .set(POSITION, i)
                        .set(BODY, settlement.bodies().get(i))
                        .execute();
            }
            return position;
        });
    }

    /// Adds a change of the register.
    public void add(RegisterChange change) {
        database.write(sql -> {
            int position = next(sql, CHANGE);
            sql.insertInto(CHANGE)
                    .set(POSITION, position)
                    .set(WHAT, change.what().name())
                    .set(SUBJECT, change.subject())
                    .set(WORDS, change.words())
                    .set(AUTHOR, change.judgement().author())
                    .set(AT, change.judgement().at().toString())
                    .set(WHY, change.judgement().why())
                    .execute();
            int part = 0;
            for (Organisation each : change.versions()) {
                insert(sql, position, part++, RegisterFiles.row(each));
            }
            for (String each : change.removed()) {
                insert(sql, position, part++, List.of(each));
            }
            return part;
        });
    }

    /// The columns of a body's row in the register's files, in their order.
    private static final List<Field<String>> ROW = List.of(
            ID,
            text("name"),
            text("kind"),
            text("area"),
            text("region"),
            text("valid_from"),
            text("valid_to"),
            text("successors"),
            text("aliases"),
            text("source"));

    private static void insert(DSLContext sql, int change, int part, List<String> row) {
        var insert = sql.insertInto(VERSION)
                .set(OF_CHANGE, change)
                .set(POSITION, part)
                .set(REMOVED, row.size() == 1 ? 1 : 0);
        for (int i = 0; i < ROW.size(); i++) {
            insert = insert.set(ROW.get(i), i < row.size() ? row.get(i) : "");
        }
        insert.execute();
    }

    private static RegisterChange change(Record row, List<Record> versions) {
        List<Organisation> bodies = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (Record each : versions) {
            if (each.get(REMOVED) == 1) {
                removed.add(each.get(ID));
            } else {
                bodies.add(
                        RegisterFiles.organisation(ROW.stream().map(each::get).toList()));
            }
        }
        RegisterChange.What what = RegisterChange.What.valueOf(row.get(WHAT));
        return new RegisterChange(what, row.get(SUBJECT), row.get(WORDS), bodies, removed, judgement(row));
    }

    private static Settlement settlement(Record row, List<String> bodies) {
        String state = row.get(STATE);
        return new Settlement(
                row.get(AS_PRINTED),
                SettlementScope.valueOf(row.get(SCOPE)),
                row.get(SCOPE_OF),
                state.isEmpty() ? Optional.empty() : Optional.of(AddresseeState.valueOf(state)),
                bodies,
                judgement(row));
    }

    private static Judgement judgement(Record row) {
        return new Judgement(row.get(AUTHOR), Instant.parse(row.get(AT)), row.get(WHY));
    }

    private static int next(DSLContext sql, Table<Record> table) {
        Integer last =
                sql.select(coalesce(max(POSITION), inline(0))).from(table).fetchOne(0, Integer.class);
        return last == null ? 1 : last + 1;
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }
}
