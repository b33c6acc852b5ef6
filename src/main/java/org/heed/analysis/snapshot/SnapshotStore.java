package org.heed.analysis.snapshot;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.FrozenText;
import org.heed.analysis.report.ReportSheets;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.publication.CsvWriter;
import org.heed.review.Digest;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Keeps frozen analyses. They are only added, and each is in the history with its digest. What is frozen counts as
/// published: later analyses are judged beside it.
public final class SnapshotStore {

    /// Raised whenever the same data would give other figures or another report.
    public static final String VERSION = "analysis 1";

    private static final String SET_ASIDE = "snapshot.set-aside";

    private static final Table<Record> SNAPSHOT = table(name("analysis_snapshot"));
    private static final Field<Integer> NUMBER = field(name("number"), Integer.class);
    private static final Field<String> TITLE = text("title");
    private static final Field<String> MADE_BY = text("made_by");
    private static final Field<String> MADE = text("made");
    private static final Field<String> MADE_WITH = text("version");
    private static final Field<String> DIGEST = text("digest");
    private static final Field<String> FIGURES = text("figures");
    private static final Field<String> CONTENT = text("content");

    private final Database database;

    public SnapshotStore(Database database) {
        this.database = database;
    }

    /// Freezes an analysis.
    public Snapshot freeze(Analysis analysis, String author, Instant now) {
        String content = FrozenText.write(analysis);
        String digest = digest(content.getBytes(StandardCharsets.UTF_8));
        String figures = digest(figures(analysis));
        return database.write(sql -> {
            Integer last =
                    sql.select(coalesce(max(NUMBER), inline(0))).from(SNAPSHOT).fetchOne(0, Integer.class);
            int number = (last == null ? 0 : last) + 1;
            sql.insertInto(SNAPSHOT)
                    .columns(NUMBER, TITLE, MADE_BY, MADE, MADE_WITH, DIGEST, FIGURES, CONTENT)
                    .values(number, analysis.title(), author, now.toString(), VERSION, digest, figures, content)
                    .execute();
            new HistoryStore(database)
                    .append(new HistoryEntry(
                            subject(number),
                            "snapshot.frozen",
                            author,
                            now,
                            Map.of("digest", digest, "figures", figures)));
            return snapshot(number);
        });
    }

    /// All snapshots, the first first.
    public List<Snapshot> all() {
        return database.read(sql -> sql.select(NUMBER, TITLE, MADE_BY, MADE, MADE_WITH, DIGEST, FIGURES)
                .from(SNAPSHOT)
                .orderBy(NUMBER)
                .fetch(SnapshotStore::snapshot));
    }

    /// A snapshot by its number.
    ///
    /// @throws Refusal when there is none of this number
    public Snapshot snapshot(int number) {
        return all().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> none(number));
    }

    /// The analysis as it was frozen.
    ///
    /// @throws Refusal when there is none of this number, or what is kept is not what was frozen
    public Analysis analysis(int number) {
        String content = database.read(sql -> sql.select(CONTENT)
                        .from(SNAPSHOT)
                        .where(NUMBER.eq(number))
                        .fetchOptional(CONTENT))
                .orElseThrow(() -> none(number));
        if (!digest(content.getBytes(StandardCharsets.UTF_8))
                .equals(snapshot(number).digest())) {
            throw new Refusal("Snapshot " + number + " was changed after it was frozen: its digest is another one."
                    + " Do not cite it.");
        }
        return FrozenText.read(content);
    }

    /// An analysis as it may leave beside those that were frozen before it, which are taken to be published unless
    /// they were set aside: what could be worked out by subtracting one from another is held back.
    ///
    /// @throws Refusal when it differs from one of them by so few reviews that all of it would tell of them
    public Analysis beside(Analysis analysis) {
        List<Differencing> frozen = new ArrayList<>();
        for (Snapshot each : all()) {
            if (analysis.threshold() > 1 && !isSetAside(each.number())) {
                Differencing between = new Differencing(analysis(each.number()), analysis);
                if (between.isTooClose()) {
                    throw tooClose(each, between.reviews());
                }
                if (between.reviews() > 0) {
                    frozen.add(between);
                }
            }
        }
        return frozen.isEmpty() ? analysis : analysis.withholding(Differencing.told(analysis, frozen));
    }

    /// Says that a snapshot was not published, so that what leaves later is not judged beside it.
    public void setAside(int number, String author, Instant now) {
        Snapshot snapshot = snapshot(number);
        new HistoryStore(database)
                .append(new HistoryEntry(subject(number), SET_ASIDE, author, now, Map.of("digest", snapshot.digest())));
    }

    /// Whether somebody said that a snapshot was not published.
    public boolean isSetAside(int number) {
        return new HistoryStore(database)
                .of(subject(number)).stream()
                        .anyMatch(link -> link.entry().what().equals(SET_ASIDE));
    }

    /// Makes a snapshot's figures again and says whether they are the same, byte for byte.
    public boolean isMadeAgainAlike(int number) {
        return digest(figures(analysis(number))).equals(snapshot(number).figures());
    }

    private static Snapshot snapshot(Record row) {
        return new Snapshot(
                row.get(NUMBER),
                row.get(TITLE),
                row.get(MADE_BY),
                Instant.parse(row.get(MADE)),
                row.get(MADE_WITH),
                row.get(DIGEST),
                row.get(FIGURES));
    }

    private static byte[] figures(Analysis analysis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // For a digest only: these bytes go nowhere.
            CsvWriter.write(ReportSheets.figures(analysis), ReleaseGate.AS_PUBLISHED, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] bytes) {
        return Digest.of(bytes).sha256();
    }

    private static String subject(int number) {
        return "snapshot:" + number;
    }

    private static Refusal tooClose(Snapshot snapshot, int reviews) {
        return new Refusal("This analysis and snapshot " + snapshot.number() + " (" + snapshot.title() + ") differ by "
                + (reviews == 1 ? "one review" : reviews + " reviews")
                + ". Whoever has both could work out small numbers, whatever is held back."
                + " Choose the same reviews, or more that are new. If the snapshot was never published, set it aside.");
    }

    private static Refusal none(int number) {
        return new Refusal("There is no snapshot " + number + " in this library.");
    }

    private static Field<String> text(String column) {
        return field(name(column), String.class);
    }
}
