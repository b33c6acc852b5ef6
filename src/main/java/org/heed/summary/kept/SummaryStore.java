package org.heed.summary.kept;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.summary.Citation;
import org.heed.summary.Summary;
import org.heed.summary.SummaryPart;
import org.heed.summary.SummarySentence;
import org.heed.summary.kept.KeptSummary.Maker;
import org.heed.text.Span;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the summaries of reviews. Versions are only ever added; a sentence without a citation cannot be kept,
/// because none can be made.
final class SummaryStore {

    private static final Table<Record> VERSIONS = table(name("summary_version"));
    private static final Field<String> KEY = field(name("summary_version", "review_key"), String.class);
    private static final Field<Integer> VERSION = field(name("summary_version", "version"), Integer.class);
    private static final Field<Integer> EDITION = field(name("summary_version", "edition"), Integer.class);
    private static final Field<String> MAKER = field(name("summary_version", "maker"), String.class);
    private static final Field<String> AUTHOR = field(name("summary_version", "author"), String.class);
    private static final Field<String> MADE = field(name("summary_version", "made"), String.class);
    private static final Field<String> BASIS = field(name("summary_version", "basis"), String.class);

    private static final Table<Record> SENTENCES = table(name("summary_sentence"));
    private static final Field<String> S_KEY = field(name("summary_sentence", "review_key"), String.class);
    private static final Field<Integer> S_VERSION = field(name("summary_sentence", "version"), Integer.class);
    private static final Field<Integer> S_POSITION = field(name("summary_sentence", "position"), Integer.class);
    private static final Field<String> PART = field(name("summary_sentence", "part"), String.class);
    private static final Field<String> WORDS = field(name("summary_sentence", "words"), String.class);

    private static final Table<Record> CITATIONS = table(name("summary_citation"));
    private static final Field<String> C_KEY = field(name("summary_citation", "review_key"), String.class);
    private static final Field<Integer> C_VERSION = field(name("summary_citation", "version"), Integer.class);
    private static final Field<Integer> C_SENTENCE = field(name("summary_citation", "sentence"), Integer.class);
    private static final Field<Integer> C_POSITION = field(name("summary_citation", "position"), Integer.class);
    private static final Field<String> PASSAGE = field(name("summary_citation", "passage"), String.class);
    private static final Field<Integer> REPORT = field(name("summary_citation", "report"), Integer.class);
    private static final Field<Integer> PAGE = field(name("summary_citation", "page"), Integer.class);
    private static final Field<Integer> START = field(name("summary_citation", "span_start"), Integer.class);
    private static final Field<Integer> END = field(name("summary_citation", "span_end"), Integer.class);
    private static final Field<String> QUOTE = field(name("summary_citation", "quote"), String.class);

    private final Database database;

    SummaryStore(Database database) {
        this.database = database;
    }

    /// The version that holds: the last one.
    Optional<KeptSummary> latest(ReviewKey review) {
        return versions(review).reversed().stream().findFirst();
    }

    /// All versions, oldest first.
    List<KeptSummary> versions(ReviewKey review) {
        return database.read(sql -> sql.select(VERSION, EDITION, MAKER, AUTHOR, MADE, BASIS)
                .from(VERSIONS)
                .where(KEY.eq(review.value()))
                .orderBy(VERSION)
                .fetch(row -> new KeptSummary(
                        new Edition(review, row.get(EDITION)),
                        row.get(VERSION),
                        Maker.valueOf(row.get(MAKER)),
                        row.get(AUTHOR),
                        Instant.parse(row.get(MADE)),
                        row.get(BASIS),
                        new Summary(sentences(sql, review, row.get(VERSION))))));
    }

    /// Keeps a version after those there are, whatever number it carries, and gives it back with its own. What a
    /// person made is written into the history as well.
    KeptSummary add(KeptSummary made) {
        return database.write(sql -> {
            ReviewKey review = made.edition().review();
            int version = latest(review).map(KeptSummary::version).orElse(0) + 1;
            if (made.maker() == Maker.PERSON) {
                new HistoryStore(database)
                        .append(new HistoryEntry(
                                "summary:" + review,
                                "summary.edited",
                                made.author(),
                                made.made(),
                                Map.of("version", String.valueOf(version))));
            }
            insert(sql, made, version);
            return new KeptSummary(
                    made.edition(), version, made.maker(), made.author(), made.made(), made.basis(), made.summary());
        });
    }

    private static void insert(DSLContext sql, KeptSummary made, int version) {
        String review = made.edition().review().value();
        sql.insertInto(VERSIONS)
                .columns(KEY, VERSION, EDITION, MAKER, AUTHOR, MADE, BASIS)
                .values(
                        review,
                        version,
                        made.edition().number(),
                        made.maker().name(),
                        made.author(),
                        made.made().toString(),
                        made.basis())
                .execute();
        List<SummarySentence> sentences = made.summary().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            SummarySentence sentence = sentences.get(i);
            sql.insertInto(SENTENCES)
                    .columns(S_KEY, S_VERSION, S_POSITION, PART, WORDS)
                    .values(review, version, i, sentence.part().name(), sentence.words())
                    .execute();
            for (int j = 0; j < sentence.citations().size(); j++) {
                insert(sql, List.of(review, version, i, j), sentence.citations().get(j));
            }
        }
    }

    private static void insert(DSLContext sql, List<Object> key, Citation citation) {
        List<Object> values = new ArrayList<>(key);
        values.addAll(List.of(
                citation.passage(),
                citation.report(),
                citation.page(),
                citation.span().start(),
                citation.span().end(),
                citation.quote()));
        sql.insertInto(CITATIONS)
                .columns(List.of(C_KEY, C_VERSION, C_SENTENCE, C_POSITION, PASSAGE, REPORT, PAGE, START, END, QUOTE))
                .values(values)
                .execute();
    }

    private static List<SummarySentence> sentences(DSLContext sql, ReviewKey review, int version) {
        Map<Integer, List<Citation>> citations = sql.select(C_SENTENCE, PASSAGE, REPORT, PAGE, START, END, QUOTE)
                .from(CITATIONS)
                .where(C_KEY.eq(review.value()).and(C_VERSION.eq(version)))
                .orderBy(C_SENTENCE, C_POSITION)
                .fetchGroups(C_SENTENCE, SummaryStore::citation);
        List<SummarySentence> sentences = new ArrayList<>();
        sql.select(S_POSITION, PART, WORDS)
                .from(SENTENCES)
                .where(S_KEY.eq(review.value()).and(S_VERSION.eq(version)))
                .orderBy(S_POSITION)
                .forEach(row -> sentences.add(new SummarySentence(
                        SummaryPart.valueOf(row.get(PART)),
                        row.get(WORDS),
                        citations.getOrDefault(row.get(S_POSITION), List.of()))));
        return sentences;
    }

    private static Citation citation(Record row) {
        Span span = new Span(row.get(START), row.get(END));
        return new Citation(row.get(PASSAGE), row.get(REPORT), row.get(PAGE), span, row.get(QUOTE));
    }
}
