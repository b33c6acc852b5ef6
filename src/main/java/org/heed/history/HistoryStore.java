package org.heed.history;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.storage.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the one history of a library. An entry is written inside the same [Database#wholly] as the change it tells
/// of: there is one writer at a time, so the chain has no forks.
public final class HistoryStore {

    private static final Table<Record> HISTORY = table(name("history"));
    private static final Field<Long> POSITION = field(name("history", "position"), Long.class);
    private static final Field<String> SUBJECT = field(name("history", "subject"), String.class);
    private static final Field<String> WHAT = field(name("history", "what"), String.class);
    private static final Field<String> AUTHOR = field(name("history", "author"), String.class);
    private static final Field<String> HAPPENED = field(name("history", "happened"), String.class);
    private static final Field<String> DETAILS = field(name("history", "details"), String.class);
    private static final Field<String> DIGEST = field(name("history", "digest"), String.class);

    private static final List<Field<?>> COLUMNS = List.of(POSITION, SUBJECT, WHAT, AUTHOR, HAPPENED, DETAILS, DIGEST);

    /// Rows fetched at a time while the whole chain is proved.
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final DutyStore duties;

    public HistoryStore(Database database) {
        this.database = database;
        this.duties = new DutyStore(database);
    }

    /// Writes an entry at the end of the history.
    ///
    /// @throws org.heed.text.Refusal when the library is shared and this is not the author's duty
    public ChainLink append(HistoryEntry entry) {
        return database.write(sql -> {
            duties.admit(entry);
            Optional<ChainLink> last = last(sql);
            ChainLink link = ChainLink.after(
                    last.map(ChainLink::position).orElse(0L),
                    last.map(ChainLink::digest).orElse(ChainLink.BEGINNING),
                    entry);
            sql.insertInto(HISTORY)
                    .columns(POSITION, SUBJECT, WHAT, AUTHOR, HAPPENED, DETAILS, DIGEST)
                    .values(
                            link.position(),
                            entry.subject(),
                            entry.what(),
                            entry.author(),
                            entry.at().toString(),
                            ChainLink.notation(entry.details()),
                            link.digest())
                    .execute();
            return link;
        });
    }

    /// What was done to a subject, oldest first.
    public List<ChainLink> of(String subject) {
        return select(SUBJECT.eq(subject));
    }

    /// What was done to all subjects that begin so ("review:dhr-1a2b3c4d"), oldest first.
    public List<ChainLink> under(String subject) {
        return select(SUBJECT.eq(subject).or(SUBJECT.startsWith(subject + "/")));
    }

    /// The entry with a digest that somebody kept.
    public Optional<ChainLink> holding(String digest) {
        return select(DIGEST.eq(digest)).stream().findFirst();
    }

    /// Everybody who did something that is kept.
    public List<String> authors() {
        return database.read(
                sql -> sql.selectDistinct(AUTHOR).from(HISTORY).orderBy(AUTHOR).fetch(AUTHOR));
    }

    /// The latest entries of the library, newest first.
    public List<ChainLink> latest(int most) {
        return database.read(sql -> sql.select(COLUMNS)
                .from(HISTORY)
                .orderBy(POSITION.desc())
                .limit(most)
                .fetch(HistoryStore::link));
    }

    /// Proves the whole chain.
    public Proof verify() {
        return database.read(sql -> {
            try (Stream<Record> rows = sql.select(COLUMNS)
                    .from(HISTORY)
                    .orderBy(POSITION)
                    .fetchSize(AT_ONCE)
                    .fetchStream()) {
                return prove(rows.map(HistoryStore::link).iterator());
            }
        });
    }

    private static Proof prove(Iterator<ChainLink> links) {
        String digest = ChainLink.BEGINNING;
        long position = 0;
        while (links.hasNext()) {
            ChainLink link = links.next();
            if (link.position() != position + 1 || !link.follows(digest)) {
                return new Proof(position, digest, Optional.of(link));
            }
            position = link.position();
            digest = link.digest();
        }
        return new Proof(position, digest, Optional.empty());
    }

    /// How far the chain holds. `entries` are whole; `digest` is that of the last of them, which somebody outside
    /// can keep to see that none was taken off the end; `broken` is the first that does not follow from the one
    /// before.
    public record Proof(long entries, String digest, Optional<ChainLink> broken) {

        public boolean isWhole() {
            return broken.isEmpty();
        }
    }

    private List<ChainLink> select(Condition condition) {
        return database.read(sql -> sql.select(COLUMNS)
                .from(HISTORY)
                .where(condition)
                .orderBy(POSITION)
                .fetch(HistoryStore::link));
    }

    private static Optional<ChainLink> last(DSLContext sql) {
        return sql.select(COLUMNS)
                .from(HISTORY)
                .orderBy(POSITION.desc())
                .limit(1)
                .fetchOptional(HistoryStore::link);
    }

    private static ChainLink link(Record row) {
        HistoryEntry entry = new HistoryEntry(
                row.get(SUBJECT),
                row.get(WHAT),
                row.get(AUTHOR),
                Instant.parse(row.get(HAPPENED)),
                ChainLink.kept(row.get(DETAILS)));
        return new ChainLink(row.get(POSITION), entry, row.get(DIGEST));
    }
}
