package org.heed.repetition;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.meaning.Meaning;
import org.heed.recommendation.Level;
import org.heed.repetition.RepeatDecision.Verdict;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps which recommendations are filed, which the software takes for the same, and what people decided.
final class RepeatStore {

    private static final Table<Record> REVIEW = table(name("filed_review"));
    private static final Table<Record> ASK = table(name("filed_ask"));
    private static final Table<Record> LINK = table(name("repeat_link"));
    private static final Table<Record> DECISION = table(name("repeat_decision"));
    private static final Field<String> KEY = field(name("review_key"), String.class);
    private static final Field<Integer> PLACE = field(name("place"), Integer.class);
    private static final Field<Integer> EDITION = field(name("edition"), Integer.class);
    private static final Field<String> LEDGER = field(name("ledger_digest"), String.class);
    private static final Field<String> ANCHOR = field(name("anchor"), String.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<String> NUMBER = field(name("number"), String.class);
    private static final Field<String> WORDS = field(name("words"), String.class);
    private static final Field<String> BODIES = field(name("bodies"), String.class);
    private static final Field<String> LEVEL = field(name("level"), String.class);
    private static final Field<byte[]> MEANING = field(name("meaning"), byte[].class);
    private static final Field<String> EARLIER_REVIEW = field(name("earlier_review"), String.class);
    private static final Field<String> EARLIER_ANCHOR = field(name("earlier_anchor"), String.class);
    private static final Field<Double> SCORE = field(name("score"), Double.class);
    private static final Field<String> VERDICT = field(name("verdict"), String.class);
    private static final Field<String> OTHER_REVIEW = field(name("other_review"), String.class);
    private static final Field<String> OTHER_ANCHOR = field(name("other_anchor"), String.class);
    private static final Field<String> AUTHOR = field(name("author"), String.class);
    private static final Field<String> DECIDED = field(name("decided"), String.class);
    private static final Field<String> WHY = field(name("why"), String.class);

    private final Database database;
    private final HistoryStore history;

    RepeatStore(Database database) {
        this.database = database;
        this.history = new HistoryStore(database);
    }

    /// From which reading each filed review was filed, see [Review#reading(int)].
    Map<ReviewKey, String> filed() {
        Map<ReviewKey, String> filed = new HashMap<>();
        database.read(sql -> sql.select(KEY, LEDGER).from(REVIEW).fetch())
                .forEach(row -> filed.put(new ReviewKey(row.get(KEY)), row.get(LEDGER)));
        return filed;
    }

    /// All filed recommendations, in the order in which their reviews came and of their ledgers.
    List<FiledAsk> asks() {
        return database.read(sql -> sql.select(
                        field(name("filed_ask", "review_key"), String.class).as(KEY),
                        ANCHOR,
                        POSITION,
                        NUMBER,
                        WORDS,
                        BODIES,
                        LEVEL,
                        MEANING)
                .from(ASK)
                .join(REVIEW)
                .on(field(name("filed_ask", "review_key")).eq(field(name("filed_review", "review_key"))))
                .orderBy(PLACE, POSITION)
                .fetch(RepeatStore::ask));
    }

    List<RepeatLink> links() {
        return database.read(sql -> sql.select(KEY, ANCHOR, EARLIER_REVIEW, EARLIER_ANCHOR, SCORE)
                .from(LINK)
                .orderBy(KEY, ANCHOR, EARLIER_REVIEW, EARLIER_ANCHOR)
                .fetch(row -> new RepeatLink(
                        new AskKey(new ReviewKey(row.get(KEY)), row.get(ANCHOR)),
                        new AskKey(new ReviewKey(row.get(EARLIER_REVIEW)), row.get(EARLIER_ANCHOR)),
                        row.get(SCORE))));
    }

    List<RepeatDecision> decisions() {
        return database.read(sql -> sql.select()
                .from(DECISION)
                .orderBy(POSITION)
                .fetch(row -> new RepeatDecision(
                        Verdict.valueOf(row.get(VERDICT)),
                        new AskKey(new ReviewKey(row.get(KEY)), row.get(ANCHOR)),
                        new AskKey(new ReviewKey(row.get(OTHER_REVIEW)), row.get(OTHER_ANCHOR)),
                        row.get(AUTHOR),
                        Instant.parse(row.get(DECIDED)),
                        row.get(WHY))));
    }

    /// A review with what is filed of it. `place` is its place in the library's order of arrival.
    record Filing(ReviewKey review, int place, int edition, String reading, List<FiledAsk> asks) {}

    /// Files a review's recommendations and the links from and to them, in place of what was filed of it.
    void file(Filing filing, List<RepeatLink> links) {
        String key = filing.review().value();
        database.write(sql -> {
            sql.deleteFrom(LINK).where(KEY.eq(key).or(EARLIER_REVIEW.eq(key))).execute();
            sql.deleteFrom(ASK).where(KEY.eq(key)).execute();
            sql.deleteFrom(REVIEW).where(KEY.eq(key)).execute();
            sql.insertInto(REVIEW)
                    .columns(KEY, PLACE, EDITION, LEDGER)
                    .values(key, filing.place(), filing.edition(), filing.reading())
                    .execute();
            filing.asks().forEach(ask -> insert(sql, ask));
            links.forEach(link -> insert(sql, link));
            return links.size();
        });
    }

    private static void insert(DSLContext sql, FiledAsk ask) {
        sql.insertInto(ASK)
                .columns(KEY, ANCHOR, POSITION, NUMBER, WORDS, BODIES, LEVEL, MEANING)
                .values(
                        ask.key().review().value(),
                        ask.key().anchor(),
                        ask.position(),
                        ask.number(),
                        ask.words(),
                        String.join("\n", ask.bodies()),
                        ask.level().name(),
                        bytes(ask.meaning()))
                .execute();
    }

    private static void insert(DSLContext sql, RepeatLink link) {
        sql.insertInto(LINK)
                .columns(KEY, ANCHOR, EARLIER_REVIEW, EARLIER_ANCHOR, SCORE)
                .values(
                        link.later().review().value(),
                        link.later().anchor(),
                        link.earlier().review().value(),
                        link.earlier().anchor(),
                        link.score())
                .execute();
    }

    /// Adds what a person decided, to be found in the history for ever.
    void decide(RepeatDecision decision) {
        database.write(sql -> {
            Integer last = sql.select(max(POSITION)).from(DECISION).fetchOneInto(Integer.class);
            sql.insertInto(DECISION)
                    .columns(POSITION, VERDICT, KEY, ANCHOR, OTHER_REVIEW, OTHER_ANCHOR, AUTHOR, DECIDED, WHY)
                    .values(
                            last == null ? 1 : last + 1,
                            decision.verdict().name(),
                            decision.one().review().value(),
                            decision.one().anchor(),
                            decision.other().review().value(),
                            decision.other().anchor(),
                            decision.author(),
                            decision.at().toString(),
                            decision.why())
                    .execute();
            return history.append(new HistoryEntry(
                    "recommendation:" + decision.one().review() + "/"
                            + decision.one().anchor(),
                    "repeat." + decision.verdict().name().toLowerCase(Locale.ROOT),
                    decision.author(),
                    decision.at(),
                    Map.of(
                            "other",
                            decision.other().review() + "/" + decision.other().anchor(),
                            "why",
                            decision.why())));
        });
    }

    private static FiledAsk ask(Record row) {
        return new FiledAsk(
                new AskKey(new ReviewKey(row.get(KEY)), row.get(ANCHOR)),
                row.get(POSITION),
                row.get(NUMBER),
                row.get(WORDS),
                row.get(BODIES).isEmpty() ? List.of() : List.of(row.get(BODIES).split("\n", -1)),
                Level.valueOf(row.get(LEVEL)),
                meaning(row.get(MEANING)));
    }

    private static byte[] bytes(Meaning meaning) {
        float[] parts = meaning.parts();
        ByteBuffer bytes = ByteBuffer.allocate(parts.length * Float.BYTES);
        bytes.asFloatBuffer().put(parts);
        return bytes.array();
    }

    private static Meaning meaning(byte[] bytes) {
        float[] parts = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(parts);
        return Meaning.kept(parts);
    }
}
