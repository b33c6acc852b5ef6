package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heed.analysis.Table;
import org.heed.analysis.context.ContextStatistics;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.gather.AnalysisRequest;
import org.heed.analysis.print.TablePrint;
import org.heed.analysis.print.TablePrint.Leading;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.analysis.snapshot.Snapshot;
import org.heed.analysis.snapshot.SnapshotStore;
import org.heed.anonymisation.disclosure.Suppression;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Says;
import org.heed.library.Library;
import org.heed.publication.Column;
import org.heed.publication.Phrase;
import org.heed.publication.PublishedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tables of an analysis as they may leave, with small counts held back, and analyses frozen to be cited.
@RestController
public final class AnalysisApi {

    private static final String ROOT = ApiRoutes.ROOT + "/analysis";

    private final Library library;
    private final Clock clock;

    AnalysisApi(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /// Which analysis is meant. What is left out has its usual value; `where` holds conditions like region=Wales.
    record Wanted(
            @Nullable String title,
            @Nullable String framework,
            @Nullable List<String> where,
            @Nullable Integer sample,
            @Nullable Integer seed,
            @Nullable String focus,
            @Nullable Integer threshold) {

        AnalysisRequest request() {
            return new AnalysisRequest(
                    title == null ? "Analysis of reviews" : title,
                    framework == null ? "ho2016-factors" : framework,
                    AnalysisRequest.conditions(where == null ? List.of() : where),
                    sample == null ? 0 : sample,
                    seed == null ? 1 : seed,
                    focus == null ? "" : focus,
                    threshold == null ? Suppression.USUAL_THRESHOLD : threshold,
                    Optional.<ContextStatistics>empty());
        }
    }

    /// A table as it may be shown: the first cell of a row is what the row is about.
    record TableAnswer(String id, String title, List<String> columns, List<List<String>> rows, List<String> notes) {}

    /// Tables of so many reviews, chosen by this rule.
    record Tables(int reviews, String selection, String framework, int heldBackBelow, List<TableAnswer> tables) {}

    /// An analysis that was frozen.
    record Frozen(int number, String citation, String digest) {

        static Frozen of(Snapshot snapshot) {
            return new Frozen(snapshot.number(), snapshot.citation(), snapshot.digest());
        }
    }

    /// All that were frozen.
    record FrozenAll(List<Frozen> snapshots) {}

    @Says("Every table of an analysis of the library as it is now, small counts held back.")
    @GetMapping(ROOT + "/tables")
    Tables tables(
            @RequestParam(required = false) @Nullable String framework,
            @RequestParam(required = false) @Nullable List<String> where,
            @RequestParam(required = false) @Nullable Integer sample,
            @RequestParam(required = false) @Nullable Integer seed) {
        return of(made(new Wanted(null, framework, where, sample, seed, null, null)));
    }

    @Says("Analyses that were frozen.")
    @GetMapping(ROOT + "/snapshots")
    FrozenAll snapshots() {
        return new FrozenAll(new SnapshotStore(library.database())
                .all().stream().map(Frozen::of).toList());
    }

    @Says("Freezes an analysis of the library as it is now, so that it can be cited.")
    @PostMapping(path = ROOT + "/snapshots", consumes = MediaType.APPLICATION_JSON_VALUE)
    Frozen freeze(@RequestBody Wanted wanted, HttpServletRequest request) {
        String by = Acting.name(request);
        return Frozen.of(new SnapshotStore(library.database()).freeze(made(wanted), by, clock.instant()));
    }

    @Says("The tables of an analysis as it was frozen.")
    @GetMapping(ROOT + "/snapshots/{number}/tables")
    Tables frozen(@PathVariable int number) {
        return of(holding(number).analysis(number));
    }

    @Says("Says that a frozen analysis was never published, so that later ones are not judged beside it.")
    @PostMapping(ROOT + "/snapshots/{number}/set-aside")
    Frozen setAside(@PathVariable int number, HttpServletRequest request) {
        SnapshotStore store = holding(number);
        store.setAside(number, Acting.name(request), clock.instant());
        return Frozen.of(store.snapshot(number));
    }

    private SnapshotStore holding(int number) {
        SnapshotStore store = new SnapshotStore(library.database());
        if (store.all().stream().noneMatch(each -> each.number() == number)) {
            throw new NoSuch("There is no snapshot " + number + ".");
        }
        return store;
    }

    private Analysis made(Wanted wanted) {
        return new AnalysisMaker(library.database()).leaving(wanted.request());
    }

    private static Tables of(Analysis analysis) {
        AnalysisTables tables = AnalysisTables.of(analysis);
        TablePrint print = new TablePrint(tables.release(analysis));
        return new Tables(
                analysis.sample().size(),
                analysis.sample().rule(),
                analysis.framework(),
                analysis.threshold(),
                tables.all().stream().map(table -> of(table, print)).toList());
    }

    private static TableAnswer of(Table table, TablePrint print) {
        PublishedTable printed = print.print(table, Leading.nowhere());
        return new TableAnswer(
                table.id(),
                printed.caption(),
                printed.columns().stream().map(Column::heading).toList(),
                printed.rows().stream()
                        .map(row -> row.stream().map(Phrase::words).toList())
                        .toList(),
                printed.notes());
    }
}
