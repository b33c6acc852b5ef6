package org.heed.coding.round;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.coding.Coder;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.round.Assignment.Sight;
import org.heed.coding.round.Assignment.State;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps who is to code what, and how far they are. Rows are only added.
public final class AssignmentStore {

    private static final Table<Record> GIVEN = table(name("coding_assignment"));
    private static final Field<Integer> NUMBER = field(name("coding_assignment", "number"), Integer.class);
    private static final Table<Record> STEP = table(name("coding_assignment_step"));
    private static final Field<Integer> STEP_NUMBER = field(name("coding_assignment_step", "number"), Integer.class);

    private final Database database;

    public AssignmentStore(Database database) {
        this.database = database;
    }

    /// Gives a document to a coder; the same document with the same framework once only.
    public Assignment give(Assignment.Draft draft, Coder by, Instant now) {
        CodeKey edition = CodeKey.of(draft.framework() + "/");
        return database.wholly(() -> {
            for (Assignment each : of(draft.document(), draft.framework())) {
                if (each.coder().equals(draft.coder())) {
                    return each;
                }
            }
            int number = next(GIVEN, NUMBER);
            database.write(sql -> sql.insertInto(GIVEN)
                    .set(NUMBER, number)
                    .set(text("document"), draft.document())
                    .set(text("framework"), edition.framework())
                    .set(field(name("version"), Integer.class), edition.version())
                    .set(text("coder"), draft.coder().name())
                    .set(text("sight"), draft.sight().name())
                    .set(text("given_by"), by.name())
                    .set(text("given"), now.toString())
                    .execute());
            enter(
                    number,
                    "assignment.given",
                    new Signed(by, now),
                    Map.of("document", draft.document(), "coder", draft.coder().name()));
            return assignment(number);
        });
    }

    /// Says that a coder is done with a document, or takes it up again.
    public Assignment tell(int number, State state, Coder by, Instant now) {
        return database.wholly(() -> {
            if (!assignment(number).coder().equals(by)) {
                throw new Refusal("Only " + assignment(number).coder().name() + " can say how far this is.");
            }
            int step = next(STEP, STEP_NUMBER);
            database.write(sql -> sql.insertInto(STEP)
                    .set(STEP_NUMBER, step)
                    .set(field(name("assignment"), Integer.class), number)
                    .set(text("state"), state.name())
                    .set(text("told_by"), by.name())
                    .set(text("told"), now.toString())
                    .execute());
            enter(number, "assignment.told", new Signed(by, now), Map.of("state", state.name()));
            return assignment(number);
        });
    }

    public Assignment assignment(int number) {
        return all().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no assignment " + number + "."));
    }

    public List<Assignment> all() {
        return database.read(sql -> {
            Map<Integer, State> states = new HashMap<>();
            sql.selectFrom(STEP)
                    .orderBy(STEP_NUMBER)
                    .forEach(row -> states.put(
                            row.get("assignment", Integer.class), State.valueOf(row.get("state", String.class))));
            return List.copyOf(sql.selectFrom(GIVEN).orderBy(NUMBER).fetch(row -> assignment(row, states)));
        });
    }

    public List<Assignment> of(String document, String framework) {
        return all().stream()
                .filter(each ->
                        each.document().equals(document) && each.framework().equals(framework))
                .toList();
    }

    /// Whether a coder must not see what others did with a document: it was given to them blind, and not everybody
    /// who codes it blind is done.
    public boolean isBlind(String document, String framework, Coder coder) {
        List<Assignment> round = of(document, framework);
        return round.stream().anyMatch(each -> each.coder().equals(coder) && each.sight() == Sight.BLIND)
                && round.stream().anyMatch(Assignment::isOpenBlind);
    }

    private Assignment assignment(Record row, Map<Integer, State> states) {
        int number = row.get("number", Integer.class);
        return new Assignment(
                number,
                row.get("document", String.class),
                row.get("framework", String.class) + "@" + row.get("version", Integer.class),
                new Coder(row.get("coder", String.class)),
                Sight.valueOf(row.get("sight", String.class)),
                new Coder(row.get("given_by", String.class)),
                Instant.parse(row.get("given", String.class)),
                states.getOrDefault(number, State.GIVEN));
    }

    private int next(Table<Record> rows, Field<Integer> number) {
        return database.read(sql ->
                sql.select(max(number)).from(rows).fetchOptional(max(number)).orElse(0) + 1);
    }

    private void enter(int number, String what, Signed by, Map<String, String> details) {
        new HistoryStore(database)
                .append(new HistoryEntry(
                        "assignment:" + number, what, by.coder().name(), by.at(), details));
    }

    private record Signed(Coder coder, Instant at) {}

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }
}
