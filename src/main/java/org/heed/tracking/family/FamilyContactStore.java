package org.heed.tracking.family;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.heed.tracking.Signature;
import org.heed.tracking.family.FamilyContact.Kind;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps what passed between families and those who stand by them. Entries are added and never changed.
public final class FamilyContactStore {

    private static final Table<Record> CONTACT = table(name("family_contact"));
    private static final Field<Integer> NUMBER = field(name("contact"), Integer.class);
    private static final Field<String> KEY = field(name("review_key"), String.class);
    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<String> HAPPENED = field(name("happened"), String.class);
    private static final Field<String> WORDS = field(name("words"), String.class);
    private static final Field<String> AUTHOR = field(name("author"), String.class);
    private static final Field<String> ENTERED = field(name("entered"), String.class);

    private final Database database;

    public FamilyContactStore(Database database) {
        this.database = database;
    }

    /// All that was entered about one review, oldest first.
    public List<FamilyContact> of(ReviewKey review) {
        return database.read(sql -> sql.selectFrom(CONTACT)
                .where(KEY.eq(review.value()))
                .orderBy(NUMBER)
                .fetch(row -> new FamilyContact(
                        review,
                        Kind.valueOf(row.get(KIND)),
                        LocalDate.parse(row.get(HAPPENED)),
                        row.get(WORDS),
                        new Signature(row.get(AUTHOR), "", Instant.parse(row.get(ENTERED))))));
    }

    /// What the family last said about being contacted; empty while nobody has recorded it.
    public Optional<Kind> wish(ReviewKey review) {
        return of(review).stream()
                .map(FamilyContact::kind)
                .filter(Kind::isAboutContact)
                .reduce((earlier, later) -> later);
    }

    /// Adds what passed, and tells the history that something did, without its words.
    ///
    /// @throws Refusal when nobody says who enters it or what passed, the day has not come, or the family does
    /// not wish to be told
    public void add(FamilyContact contact, LocalDate today) {
        refuse(contact.by().name().isBlank(), "Say who you are: every entry carries a name.");
        refuse(contact.words().isBlank(), "Say in a sentence what passed.");
        refuse(contact.on().isAfter(today), "The date " + contact.on() + " has not come yet.");
        database.wholly(() -> {
            refuse(
                    contact.kind() == Kind.TOLD
                            && wish(contact.review())
                                    .filter(wish -> wish == Kind.WISHES_NO_CONTACT)
                                    .isPresent(),
                    "The family does not wish to be contacted. If it wishes so now, record that first.");
            new HistoryStore(database)
                    .append(new HistoryEntry(
                            "review:" + contact.review(),
                            "family." + contact.kind().name().toLowerCase(Locale.ROOT),
                            contact.by().name(),
                            contact.by().at(),
                            Map.of("happened", contact.on().toString())));
            insert(contact);
            return contact;
        });
    }

    private void insert(FamilyContact contact) {
        database.write(sql -> {
            Integer last =
                    sql.select(coalesce(max(NUMBER), inline(0))).from(CONTACT).fetchOne(0, Integer.class);
            return sql.insertInto(CONTACT)
                    .columns(NUMBER, KEY, KIND, HAPPENED, WORDS, AUTHOR, ENTERED)
                    .values(
                            (last == null ? 0 : last) + 1,
                            contact.review().value(),
                            contact.kind().name(),
                            contact.on().toString(),
                            contact.words().strip(),
                            contact.by().name(),
                            contact.by().at().toString())
                    .execute();
        });
    }

    private static void refuse(boolean isWrong, String words) {
        if (isWrong) {
            throw new Refusal(words + " Nothing was changed.");
        }
    }
}
