package org.heed.recommendation.correction;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.recommendation.Level;
import org.heed.recommendation.correction.Change.Add;
import org.heed.recommendation.correction.Change.Confirm;
import org.heed.recommendation.correction.Change.Correct;
import org.heed.recommendation.correction.Change.Join;
import org.heed.recommendation.correction.Change.Reject;
import org.heed.recommendation.correction.Change.Sight;
import org.heed.recommendation.correction.Change.Split;
import org.heed.recommendation.correction.Change.Withdraw;
import org.heed.recommendation.correction.Correction.Signature;
import org.heed.review.Digest;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.text.RawText;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Keeps corrections. They are only ever added: none is changed and none is deleted.
public final class CorrectionStore {

    private static final Table<Record> CORRECTION = table(name("correction"));
    private static final Field<Integer> NUMBER = field(name("correction", "number"), Integer.class);
    private static final Field<String> KEY = field(name("correction", "review_key"), String.class);
    private static final Field<Integer> EDITION = field(name("correction", "edition"), Integer.class);
    private static final Field<String> KIND = field(name("correction", "kind"), String.class);
    private static final Field<String> AUTHOR = field(name("correction", "author"), String.class);
    private static final Field<String> MADE = field(name("correction", "made"), String.class);
    private static final Field<String> WHY = field(name("correction", "why"), String.class);
    private static final Field<Integer> WITHDRAWS = field(name("correction", "withdraws"), Integer.class);
    private static final Field<String> DOCUMENT = field(name("correction", "sight_document"), String.class);
    private static final Field<Integer> PAGE = field(name("correction", "sight_page"), Integer.class);

    private static final List<Field<?>> COLUMNS =
            List.of(NUMBER, KEY, EDITION, KIND, AUTHOR, MADE, WHY, WITHDRAWS, DOCUMENT, PAGE);

    private static final Table<Record> ANCHOR = table(name("correction_anchor"));
    private static final Table<Record> AMENDMENT = table(name("correction_amendment"));
    private static final Field<Integer> OF = field(name("correction"), Integer.class);
    private static final Field<Integer> PLACE = field(name("place"), Integer.class);
    private static final Field<String> WORDS_DIGEST = field(name("words_digest"), String.class);
    private static final Field<String> PRINTED = field(name("number"), String.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<String> WORDS = field(name("words"), String.class);
    private static final Field<String> LEVEL = field(name("level"), String.class);
    private static final Field<String> ADDRESSEES = field(name("addressees"), String.class);

    private final Database database;

    public CorrectionStore(Database database) {
        this.database = database;
    }

    /// The corrections of a review that hold for an edition: those made in it or in one before, oldest first.
    public List<Correction> of(Edition edition) {
        return database.read(sql -> {
            Result<Record> rows = sql.select(COLUMNS)
                    .from(CORRECTION)
                    .where(KEY.eq(edition.review().value()).and(EDITION.le(edition.number())))
                    .orderBy(NUMBER)
                    .fetch();
            List<Integer> numbers = rows.map(row -> row.get(NUMBER));
            Map<Integer, List<Anchor>> anchors = anchors(sql, numbers);
            Map<Integer, List<Amendment>> amendments = amendments(sql, numbers);
            return rows.map(row -> correction(
                    row,
                    anchors.getOrDefault(row.get(NUMBER), List.of()),
                    amendments.getOrDefault(row.get(NUMBER), List.of())));
        });
    }

    /// How many corrections each review has; reviews without any are left out.
    public Map<ReviewKey, Integer> counts() {
        Map<ReviewKey, Integer> counts = new HashMap<>();
        database.read(sql ->
                        sql.select(KEY, count()).from(CORRECTION).groupBy(KEY).fetch())
                .forEach(row -> counts.put(new ReviewKey(row.get(KEY)), row.get(count())));
        return counts;
    }

    /// Keeps a correction and gives it its number.
    Correction add(Edition edition, Change change, Signature signature) {
        return database.write(sql -> {
            Integer last = sql.select(coalesce(max(NUMBER), inline(0)))
                    .from(CORRECTION)
                    .fetchOne(0, Integer.class);
            Correction correction = new Correction(last == null ? 1 : last + 1, edition, change, signature);
            insert(sql, correction);
            insertAnchors(sql, correction.number(), anchors(change));
            insertAmendments(sql, correction.number(), amendments(change));
            return correction;
        });
    }

    private static void insert(DSLContext sql, Correction correction) {
        Optional<Sight> sight = correction.change() instanceof Add it ? it.where() : Optional.empty();
        sql.insertInto(CORRECTION)
                .columns(NUMBER, KEY, EDITION, KIND, AUTHOR, MADE, WHY, WITHDRAWS, DOCUMENT, PAGE)
                .values(
                        correction.number(),
                        correction.edition().review().value(),
                        correction.edition().number(),
                        correction.change().getClass().getSimpleName(),
                        correction.signature().by(),
                        correction.signature().at().toString(),
                        correction.signature().why(),
                        correction.change() instanceof Withdraw it ? (Integer) it.correction() : null,
                        sight.map(seen -> seen.document().sha256()).orElse(""),
                        sight.map(Sight::page).orElse(0))
                .execute();
    }

    private static void insertAnchors(DSLContext sql, int correction, List<Anchor> anchors) {
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            sql.insertInto(ANCHOR)
                    .columns(OF, PLACE, WORDS_DIGEST, PRINTED, POSITION, WORDS)
                    .values(
                            correction,
                            i,
                            anchor.wordsDigest(),
                            anchor.number(),
                            anchor.position(),
                            anchor.words().verbatim())
                    .execute();
        }
    }

