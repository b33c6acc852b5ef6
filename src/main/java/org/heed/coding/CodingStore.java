package org.heed.coding;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heed.coding.Coding.Withdrawal;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.heed.text.Span;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps codings. Rows are only added: a coding that is taken back stays, with who took it back and why. A framework
/// is kept with the first coding that uses it.
public final class CodingStore {

    private static final Table<Record> CODING = table(name("coding"));
    private static final Field<Integer> NUMBER = number("number");
    private static final Field<String> DOCUMENT = text("document");
    private static final Field<String> PASSAGE = text("passage");
    private static final Field<Integer> START = number("span_start");
    private static final Field<Integer> END = number("span_end");
    private static final Field<String> WORDS = text("words");
    private static final Field<String> FRAMEWORK = text("framework");
    private static final Field<Integer> VERSION = number("version");
    private static final Field<String> CODE = text("code");
    private static final Field<String> CODER = text("coder");
    private static final Field<String> MADE = text("made");
    private static final Field<String> MEMO = text("memo");

    private static final Table<Record> WITHDRAWAL = table(name("coding_withdrawal"));
    private static final Field<Integer> WITHDRAWN_CODING = field(name("coding_withdrawal", "coding"), Integer.class);
    private static final Field<String> WITHDRAWN_BY = field(name("coding_withdrawal", "withdrawn_by"), String.class);
    private static final Field<String> WITHDRAWN = field(name("coding_withdrawal", "withdrawn"), String.class);
    private static final Field<String> WHY = field(name("coding_withdrawal", "why"), String.class);

    private static final Table<Record> KEPT_FRAMEWORK = table(name("coding_framework"));
    private static final Field<String> EDITION = field(name("coding_framework", "edition"), String.class);
    private static final Field<String> CONTENT = field(name("coding_framework", "content"), String.class);

    private final Database database;

    public CodingStore(Database database) {
        this.database = database;
    }

    /// Keeps a coding and gives it the next number. That the words stand where the draft says is for [CodingDesk]
    /// to check: it is the way in.
    Coding add(Coding.Draft draft, Framework framework, Coder coder, Instant at) {
        return database.write(sql -> {
            keep(framework);
            int number = sql.select(max(NUMBER))
                            .from(CODING)
                            .fetchOptional(max(NUMBER))
                            .orElse(0)
                    + 1;
            Quote quote = draft.quote();
            sql.insertInto(CODING)
                    .set(NUMBER, number)
                    .set(DOCUMENT, draft.document())
                    .set(PASSAGE, quote.passage())
                    .set(START, quote.span().start())
                    .set(END, quote.span().end())
                    .set(WORDS, quote.words())
                    .set(FRAMEWORK, draft.code().framework())
                    .set(VERSION, draft.code().version())
                    .set(CODE, draft.code().code())
                    .set(CODER, coder.name())
                    .set(MADE, at.toString())
                    .set(MEMO, draft.memo())
                    .execute();
            return new Coding(number, draft.document(), quote, draft.code(), coder, at, draft.memo(), Optional.empty());
        });
    }

    void withdraw(int coding, Withdrawal withdrawal) {
        database.write(sql -> sql.insertInto(WITHDRAWAL)
                .set(WITHDRAWN_CODING, coding)
                .set(WITHDRAWN_BY, withdrawal.by().name())
                .set(WITHDRAWN, withdrawal.at().toString())
                .set(WHY, withdrawal.why())
                .execute());
    }

    /// A coding by its number.
    ///
    /// @throws Refusal when there is none
    public Coding coding(int number) {
        return fetch(NUMBER.eq(number)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no coding " + number + " in this library."));
    }

    /// Every coding ever made, withdrawn ones too, in the order they were made.
    public List<Coding> all() {
        return fetch(noCondition());
    }

    /// Every coding ever made of one document.
    public List<Coding> of(String document) {
        return fetch(DOCUMENT.eq(document));
    }

    /// Every coding ever made with one version of a framework.
    public List<Coding> with(Framework framework) {
        return fetch(FRAMEWORK.eq(framework.id()).and(VERSION.eq(framework.version())));
    }

    /// Every coding ever made of one document with one version of a framework.
    public List<Coding> of(String document, Framework framework) {
        return fetch(DOCUMENT.eq(document).and(FRAMEWORK.eq(framework.id())).and(VERSION.eq(framework.version())));
    }

    /// A shelf with the frameworks that this library was coded with beside those of another shelf.
    ///
    /// @throws Refusal when a file has changed since somebody coded with it
    public FrameworkShelf with(FrameworkShelf shelf) {
        FrameworkShelf both = shelf;
        List<Record> kept = database.read(sql ->
                List.copyOf(sql.selectFrom(KEPT_FRAMEWORK).orderBy(EDITION).fetch()));
        for (Record row : kept) {
            both = both.with("kept in the library as " + row.get(EDITION), row.get(CONTENT));
        }
        return both;
    }

    /// Keeps a framework as it is now, once.
    public void keep(Framework framework) {
        database.write(sql -> sql.fetchExists(KEPT_FRAMEWORK, EDITION.eq(framework.edition()))
                ? 0
                : sql.insertInto(KEPT_FRAMEWORK)
                        .set(EDITION, framework.edition())
                        .set(CONTENT, framework.content())
                        .execute());
    }

    private List<Coding> fetch(Condition which) {
        return database.read(sql -> List.copyOf(sql.select(
                        NUMBER,
                        DOCUMENT,
                        PASSAGE,
                        START,
                        END,
                        WORDS,
                        FRAMEWORK,
                        VERSION,
                        CODE,
                        CODER,
                        MADE,
                        MEMO,
                        WITHDRAWN_BY,
                        WITHDRAWN,
                        WHY)
                .from(CODING)
                .leftJoin(WITHDRAWAL)
                .on(WITHDRAWN_CODING.eq(NUMBER))
                .where(which)
                .orderBy(NUMBER)
                .fetch(CodingStore::coding)));
    }

    private static Coding coding(Record row) {
        String by = row.get(WITHDRAWN_BY);
        Optional<Withdrawal> withdrawal = by == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(new Coder(by), Instant.parse(row.get(WITHDRAWN)), row.get(WHY)));
        return new Coding(
                row.get(NUMBER),
                row.get(DOCUMENT),
                new Quote(row.get(PASSAGE), new Span(row.get(START), row.get(END)), row.get(WORDS)),
                new CodeKey(row.get(FRAMEWORK), row.get(VERSION), row.get(CODE)),
                new Coder(row.get(CODER)),
                Instant.parse(row.get(MADE)),
                row.get(MEMO),
                withdrawal);
    }

    private static Field<String> text(String column) {
        return field(name("coding", column), String.class);
    }

    private static Field<Integer> number(String column) {
        return field(name("coding", column), Integer.class);
    }
}
