package org.heed.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.heed.analysis.context.ContextReader;
import org.heed.analysis.context.ContextStatistics;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.print.Reconciliation;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.AnalysisTables;
import org.heed.intake.sheet.CellGrid;
import org.heed.intake.sheet.SheetReader;
import org.heed.library.Library;
import org.heed.publication.chart.ChartSvg;
import org.heed.text.Refusal;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.view.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Figures that somebody else published, brought as a spreadsheet: set beside what is counted here, or shown over the
/// years. Nothing of them is kept.
@Controller
public final class GivenFigures {

    private static final String COMPARE = "Printed figures beside those counted here";
    private static final String CONTEXT = "Published statistics over the years";

    private final Library library;
    private final Pages pages;

    GivenFigures(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.pages = pages;
    }

    @GetMapping("/analysis/compare")
    View comparing(HttpServletRequest request) {
        return show("analysis/compare", COMPARE, GivenPage.empty(AnalysisQuery.of(request.getParameterMap())), request);
    }

    @PostMapping("/analysis/compare")
    View compare(@RequestParam MultipartFile file, HttpServletRequest request) {
        AnalysisQuery query = AnalysisQuery.of(request.getParameterMap());
        Analysis analysis = new AnalysisMaker(library.database()).leaving(query.request());
        AnalysisTables tables = AnalysisTables.of(analysis);
        List<Reconciliation.Compared> compared =
                Reconciliation.compare(rows(file), tables.all(), tables.release(analysis));
        GivenPage page = GivenPage.empty(query).with(Reconciliation.print(compared));
        return show("analysis/compare", COMPARE, page, request);
    }

    @GetMapping("/analysis/context")
    View context(HttpServletRequest request) {
        return show("analysis/context", CONTEXT, GivenPage.empty(AnalysisQuery.of(request.getParameterMap())), request);
    }

    @PostMapping("/analysis/context")
    View trend(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            HttpServletRequest request) {
        ContextStatistics context = statistics(file, source);
        GivenPage page = GivenPage.empty(AnalysisQuery.of(request.getParameterMap()))
                .with(ChartSvg.of(context.trendBySex(), "by-sex"), context.trendTable(context.trendBySex()));
        if (!context.trendByRelationship().series().isEmpty()) {
            page = page.with(
                    ChartSvg.of(context.trendByRelationship(), "by-relationship"),
                    context.trendTable(context.trendByRelationship()));
        }
        return show("analysis/context", CONTEXT, page.with(context.table()), request);
    }

    /// The statistics of a file that was sent, under the name of whose they are.
    static ContextStatistics statistics(MultipartFile file, String source) {
        String title = source.isBlank() ? String.valueOf(file.getOriginalFilename()) : source.strip();
        return ContextReader.read(title, rows(file));
    }

    private View show(String template, String title, GivenPage page, HttpServletRequest request) {
        Frame frame = Frame.of(title, Frame.Place.ANALYSIS, List.of(Frame.Place.HOME.link(), AnalysisPages.ANALYSIS));
        return pages.show(template, frame.with(FormToken.of(request)), page);
    }

    private static List<List<String>> rows(MultipartFile file) {
        if (file.isEmpty()) {
            throw new Refusal("No file was chosen. Go back, choose the spreadsheet, and send the form again.");
        }
        try {
            return SheetReader.read(file.getBytes()).stream()
                    .findFirst()
                    .map(CellGrid::rows)
                    .orElseThrow(() -> new Refusal("The file holds no table. Check that it is the right one."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
