package org.heed.coding.suggestion;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heed.coding.Coder;
import org.heed.coding.Quote;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.storage.Database;
import org.heed.text.Span;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps what people said to suggestions. Rows are only added.
public final class DecisionStore {

    private static final Table<Record> DECISION = table(name("coding_decision"));
    private static final Field<Integer> NUMBER = field(name("coding_decision", "number"), Integer.class);

    /// Which way of suggesting it was, so that figures of two ways are never mixed.
    private static final String SUGGESTER = "cues and meanings 1";

    private final Database database;

    public DecisionStore(Database database) {
        this.database = database;
    }

    /// Keeps a decision and enters it in the history.
    public void add(Decision decision) {
        database.wholly(() -> {
            insert(decision);
            new HistoryStore(database)
                    .append(new HistoryEntry(
                            "coding:" + decision.document() + "/"
                                    + decision.suggestion().quote().passage(),
                            "suggestion." + decision.outcome().name().toLowerCase(java.util.Locale.ROOT),
                            decision.coder().name(),
                            decision.at(),
                            Map.of("code", decision.code().toString(), "corrected", decision.correctedTo())));
            return decision;
        });
    }

    /// All decisions on suggestions of one version of a framework, oldest first.
    public List<Decision> with(String framework) {
        return database.read(
                sql -> List.copyOf(sql.selectFrom(DECISION).orderBy(NUMBER).fetch(DecisionStore::decision).stream()
                        .filter(each -> each.code().edition().equals(framework))
                        .toList()));
    }

    private void insert(Decision decision) {
        Quote quote = decision.suggestion().quote();
        CodeKey code = decision.code();
        database.write(sql -> sql.insertInto(DECISION)
                .set(
                        NUMBER,
                        sql.select(max(NUMBER))
                                        .from(DECISION)
                                        .fetchOptional(max(NUMBER))
                                        .orElse(0)
                                + 1)
                .set(text("document"), decision.document())
                .set(text("passage"), quote.passage())
                .set(number("span_start"), quote.span().start())
                .set(number("span_end"), quote.span().end())
                .set(text("words"), quote.words())
                .set(text("framework"), code.framework())
                .set(number("version"), code.version())
                .set(text("code"), code.code())
                .set(text("outcome"), decision.outcome().name())
                .set(text("corrected_to"), decision.correctedTo())
                .set(text("suggester"), SUGGESTER)
                .set(field(name("score"), Double.class), decision.suggestion().score())
                .set(text("coder"), decision.coder().name())
                .set(text("decided"), decision.at().toString())
                .set(field(name("milliseconds"), Long.class), decision.milliseconds())
                .execute());
    }

    private static Decision decision(Record row) {
        Quote quote = new Quote(
                row.get("passage", String.class),
                new Span(row.get("span_start", Integer.class), row.get("span_end", Integer.class)),
                row.get("words", String.class));
        CodeKey code = new CodeKey(
                row.get("framework", String.class), row.get("version", Integer.class), row.get("code", String.class));
        return new Decision(
                row.get("document", String.class),
                new Suggestion(quote, code, row.get("score", Double.class), true, List.of()),
                Outcome.valueOf(row.get("outcome", String.class)),
                row.get("corrected_to", String.class),
                new Coder(row.get("coder", String.class)),
                Instant.parse(row.get("decided", String.class)),
                row.get("milliseconds", Long.class));
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }

    private static Field<Integer> number(String column) {
        return field(name(column), Integer.class);
    }
}
