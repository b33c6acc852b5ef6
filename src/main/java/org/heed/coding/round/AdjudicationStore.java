package org.heed.coding.round;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heed.coding.Coder;
import org.heed.coding.CodingStore;
import org.heed.coding.Presence;
import org.heed.coding.framework.CodeKey;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps what third persons settled. Rows are only added; the newest about one code on one passage counts.
public final class AdjudicationStore {

    private static final Table<Record> SETTLED = table(name("coding_adjudication"));
    private static final Field<Integer> NUMBER = field(name("coding_adjudication", "number"), Integer.class);

    private final Database database;

    public AdjudicationStore(Database database) {
        this.database = database;
    }

    /// Keeps what a person settled.
    ///
    /// @throws Refusal when the person coded the document, or gives no reason
    public void settle(Adjudication adjudication) {
        database.wholly(() -> {
            requireThirdPerson(adjudication);
            if (adjudication.why().isBlank()) {
                throw new Refusal("Say why. Whoever coded it will want to know, and so will the next coder.");
            }
            insert(adjudication);
            new HistoryStore(database)
                    .append(new HistoryEntry(
                            "coding:" + adjudication.document() + "/" + adjudication.passage(),
                            "disagreement.settled",
                            adjudication.by().name(),
                            adjudication.at(),
                            Map.of(
                                    "code", adjudication.code().toString(),
                                    "presence", adjudication.presence().name(),
                                    "why", adjudication.why().strip())));
            return adjudication;
        });
    }

    /// All that was settled with one version of a framework, oldest first.
    public List<Adjudication> with(String framework) {
        return database.read(sql -> List.copyOf(sql
                .selectFrom(SETTLED)
                .orderBy(NUMBER)
                .fetch(row -> new Adjudication(
                        row.get("document", String.class),
                        row.get("passage", String.class),
                        new CodeKey(
                                row.get("framework", String.class),
                                row.get("version", Integer.class),
                                row.get("code", String.class)),
                        Presence.valueOf(row.get("presence", String.class)),
                        new Coder(row.get("judged_by", String.class)),
                        Instant.parse(row.get("judged", String.class)),
                        row.get("why", String.class)))
                .stream()
                .filter(each -> each.code().edition().equals(framework))
                .toList()));
    }

    private void requireThirdPerson(Adjudication adjudication) {
        boolean coded = new CodingStore(database)
                .of(adjudication.document()).stream()
                        .anyMatch(coding -> coding.coder().equals(adjudication.by())
                                && coding.code()
                                        .edition()
                                        .equals(adjudication.code().edition()));
        if (coded) {
            throw new Refusal("You coded this document yourself. Disagreements are settled by a third person.");
        }
    }

    private void insert(Adjudication adjudication) {
        database.write(sql -> {
            int number = sql.select(max(NUMBER))
                            .from(SETTLED)
                            .fetchOptional(max(NUMBER))
                            .orElse(0)
                    + 1;
            return sql.insertInto(SETTLED)
                    .set(NUMBER, number)
                    .set(text("document"), adjudication.document())
                    .set(text("passage"), adjudication.passage())
                    .set(text("framework"), adjudication.code().framework())
                    .set(
                            field(name("version"), Integer.class),
                            adjudication.code().version())
                    .set(text("code"), adjudication.code().code())
                    .set(text("presence"), adjudication.presence().name())
                    .set(text("judged_by"), adjudication.by().name())
                    .set(text("judged"), adjudication.at().toString())
                    .set(text("why"), adjudication.why().strip())
                    .execute();
        });
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }
}
