package org.heed.organisation.told;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.review.Edition;
import org.heed.storage.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps what each edition says around its addressees, so that they can be resolved anew without the documents.
final class ContextStore {

    private static final Table<Record> CONTEXT = table(name("addressee_context"));
    private static final Table<Record> WORD = table(name("addressee_context_word"));
    private static final Field<String> KEY = field(name("review_key"), String.class);
    private static final Field<Integer> EDITION = field(name("edition"), Integer.class);
    private static final Field<String> AREA = field(name("area"), String.class);
    private static final Field<String> DATE = field(name("at_date"), String.class);
    private static final Field<String> BOARD = field(name("board"), String.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<String> SORT = field(name("sort"), String.class);
    private static final Field<String> SHORT_FORM = field(name("short_form"), String.class);
    private static final Field<String> WORDS = field(name("words"), String.class);

    private final Database database;

    /// What a kept word of a context is.
    private enum Sort {
        ABBREVIATION,
        NAMED,
        CONTRIBUTOR
    }

    ContextStore(Database database) {
        this.database = database;
    }

    Optional<AddresseeContext> context(Edition edition) {
        return database.read(sql -> sql.select(AREA, DATE, BOARD)
                .from(CONTEXT)
                .where(of(edition))
                .fetchOptional(row -> context(row.get(AREA), row.get(DATE), row.get(BOARD), words(sql, edition))));
    }

    void replace(Edition edition, AddresseeContext context) {
        database.write(sql -> {
            sql.deleteFrom(WORD).where(of(edition)).execute();
            sql.deleteFrom(CONTEXT).where(of(edition)).execute();
            sql.insertInto(CONTEXT)
                    .set(KEY, edition.review().value())
                    .set(EDITION, edition.number())
                    .set(AREA, context.area())
                    .set(DATE, context.date().map(LocalDate::toString).orElse(""))
                    .set(BOARD, context.board())
                    .execute();
            List<Word> words = words(context);
            for (int i = 0; i < words.size(); i++) {
                sql.insertInto(WORD)
                        .set(KEY, edition.review().value())
                        .set(EDITION, edition.number())
                        .set(POSITION, i)
                        .set(SORT, words.get(i).sort().name())
                        .set(SHORT_FORM, words.get(i).shortForm())
                        .set(WORDS, words.get(i).words())
                        .execute();
            }
            return words.size();
        });
    }

    private record Word(Sort sort, String shortForm, String words) {}

    private static List<Word> words(AddresseeContext context) {
        List<Word> words = new ArrayList<>();
        context.abbreviations().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> words.add(new Word(Sort.ABBREVIATION, each.getKey(), each.getValue())));
        context.named().forEach(each -> words.add(new Word(Sort.NAMED, "", each)));
        context.contributors().forEach(each -> words.add(new Word(Sort.CONTRIBUTOR, "", each)));
        return words;
    }

    private static List<Word> words(DSLContext sql, Edition edition) {
        return sql.select(SORT, SHORT_FORM, WORDS)
                .from(WORD)
                .where(of(edition))
                .orderBy(POSITION)
                .fetch(row -> new Word(Sort.valueOf(row.get(SORT)), row.get(SHORT_FORM), row.get(WORDS)));
    }

    private static AddresseeContext context(String area, String date, String board, List<Word> words) {
        Map<String, String> abbreviations = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word.sort() == Sort.ABBREVIATION)
                .forEach(word -> abbreviations.put(word.shortForm(), word.words()));
        return new AddresseeContext(
                area,
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                board,
                abbreviations,
                only(words, Sort.NAMED),
                only(words, Sort.CONTRIBUTOR),
                Map.of());
    }

    private static List<String> only(List<Word> words, Sort sort) {
        return words.stream()
                .filter(word -> word.sort() == sort)
                .map(Word::words)
                .toList();
    }

    private static Condition of(Edition edition) {
        return KEY.eq(edition.review().value()).and(EDITION.eq(edition.number()));
    }
}
