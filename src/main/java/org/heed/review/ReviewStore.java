package org.heed.review;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps reviews, their editions, their problems, and the files that were refused.
public final class ReviewStore {

    private static final Table<Record> REVIEW = table(name("review"));
    private static final Field<String> REVIEW_KEY = field(name("review", "review_key"), String.class);
    private static final Field<Integer> PLACE = field(name("review", "place"), Integer.class);
    private static final Field<Integer> CURRENT = field(name("review", "current_edition"), Integer.class);

    private static final Table<Record> EDITION = table(name("edition"));
    private static final Field<String> EDITION_KEY = field(name("edition", "review_key"), String.class);
    private static final Field<Integer> NUMBER = field(name("edition", "edition"), Integer.class);
    private static final Field<String> KIND = field(name("edition", "kind"), String.class);
    private static final Field<String> NAME = field(name("edition", "name"), String.class);
    private static final Field<String> ADDED = field(name("edition", "added"), String.class);
    private static final Field<Integer> READINGS = field(name("edition", "readings"), Integer.class);

    private static final Table<Record> PROBLEM = table(name("problem"));
    private static final Field<String> PROBLEM_KEY = field(name("problem", "review_key"), String.class);
    private static final Field<Integer> PROBLEM_EDITION = field(name("problem", "edition"), Integer.class);
    private static final Field<Integer> POSITION = field(name("problem", "position"), Integer.class);
    private static final Field<String> PROBLEM_KIND = field(name("problem", "kind"), String.class);
    private static final Field<Integer> PAGE = field(name("problem", "page"), Integer.class);
    private static final Field<String> ABOUT = field(name("problem", "about"), String.class);
    private static final Field<String> WORDS = field(name("problem", "words"), String.class);
    private static final Field<String> STANDING = field(name("problem", "standing"), String.class);

    /// How a problem stands after what people corrected.
    private enum Standing {
        READ,
        SETTLED,
        SEEN_SINCE
    }

    private static final Table<Record> REFUSED = table(name("refused_file"));
    private static final Field<String> REFUSED_NAME = field(name("refused_file", "file_name"), String.class);
    private static final Field<String> REFUSED_WORDS = field(name("refused_file", "words"), String.class);
    private static final Field<String> REFUSED_WHEN = field(name("refused_file", "refused"), String.class);

    private final Database database;

    public ReviewStore(Database database) {
        this.database = database;
    }

    /// All reviews with their current editions, in the order they were first added.
    public List<Review> all() {
        return database.read(sql -> reviews(sql, NUMBER.eq(CURRENT)));
    }

    public Optional<Review> find(ReviewKey key) {
        return database.read(sql -> reviews(sql, NUMBER.eq(CURRENT).and(REVIEW_KEY.eq(key.value())))).stream()
                .findFirst();
    }

    /// The review that a person means by a key or the start of one.
    ///
    /// @throws Refusal when no review or more than one starts so
    public Review named(String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        List<Review> found = all().stream()
                .filter(review -> review.key().value().startsWith(start))
                .toList();
        if (found.isEmpty() || start.isEmpty()) {
            throw new Refusal(
                    "No review in this library has the key " + typed + ". The list of reviews shows the keys.");
        }
        if (found.size() > 1 && !found.getFirst().key().value().equals(start)) {
            throw new Refusal(found.size() + " reviews have a key that starts with " + typed + ". Type more of it.");
        }
        return found.getFirst();
    }

    /// All editions of a review, each as it stood; oldest first.
    public List<Review> editions(ReviewKey key) {
        return database.read(sql -> reviews(sql, REVIEW_KEY.eq(key.value())));
    }

    /// Keeps a review that was not there, with its first edition. Its place in [#all()] is the last.
    public void add(Review review) {
        database.write(sql -> {
            Integer last =
                    sql.select(coalesce(max(PLACE), inline(0))).from(REVIEW).fetchOne(0, Integer.class);
            sql.insertInto(REVIEW)
                    .columns(REVIEW_KEY, PLACE, CURRENT)
                    .values(review.key().value(), last == null ? 1 : last + 1, review.edition())
                    .execute();
            return insertEdition(sql, review);
        });
    }

    /// Keeps a corrected edition and makes it the current one. The earlier ones stay as they are.
    public void supersede(Review corrected) {
        database.write(sql -> {
            sql.update(REVIEW)
                    .set(CURRENT, corrected.edition())
                    .where(REVIEW_KEY.eq(corrected.key().value()))
                    .execute();
            return insertEdition(sql, corrected);
        });
    }

    /// Keeps what another reading of the same edition says of the review itself.
    public void readAgain(Review review) {
        database.write(sql -> sql.update(EDITION)
                .set(KIND, review.kind().name())
                .set(READINGS, review.readings())
                .where(EDITION_KEY.eq(review.key().value()).and(NUMBER.eq(review.edition())))
                .execute());
    }

    /// What is wrong or missing in an edition, in the order it was found; without what people have settled since.
    public List<Problem> problems(Edition edition) {
        return problems(edition, STANDING.ne(Standing.SETTLED.name()));
    }

    /// The same as the last reading left it.
    public List<Problem> problemsAsRead(Edition edition) {
        return problems(edition, STANDING.ne(Standing.SEEN_SINCE.name()));
    }

