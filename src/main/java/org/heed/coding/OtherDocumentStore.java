package org.heed.coding;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.review.Digest;
import org.heed.storage.Database;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the documents that are coded beside reviews. The same words are kept once, whatever they are called.
public final class OtherDocumentStore {

    /// As many hex digits of the digest as a review's key has.
    private static final int DIGITS = 8;

    private static final Table<Record> OTHER = table(name("coded_document"));
    private static final Field<String> DOCUMENT = text("document");
    private static final Field<String> KIND = text("kind");
    private static final Field<String> TITLE = text("title");
    private static final Field<String> WORDS = text("words");
    private static final Field<String> ADDED_BY = text("added_by");
    private static final Field<String> ADDED = text("added");

    private final Database database;

    public OtherDocumentStore(Database database) {
        this.database = database;
    }

    /// A document before it is kept: `kind` in one word, `interview` for example.
    public record Draft(String kind, String title, String words) {}

    /// Keeps a document and mints its key from its words, `interview-3f9a1c2b` for example.
    public OtherDocument add(Draft draft, Coder coder, Instant now) {
        String kind = draft.kind().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        String digest =
                Digest.of(draft.words().getBytes(StandardCharsets.UTF_8)).sha256();
        OtherDocument fresh = new OtherDocument(
                (kind.isEmpty() ? "document" : kind) + "-" + digest.substring(0, DIGITS),
                kind,
                draft.title().strip(),
                draft.words(),
                coder,
                now);
        return database.wholly(() -> document(fresh.document()).orElseGet(() -> {
            insert(fresh);
            new HistoryStore(database)
                    .append(new HistoryEntry(
                            "document:" + fresh.document(),
                            "document.added",
                            coder.name(),
                            now,
                            Map.of("kind", kind, "words", digest)));
            return fresh;
        }));
    }

    public List<OtherDocument> all() {
        return fetch(noCondition());
    }

    public Optional<OtherDocument> document(String document) {
        return fetch(DOCUMENT.eq(document)).stream().findFirst();
    }

    private List<OtherDocument> fetch(Condition which) {
        return database.read(sql -> List.copyOf(sql.selectFrom(OTHER)
                .where(which)
                .orderBy(field(name("coded_document", "added")), field(name("coded_document", "document")))
                .fetch(row -> new OtherDocument(
                        row.get("document", String.class),
                        row.get("kind", String.class),
                        row.get("title", String.class),
                        row.get("words", String.class),
                        new Coder(row.get("added_by", String.class)),
                        Instant.parse(row.get("added", String.class))))));
    }

    private void insert(OtherDocument document) {
        database.write(sql -> sql.insertInto(OTHER)
                .set(DOCUMENT, document.document())
                .set(KIND, document.kind())
                .set(TITLE, document.title())
                .set(WORDS, document.words())
                .set(ADDED_BY, document.addedBy().name())
                .set(ADDED, document.added().toString())
                .execute());
    }

    private static Field<String> text(String column) {
        return field(name("coded_document", column), String.class);
    }
}
