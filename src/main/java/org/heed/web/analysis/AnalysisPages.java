package org.heed.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.heed.analysis.Cell;
import org.heed.analysis.Table;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.report.AnalysisTables;
import org.heed.analysis.report.Crossing;
import org.heed.library.Library;
import org.heed.text.Refusal;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The pages of the analysis: sample and tables, one table, what a figure counts, and themes by review.
@Controller
public final class AnalysisPages {

    static final Link ANALYSIS = Frame.Place.ANALYSIS.link();

    private final Library library;
    private final Pages pages;

    AnalysisPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.pages = pages;
    }

    @GetMapping("/analysis")
    View analysis(HttpServletRequest request) {
        OpenAnalysis open = OpenAnalysis.in(library.database(), request);
        AnalysisMaker maker = new AnalysisMaker(library.database());
        AnalysisTables tables = AnalysisTables.of(open.analysis());
        AnalysisPage page = new AnalysisPage(
                open.query(),
                open.analysis(),
                maker.frameworks(),
                maker.choices(open.analysis().sample().reviews()),
                new Crossing(open.analysis()).dimensions(),
                List.copyOf(tables.byId().values()),
                new TableView(tables.themes(), open.query()));
        return pages.show(
                "analysis/analysis",
                Frame.of("Analysis", Frame.Place.ANALYSIS, List.of(Frame.Place.HOME.link())),
                page);
    }

    @GetMapping("/analysis/table")
    View table(HttpServletRequest request, @RequestParam(defaultValue = "") String table) {
        OpenAnalysis open = OpenAnalysis.in(library.database(), request);
        List<Table> found = crossed(request).isEmpty()
                ? List.of(open.table(table))
                : new Crossing(open.analysis()).tables(crossed(request));
        String title = found.size() == 1 ? found.getFirst().title() : "Three crossed";
        return pages.show(
                "analysis/table",
                Frame.of(title, Frame.Place.ANALYSIS, List.of(Frame.Place.HOME.link(), back(open))),
                new TablesPage(
                        title,
                        found.stream()
                                .map(each -> new TableView(each, open.query()))
                                .toList()));
    }

    /// The dimensions that an address crosses, or none.
    private static List<String> crossed(HttpServletRequest request) {
        return Stream.of("down", "across", "layer")
                .map(request::getParameter)
                .filter(key -> key != null && !key.isBlank())
                .toList();
    }

    @GetMapping("/analysis/figure")
    View figure(
            HttpServletRequest request,
            @RequestParam String table,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "0") int column) {
        OpenAnalysis open = OpenAnalysis.in(library.database(), request);
        Table found = open.table(table);
        if (row < 0
                || row >= found.rows().size()
                || column < 0
                || column >= found.columns().size()) {
            throw new Refusal("There is no such figure in the table '" + found.title() + "'.");
        }
        Cell cell = found.rows().get(row).cells().get(column);
        FigurePage page = new FigurePage(
                found.title(),
                found.rows().get(row).label(),
                found.columns().get(column),
                cell.count(),
                found.counted().words(),
                table.equals("matrix")
                        ? "/themes?" + open.query().words()
                        : open.query().table(table),
                new FigureWords(open.analysis()).of(cell));
        return pages.show(
                "analysis/figure",
                Frame.of(
                        page.row(),
                        Frame.Place.ANALYSIS,
                        List.of(Frame.Place.HOME.link(), back(open), new Link(found.title(), page.back()))),
                page);
    }

    @GetMapping("/themes")
    View themes(HttpServletRequest request, @RequestParam(defaultValue = "1") int page) {
        OpenAnalysis open = OpenAnalysis.in(library.database(), request);
        int reviews = open.analysis().sample().size();
        int last = Math.max(1, (reviews + ThemesPage.BESIDE - 1) / ThemesPage.BESIDE);
        ThemesPage shown = new ThemesPage(
                open.query(),
                new AnalysisMaker(library.database()).frameworks(),
                open.table("matrix"),
                open.analysis().sample().reviews(),
                Math.clamp(page, 1, last),
                last);
        return pages.show(
                "analysis/themes", Frame.of("Themes", Frame.Place.THEMES, List.of(Frame.Place.HOME.link())), shown);
    }

    private static Link back(OpenAnalysis open) {
        return new Link(
                ANALYSIS.words(), ANALYSIS.address() + "?" + open.query().words());
    }
}
