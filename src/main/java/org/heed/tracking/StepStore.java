package org.heed.tracking;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heed.history.ChainLink;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.review.Digest;
import org.heed.storage.Database;
import org.heed.tracking.step.StepForm;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Keeps the steps of every ask, each bound to the history by its digest: a step that was changed, removed or slipped
/// in later is found by [#broken()]. Also keeps the files offered as evidence.
public final class StepStore {

    private static final Table<Record> STEP = table(name("step"));
    private static final Field<Integer> NUMBER = field(name("step", "step"), Integer.class);
    private static final Field<String> ASK = field(name("step", "ask_id"), String.class);
    private static final Field<String> WHAT = field(name("step", "what"), String.class);
    private static final Field<String> CONTENT = field(name("step", "content"), String.class);
    private static final Field<Long> LINK = field(name("step", "link"), Long.class);

    private static final Table<Record> FILE = table(name("evidence_file"));
    private static final Field<String> FILE_DIGEST = field(name("evidence_file", "digest"), String.class);
    private static final Field<byte[]> FILE_CONTENT = field(name("evidence_file", "content"), byte[].class);

    private static final String SUBJECT = "ask:";
    private static final String WHAT_PREFIX = "tracking.";
    private static final String DIGEST = "digest";

    private final Database database;
    private final HistoryStore history;

    public StepStore(Database database) {
        this.database = database;
        this.history = new HistoryStore(database);
    }

    /// The steps of an ask, oldest first.
    public List<Step> of(String ask) {
        return database.read(sql -> sql.select(WHAT, CONTENT)
                .from(STEP)
                .where(ASK.eq(ask))
                .orderBy(NUMBER)
                .fetch(row -> new StepForm(row.get(WHAT), row.get(CONTENT)).step()));
    }

    /// The steps of all asks of a review that have any.
    public Map<String, List<Step>> of(List<String> asks) {
        return database.read(sql -> sql.select(ASK, WHAT, CONTENT)
                .from(STEP)
                .where(ASK.in(asks))
                .orderBy(NUMBER)
                .fetchGroups(ASK, row -> new StepForm(row.get(WHAT), row.get(CONTENT)).step()));
    }

    /// What the history calls an ask.
    public static String subject(Ask ask) {
        return SUBJECT + ask.review().value() + "/" + ask.id();
    }

    /// Adds a step, and tells the history.
    void add(Ask ask, Step step) {
        database.write(sql -> {
            StepForm form = StepForm.of(step);
            ChainLink link = history.append(new HistoryEntry(
                    subject(ask),
                    WHAT_PREFIX + form.what(),
                    step.by().name(),
                    step.by().at(),
                    Map.of("ask", ask.id(), DIGEST, digest(form))));
            Integer last =
                    sql.select(coalesce(max(NUMBER), inline(0))).from(STEP).fetchOne(0, Integer.class);
            return sql.insertInto(STEP)
                    .columns(NUMBER, ASK, WHAT, CONTENT, LINK)
                    .values((last == null ? 0 : last) + 1, ask.id(), form.what(), form.content(), link.position())
                    .execute();
        });
    }

    /// Keeps a file that is offered as evidence, once, whatever it is called.
    public Digest keep(byte[] file) {
        Digest digest = Digest.of(file);
        database.write(sql -> {
            boolean isKept = sql.fetchExists(FILE, FILE_DIGEST.eq(digest.sha256()));
            return isKept
                    ? 0
                    : sql.insertInto(FILE)
                            .columns(FILE_DIGEST, FILE_CONTENT)
                            .values(digest.sha256(), file)
                            .execute();
        });
        return digest;
    }

    public Optional<byte[]> file(Digest digest) {
        return database.read(sql -> sql.select(FILE_CONTENT)
                .from(FILE)
                .where(FILE_DIGEST.eq(digest.sha256()))
                .fetchOptional(FILE_CONTENT));
    }

    /// The first step that is not as the history tells of it, or that it tells of and that is gone; empty when all are
    /// as they were entered. The history itself is proved apart.
    public Optional<String> broken() {
        return database.read(sql -> {
            Map<Long, HistoryEntry> told = told();
            for (Record row : sql.select(NUMBER, ASK, WHAT, CONTENT, LINK)
                    .from(STEP)
                    .orderBy(NUMBER)
                    .fetch()) {
                if (!isAsTold(row, told.remove(row.get(LINK)))) {
                    return Optional.of(
                            "Step " + row.get(NUMBER) + " (" + row.get(WHAT) + ") is not as it was entered.");
                }
            }
            return told.keySet().stream()
                    .findFirst()
                    .map(position -> "The step that entry " + position + " of the history tells of is gone.")
                    .or(() -> brokenFile(sql));
        });
    }

    private Map<Long, HistoryEntry> told() {
        Map<Long, HistoryEntry> told = new TreeMap<>();
        history.latest(Integer.MAX_VALUE).stream()
                .filter(link -> link.entry().what().startsWith(WHAT_PREFIX)
                        && link.entry().details().containsKey(DIGEST))
                .forEach(link -> told.put(link.position(), link.entry()));
        return told;
    }

    private static boolean isAsTold(Record row, @Nullable HistoryEntry entry) {
        return entry != null
                && digest(new StepForm(row.get(WHAT), row.get(CONTENT)))
                        .equals(entry.details().get(DIGEST))
                && entry.subject().endsWith("/" + row.get(ASK));
    }

    private static Optional<String> brokenFile(DSLContext sql) {
        for (String digest : sql.select(FILE_DIGEST).from(FILE).fetch(FILE_DIGEST)) {
            byte[] content = sql.select(FILE_CONTENT)
                    .from(FILE)
                    .where(FILE_DIGEST.eq(digest))
                    .fetchOne(FILE_CONTENT);
            if (content == null || !Digest.of(content).sha256().equals(digest)) {
                return Optional.of("The evidence file " + digest + " is not as it was offered.");
            }
        }
        return Optional.empty();
    }

    private static String digest(StepForm form) {
        return Digest.of((form.what() + "\n" + form.content()).getBytes(StandardCharsets.UTF_8))
                .sha256();
    }
}
