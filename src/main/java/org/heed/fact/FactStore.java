package org.heed.fact;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heed.fact.Facts.Fact;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.structure.Place;
import org.heed.text.Span;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the facts of each edition of a review, each with its source.
public final class FactStore {

    private static final Table<Record> FACT = table(name("fact"));
    private static final Field<String> KEY = field(name("fact", "review_key"), String.class);
    private static final Field<Integer> EDITION = field(name("fact", "edition"), Integer.class);
    private static final Field<String> NAME = field(name("fact", "name"), String.class);
    private static final Field<String> WORDS = field(name("fact", "words"), String.class);
    private static final Field<Integer> REPORT = field(name("fact", "report"), Integer.class);
    private static final Field<Integer> START = field(name("fact", "span_start"), Integer.class);
    private static final Field<Integer> END = field(name("fact", "span_end"), Integer.class);
    private static final Field<String> SPOTS = field(name("fact", "spots"), String.class);

    private final Database database;

    public FactStore(Database database) {
        this.database = database;
    }

    public Facts facts(Edition edition) {
        Map<FactName, Fact> stated = new EnumMap<>(FactName.class);
        database.read(sql -> sql.select(NAME, WORDS, REPORT, START, END, SPOTS)
                        .from(FACT)
                        .where(of(edition))
                        .fetch())
                .forEach(row -> stated.put(FactName.valueOf(row.get(NAME)), fact(row)));
        return new Facts(stated);
    }

    /// What every edition states, without the sources: for lists and counts.
    public Map<Edition, Map<FactName, String>> values() {
        Map<Edition, Map<FactName, String>> values = new HashMap<>();
        database.read(sql -> sql.select(KEY, EDITION, NAME, WORDS).from(FACT).fetch())
                .forEach(row -> values.computeIfAbsent(
                                new Edition(new ReviewKey(row.get(KEY)), row.get(EDITION)),
                                edition -> new EnumMap<>(FactName.class))
                        .put(FactName.valueOf(row.get(NAME)), row.get(WORDS)));
        return values;
    }

    /// The editions that state a fact in the same words, whatever their case.
    public Set<Edition> statedBy(FactName name, String value) {
        return new LinkedHashSet<>(database.read(sql -> sql.select(KEY, EDITION)
                .from(FACT)
                .where(NAME.eq(name.name()).and(lower(WORDS).eq(value.toLowerCase(Locale.ROOT))))
                .orderBy(KEY, EDITION)
                .fetch(row -> new Edition(new ReviewKey(row.get(KEY)), row.get(EDITION)))));
    }

    /// Keeps the facts of an edition in place of those it had.
    public void replace(Edition edition, Facts facts) {
        database.write(sql -> {
            sql.deleteFrom(FACT).where(of(edition)).execute();
            for (FactName name : List.of(FactName.values())) {
                Fact fact = facts.stated().get(name);
                if (fact != null) {
                    sql.insertInto(FACT)
                            .columns(KEY, EDITION, NAME, WORDS, REPORT, START, END, SPOTS)
                            .values(
                                    edition.review().value(),
                                    edition.number(),
                                    name.name(),
                                    fact.value(),
                                    fact.source().report(),
                                    fact.source().span().start(),
                                    fact.source().span().end(),
                                    fact.source().notation())
                            .execute();
                }
            }
            return facts.stated().size();
        });
    }

    private static Fact fact(Record row) {
        Span span = new Span(row.get(START), row.get(END));
        return new Fact(row.get(WORDS), Place.kept(row.get(REPORT), span, row.get(SPOTS)));
    }

    private static Condition of(Edition edition) {
        return KEY.eq(edition.review().value()).and(EDITION.eq(edition.number()));
    }
}