    private static void insertAmendments(DSLContext sql, int correction, List<Amendment> amendments) {
        for (int i = 0; i < amendments.size(); i++) {
            Amendment amendment = amendments.get(i);
            sql.insertInto(AMENDMENT)
                    .columns(OF, PLACE, PRINTED, WORDS, LEVEL, ADDRESSEES)
                    .values(
                            correction,
                            i,
                            amendment.number().orElse(null),
                            amendment.words().map(RawText::verbatim).orElse(null),
                            amendment.level().map(Level::name).orElse(null),
                            amendment
                                    .addressees()
                                    .map(names -> String.join("\n", names))
                                    .orElse(null))
                    .execute();
        }
    }

    private static List<Anchor> anchors(Change change) {
        return switch (change) {
            case Confirm it -> List.of(it.about());
            case Correct it -> List.of(it.about());
            case Split it -> List.of(it.about());
            case Join it -> List.of(it.about(), it.other());
            case Reject it -> List.of(it.about());
            case Add it -> List.of();
            case Withdraw it -> List.of();
        };
    }

    static List<Amendment> amendments(Change change) {
        return switch (change) {
            case Correct it -> List.of(it.amendment());
            case Split it -> it.parts();
            case Add it -> List.of(it.asked());
            case Confirm it -> List.of();
            case Join it -> List.of();
            case Reject it -> List.of();
            case Withdraw it -> List.of();
        };
    }

    private static Correction correction(Record row, List<Anchor> anchors, List<Amendment> amendments) {
        Change change = switch (row.get(KIND)) {
            case "Confirm" -> new Confirm(anchors.getFirst());
            case "Correct" -> new Correct(anchors.getFirst(), amendments.getFirst());
            case "Split" -> new Split(anchors.getFirst(), amendments);
            case "Join" -> new Join(anchors.getFirst(), anchors.getLast());
            case "Reject" -> new Reject(anchors.getFirst());
            case "Add" -> new Add(amendments.getFirst(), sight(row));
            case "Withdraw" -> new Withdraw(row.get(WITHDRAWS));
            default -> throw new IllegalStateException("no such kind of correction");
        };
        return new Correction(
                row.get(NUMBER),
                new Edition(new ReviewKey(row.get(KEY)), row.get(EDITION)),
                change,
                new Signature(row.get(AUTHOR), Instant.parse(row.get(MADE)), row.get(WHY)));
    }

    private static Optional<Sight> sight(Record row) {
        return row.get(DOCUMENT).isEmpty()
                ? Optional.empty()
                : Optional.of(new Sight(new Digest(row.get(DOCUMENT)), row.get(PAGE)));
    }

    private static Anchor anchor(Record row) {
        return new Anchor(row.get(WORDS_DIGEST), row.get(PRINTED), row.get(POSITION), new RawText(row.get(WORDS)));
    }

    private static Amendment amendment(Record row) {
        return new Amendment(
                Optional.ofNullable(row.get(PRINTED)),
                Optional.ofNullable(row.get(WORDS)).map(RawText::new),
                Optional.ofNullable(row.get(LEVEL)).map(Level::valueOf),
                Optional.ofNullable(row.get(ADDRESSEES)).map(CorrectionStore::names));
    }

    private static List<String> names(@Nullable String lines) {
        return lines == null || lines.isEmpty() ? List.of() : lines.lines().toList();
    }

    private static Map<Integer, List<Anchor>> anchors(DSLContext sql, List<Integer> corrections) {
        return sql.select(OF, PLACE, WORDS_DIGEST, PRINTED, POSITION, WORDS)
                .from(ANCHOR)
                .where(OF.in(corrections))
                .orderBy(OF, PLACE)
                .fetchGroups(OF, CorrectionStore::anchor);
    }

    private static Map<Integer, List<Amendment>> amendments(DSLContext sql, List<Integer> corrections) {
        return sql.select(OF, PLACE, PRINTED, WORDS, LEVEL, ADDRESSEES)
                .from(AMENDMENT)
                .where(OF.in(corrections))
                .orderBy(OF, PLACE)
                .fetchGroups(OF, CorrectionStore::amendment);
    }
}
