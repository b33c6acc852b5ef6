package org.heed.anonymisation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.PublishedReview.Document;
import org.heed.anonymisation.RosterStore.RosterWord;
import org.heed.fact.FactStore;
import org.heed.recommendation.Reason;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.Edition;
import org.heed.review.FiledReport;
import org.heed.review.ReportStore;
import org.heed.storage.Database;
import org.heed.structure.OutlineStore;
import org.heed.text.Span;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps what the anonymiser found in each edition, and gives the review without its names. What it keeps is
/// derived: it is made again whenever the edition is read again or people say more about its names.
public final class SafeReviewStore {

    private static final Table<Record> ANONYMISED = table(name("anonymised"));
    private static final Table<Record> REDACTION = table(name("redaction"));
    private static final Table<Record> FOUND = table(name("found_person"));
    private static final Field<String> KEY = text("review_key");
    private static final Field<Integer> EDITION = number("edition");
    private static final Field<Integer> POSITION = number("position");
    private static final Field<String> VERSION = text("version");
    private static final Field<Integer> REPORT = number("report");
    private static final Field<String> KIND = text("kind");
    private static final Field<String> PERSON = text("person");
    private static final Field<Integer> NAME_START = number("name_start");
    private static final Field<Integer> NAME_END = number("name_end");
    private static final Field<Integer> START = number("span_start");
    private static final Field<Integer> END = number("span_end");
    private static final Field<String> REPLACEMENT = text("replacement");
    private static final Field<String> REASONS = text("reasons");
    private static final Field<String> ROLE = text("role");
    private static final Field<String> FORMS = text("forms");
    private static final Field<String> WORDS = text("words");
    private static final Field<String> STATE = text("state");

    private final Database database;
    private final RosterStore rosters;
    private final Anonymiser anonymiser = new Anonymiser();

    public SafeReviewStore(Database database) {
        this.database = database;
        this.rosters = new RosterStore(database);
    }

    /// The edition without its names: from what is kept when this version of Heed made it, else made anew.
    public SafeReview review(Edition edition) {
        return database.consistently(() -> {
            PublishedReview published = published(edition);
            return isCurrent(edition)
                    ? anonymiser.restored(published, found(edition), redactions(edition))
                    : anonymiser.anonymise(published, rosters.said(edition.review()));
        });
    }

    /// Everybody who was found in an edition, by this version of Heed or an earlier one. Raw.
    public CaseRoster roster(Edition edition) {
        return database.consistently(
                () -> isKept(edition) ? found(edition) : review(edition).roster());
    }

    /// Anonymises the edition and keeps the redactions in place of those it had.
    public SafeReview renew(Edition edition) {
        return database.wholly(() -> {
            SafeReview review = anonymiser.anonymise(published(edition), rosters.said(edition.review()));
            replace(edition, review);
            return review;
        });
    }

    /// Keeps what a person said about names of a review, and has it anonymised again.
    public SafeReview said(Edition edition, List<RosterWord> words) {
        return database.wholly(() -> {
            words.forEach(word -> rosters.say(edition.review(), word));
            return renew(edition);
        });
    }

    private PublishedReview published(Edition edition) {
        OutlineStore outlines = new OutlineStore(database);
        List<Document> documents = new ArrayList<>();
        for (FiledReport report : new ReportStore(database).reports(edition)) {
            documents.add(new Document(report.digest(), outlines.text(edition, report.position())));
        }
        return new PublishedReview(
                documents,
                outlines.passages(edition),
                new FactStore(database).facts(edition),
                new RecommendationStore(database).ledger(edition).recommendations());
    }

    private void replace(Edition edition, SafeReview review) {
        database.write(sql -> {
            for (Table<Record> kept : List.of(ANONYMISED, REDACTION, FOUND)) {
                sql.deleteFrom(kept)
                        .where(KEY.eq(edition.review().value()).and(EDITION.eq(edition.number())))
                        .execute();
            }
            sql.insertInto(ANONYMISED)
                    .columns(KEY, EDITION, VERSION)
                    .values(edition.review().value(), edition.number(), Anonymiser.VERSION)
                    .execute();
            List<Query> inserts = new ArrayList<>();
            for (Redaction redaction : review.redactions()) {
                inserts.add(insert(edition, inserts.size(), redaction));
            }
            int position = 0;
            for (RosterEntry entry : review.roster().entries()) {
                inserts.add(insert(edition, position++, entry));
            }
            return sql.batch(inserts).execute().length;
        });
    }

    private Query insert(Edition edition, int position, Redaction redaction) {
        Identifier identifier = redaction.identifier();
        return insertInto(REDACTION)
                .columns(List.of(
                        KEY,
                        EDITION,
                        POSITION,
                        REPORT,
                        KIND,
                        PERSON,
                        NAME_START,
                        NAME_END,
                        START,
                        END,
                        REPLACEMENT,
                        REASONS))
                .values(List.of(
                        edition.review().value(),
                        edition.number(),
                        position,
                        identifier.report(),
                        identifier.kind().name(),
                        identifier.person(),
                        identifier.span().start(),
                        identifier.span().end(),
                        redaction.span().start(),
                        redaction.span().end(),
                        redaction.replacement(),
                        lines(identifier.reasons().stream().map(Reason::words).toList())));
    }

    private Query insert(Edition edition, int position, RosterEntry entry) {
        return insertInto(FOUND)
                .columns(KEY, EDITION, POSITION, PERSON, ROLE, FORMS, WORDS, STATE)
                .values(
                        edition.review().value(),
                        edition.number(),
                        position,
                        entry.id(),
                        entry.role().name(),
                        lines(entry.forms()),
                        entry.words(),
                        entry.state().name());
    }

    private boolean isCurrent(Edition edition) {
        return database.read(sql -> sql.fetchExists(
                ANONYMISED,
                KEY.eq(edition.review().value())
                        .and(EDITION.eq(edition.number()))
                        .and(VERSION.eq(Anonymiser.VERSION))));
    }

    private boolean isKept(Edition edition) {
        return database.read(sql ->
                sql.fetchExists(ANONYMISED, KEY.eq(edition.review().value()).and(EDITION.eq(edition.number()))));
    }

    private List<Redaction> redactions(Edition edition) {
        return database.read(sql -> sql.selectFrom(REDACTION)
                .where(KEY.eq(edition.review().value()).and(EDITION.eq(edition.number())))
                .orderBy(POSITION)
                .fetch(row -> new Redaction(
                        new Identifier(
                                row.get(REPORT),
                                new Span(row.get(NAME_START), row.get(NAME_END)),
                                IdentifierKind.valueOf(row.get(KIND)),
                                row.get(PERSON),
                                row.get(REASONS).lines().map(Reason::new).toList()),
                        new Span(row.get(START), row.get(END)),
                        row.get(REPLACEMENT))));
    }

    private CaseRoster found(Edition edition) {
        return new CaseRoster(database.read(sql -> sql.selectFrom(FOUND)
                .where(KEY.eq(edition.review().value()).and(EDITION.eq(edition.number())))
                .orderBy(POSITION)
                .fetch(row -> new RosterEntry(
                        row.get(PERSON),
                        PersonRole.valueOf(row.get(ROLE)),
                        row.get(FORMS).lines().toList(),
                        row.get(WORDS),
                        RosterEntry.State.valueOf(row.get(STATE))))));
    }

    private static String lines(List<String> all) {
        return String.join("\n", all);
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }

    private static Field<Integer> number(String column) {
        return field(name(column), Integer.class);
    }
}