    private List<Problem> problems(Edition edition, Condition standing) {
        return database.read(sql -> sql.select(PROBLEM_KIND, PAGE, ABOUT, WORDS)
                .from(PROBLEM)
                .where(of(edition).and(standing))
                .orderBy(POSITION)
                .fetch(row -> new Problem(
                        ProblemKind.valueOf(row.get(PROBLEM_KIND)), row.get(PAGE), row.get(ABOUT), row.get(WORDS))));
    }

    /// Keeps which of the problems as read are settled, and what is seen only since people corrected the reading.
    public void settleProblems(Edition edition, Predicate<Problem> isSettled, List<Problem> seenSince) {
        List<Problem> read = problemsAsRead(edition);
        List<Problem> all = new ArrayList<>(read);
        all.addAll(seenSince);
        database.write(sql -> insertProblems(
                sql, edition, all, problem -> standing(read.contains(problem), isSettled.test(problem))));
    }

    private static Standing standing(boolean isRead, boolean isSettled) {
        if (!isRead) {
            return Standing.SEEN_SINCE;
        }
        return isSettled ? Standing.SETTLED : Standing.READ;
    }

    /// Keeps what a reading found wrong in place of what the one before did.
    public void replaceProblems(Edition edition, List<Problem> problems) {
        database.write(sql -> insertProblems(sql, edition, problems, problem -> Standing.READ));
    }

    private static int insertProblems(
            DSLContext sql, Edition edition, List<Problem> problems, Function<Problem, Standing> standing) {
        sql.deleteFrom(PROBLEM).where(of(edition)).execute();
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            sql.insertInto(PROBLEM)
                    .columns(PROBLEM_KEY, PROBLEM_EDITION, POSITION, PROBLEM_KIND, PAGE, ABOUT, WORDS, STANDING)
                    .values(
                            edition.review().value(),
                            edition.number(),
                            i,
                            problem.kind().name(),
                            problem.page(),
                            problem.about(),
                            problem.words(),
                            standing.apply(problem).name())
                    .execute();
        }
        return problems.size();
    }

    private static Condition of(Edition edition) {
        return PROBLEM_KEY.eq(edition.review().value()).and(PROBLEM_EDITION.eq(edition.number()));
    }

    /// How many problems each edition has; editions without any are left out.
    public Map<Edition, Integer> problemCounts() {
        Map<Edition, Integer> counts = new HashMap<>();
        database.read(sql -> sql.select(PROBLEM_KEY, PROBLEM_EDITION, count())
                        .from(PROBLEM)
                        .where(STANDING.ne(Standing.SETTLED.name()))
                        .groupBy(PROBLEM_KEY, PROBLEM_EDITION)
                        .fetch())
                .forEach(row -> counts.put(
                        new Edition(new ReviewKey(row.get(PROBLEM_KEY)), row.get(PROBLEM_EDITION)), row.get(count())));
        return counts;
    }

    /// The files that could not be added, by name.
    public List<RefusedFile> refused() {
        return database.read(sql -> sql.select(REFUSED_NAME, REFUSED_WORDS, REFUSED_WHEN)
                .from(REFUSED)
                .orderBy(REFUSED_NAME)
                .fetch(row -> new RefusedFile(
                        row.get(REFUSED_NAME), row.get(REFUSED_WORDS), Instant.parse(row.get(REFUSED_WHEN)))));
    }

    /// Keeps that a file was refused, in place of an earlier word about the same file.
    public void refuse(RefusedFile file) {
        database.write(sql -> {
            forget(sql, file.fileName());
            return sql.insertInto(REFUSED)
                    .columns(REFUSED_NAME, REFUSED_WORDS, REFUSED_WHEN)
                    .values(file.fileName(), file.words(), file.refused().toString())
                    .execute();
        });
    }

    /// Forgets that a file was refused, now that it could be added.
    public void accept(String fileName) {
        database.write(sql -> forget(sql, fileName));
    }

    private static int forget(DSLContext sql, String fileName) {
        return sql.deleteFrom(REFUSED).where(REFUSED_NAME.eq(fileName)).execute();
    }

    private static int insertEdition(DSLContext sql, Review review) {
        return sql.insertInto(EDITION)
                .columns(EDITION_KEY, NUMBER, KIND, NAME, ADDED, READINGS)
                .values(
                        review.key().value(),
                        review.edition(),
                        review.kind().name(),
                        review.name(),
                        review.added().toString(),
                        review.readings())
                .execute();
    }

    private static List<Review> reviews(DSLContext sql, Condition condition) {
        return sql.select(REVIEW_KEY, KIND, NUMBER, NAME, ADDED, READINGS)
                .from(REVIEW)
                .join(EDITION)
                .on(EDITION_KEY.eq(REVIEW_KEY))
                .where(condition)
                .orderBy(PLACE, NUMBER)
                .fetch(row -> new Review(
                        new ReviewKey(row.get(REVIEW_KEY)),
                        ReviewKind.valueOf(row.get(KIND)),
                        row.get(NUMBER),
                        row.get(NAME),
                        Instant.parse(row.get(ADDED)),
                        row.get(READINGS)));
    }
}
