package org.heed.review;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.review.FiledReport.FiledPage;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps the documents of each edition as filed, byte for byte, so that pages can be drawn and read again.
public final class ReportStore {

    private static final Table<Record> FILE = table(name("filed_file"));
    private static final Field<String> FILE_DIGEST = field(name("filed_file", "digest"), String.class);
    private static final Field<byte[]> CONTENT = field(name("filed_file", "content"), byte[].class);

    private static final Table<Record> REPORT = table(name("report"));
    private static final Field<String> KEY = field(name("report", "review_key"), String.class);
    private static final Field<Integer> EDITION = field(name("report", "edition"), Integer.class);
    private static final Field<Integer> POSITION = field(name("report", "position"), Integer.class);
    private static final Field<String> FILE_NAME = field(name("report", "file_name"), String.class);
    private static final Field<String> DIGEST = field(name("report", "digest"), String.class);
    private static final Field<String> KIND = field(name("report", "kind"), String.class);
    private static final Field<Integer> PAGED = field(name("report", "paged"), Integer.class);

    private static final Table<Record> PAGE = table(name("page"));
    private static final Field<String> PAGE_KEY = field(name("page", "review_key"), String.class);
    private static final Field<Integer> PAGE_EDITION = field(name("page", "edition"), Integer.class);
    private static final Field<Integer> PAGE_REPORT = field(name("page", "report"), Integer.class);
    private static final Field<Integer> NUMBER = field(name("page", "number"), Integer.class);
    private static final Field<String> LABEL = field(name("page", "label"), String.class);
    private static final Field<String> STATE = field(name("page", "state"), String.class);
    private static final Field<String> BOX = field(name("page", "box"), String.class);

    private final Database database;

    public ReportStore(Database database) {
        this.database = database;
    }

    /// The documents of an edition, in their order.
    public List<FiledReport> reports(Edition edition) {
        return database.read(sql -> {
            Map<Integer, List<FiledPage>> pages = pages(sql, edition);
            return sql.select(POSITION, FILE_NAME, DIGEST, KIND, PAGED)
                    .from(REPORT)
                    .where(of(edition))
                    .orderBy(POSITION)
                    .fetch(row -> new FiledReport(
                            row.get(POSITION),
                            row.get(FILE_NAME),
                            new Digest(row.get(DIGEST)),
                            FileKind.valueOf(row.get(KIND)),
                            row.get(PAGED) == 1,
                            pages.getOrDefault(row.get(POSITION), List.of())));
        });
    }

    /// The file itself, byte for byte.
    ///
    /// @throws Refusal when the library does not hold it
    public byte[] bytes(Digest digest) {
        return database.read(sql -> sql.select(CONTENT)
                        .from(FILE)
                        .where(FILE_DIGEST.eq(digest.sha256()))
                        .fetchOptional(CONTENT))
                .orElseThrow(() -> new Refusal("This library does not hold the file. Add it, and try again."));
    }

    /// The edition that holds a file, the newest one if there are several.
    public Optional<Edition> holding(Digest digest) {
        return database.read(sql -> sql.select(KEY, EDITION)
                .from(REPORT)
                .where(DIGEST.eq(digest.sha256()))
                .orderBy(EDITION.desc(), KEY)
                .limit(1)
                .fetchOptional(row -> new Edition(new ReviewKey(row.get(KEY)), row.get(EDITION))));
    }

    /// The editions that have a page which nobody has read.
    public Set<Edition> partlyRead() {
        return new HashSet<>(database.read(sql -> sql.selectDistinct(PAGE_KEY, PAGE_EDITION)
                .from(PAGE)
                .where(STATE.in(PageState.IMAGE_ONLY.name(), PageState.FAILED.name()))
                .fetch(row -> new Edition(new ReviewKey(row.get(PAGE_KEY)), row.get(PAGE_EDITION)))));
    }

    /// Keeps a file's bytes; a file that is there already is not kept twice.
    public void keep(byte[] content) {
        String digest = Digest.of(content).sha256();
        database.write(sql -> sql.fetchExists(FILE, FILE_DIGEST.eq(digest))
                ? 0
                : sql.insertInto(FILE)
                        .columns(FILE_DIGEST, CONTENT)
                        .values(digest, content)
                        .execute());
    }

    /// Keeps the documents of an edition in place of those it had. Their files must have been kept before.
    public void replace(Edition edition, List<FiledReport> reports) {
        database.write(sql -> {
            sql.deleteFrom(PAGE)
                    .where(PAGE_KEY.eq(edition.review().value()).and(PAGE_EDITION.eq(edition.number())))
                    .execute();
            sql.deleteFrom(REPORT).where(of(edition)).execute();
            reports.forEach(report -> insert(sql, edition, report));
            return reports.size();
        });
    }

    private static void insert(DSLContext sql, Edition edition, FiledReport report) {
        sql.insertInto(REPORT)
                .columns(KEY, EDITION, POSITION, FILE_NAME, DIGEST, KIND, PAGED)
                .values(
                        edition.review().value(),
                        edition.number(),
                        report.position(),
                        report.fileName(),
                        report.digest().sha256(),
                        report.kind().name(),
                        report.paged() ? 1 : 0)
                .execute();
        for (FiledPage page : report.pages()) {
            sql.insertInto(PAGE)
                    .columns(PAGE_KEY, PAGE_EDITION, PAGE_REPORT, NUMBER, LABEL, STATE, BOX)
                    .values(
                            edition.review().value(),
                            edition.number(),
                            report.position(),
                            page.number(),
                            page.label(),
                            page.state().name(),
                            page.size().notation())
                    .execute();
        }
    }

    private static Map<Integer, List<FiledPage>> pages(DSLContext sql, Edition edition) {
        return sql
                .select(PAGE_REPORT, NUMBER, LABEL, STATE, BOX)
                .from(PAGE)
                .where(PAGE_KEY.eq(edition.review().value()).and(PAGE_EDITION.eq(edition.number())))
                .orderBy(PAGE_REPORT, NUMBER)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(PAGE_REPORT),
                        Collectors.mapping(
                                row -> new FiledPage(
                                        row.get(NUMBER),
                                        row.get(LABEL),
                                        PageState.valueOf(row.get(STATE)),
                                        Box.kept(row.get(BOX))),
                                Collectors.toList())));
    }

    private static Condition of(Edition edition) {
        return KEY.eq(edition.review().value()).and(EDITION.eq(edition.number()));
    }
}
