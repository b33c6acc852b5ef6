package org.heed.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.heed.analysis.context.ContextStatistics;
import org.heed.analysis.gather.AnalysisMaker;
import org.heed.analysis.gather.AnalysisRequest;
import org.heed.analysis.report.Analysis;
import org.heed.analysis.report.ReportMaker;
import org.heed.analysis.report.ReportSheets;
import org.heed.analysis.snapshot.Snapshot;
import org.heed.analysis.snapshot.SnapshotStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.Library;
import org.heed.publication.CsvWriter;
import org.heed.publication.WorkbookWriter;
import org.heed.publication.pdf.PdfWriter;
import org.heed.publication.word.WordWriter;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.view.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Analyses to take away, and to freeze so that they can be cited. What leaves holds small counts back.
@Controller
public final class AnalysisFiles {

    private final Library library;
    private final Pages pages;
    private final Clock clock;

    AnalysisFiles(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.pages = pages;
        this.clock = parts.clock();
    }

    /// The forms that an analysis can be taken away in.
    private enum Form {
        DOCX("report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("report.pdf", "application/pdf"),
        XLSX("tables.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("figures.csv", "text/csv;charset=UTF-8");

        private final String file;
        private final String type;

        Form(String file, String type) {
            this.file = file;
            this.type = type;
        }

        void write(Analysis analysis, ReleaseGate gate, OutputStream to) throws IOException {
            switch (this) {
                case DOCX -> WordWriter.write(ReportMaker.make(analysis), gate, to);
                case PDF -> PdfWriter.write(ReportMaker.make(analysis), gate, to);
                case XLSX -> WorkbookWriter.write(ReportSheets.of(analysis), gate, to);
                case CSV -> CsvWriter.write(ReportSheets.figures(analysis), gate, to);
            }
        }
    }

    @GetMapping("/analysis/report.docx")
    ResponseEntity<byte[]> word(HttpServletRequest request) {
        return now(request, Form.DOCX);
    }

    @GetMapping("/analysis/report.pdf")
    ResponseEntity<byte[]> pdf(HttpServletRequest request) {
        return now(request, Form.PDF);
    }

    @GetMapping("/analysis/tables.xlsx")
    ResponseEntity<byte[]> workbook(HttpServletRequest request) {
        return now(request, Form.XLSX);
    }

    @GetMapping("/analysis/figures.csv")
    ResponseEntity<byte[]> figures(HttpServletRequest request) {
        return now(request, Form.CSV);
    }

    /// The report with published statistics of somebody else's in it, which are not kept.
    @PostMapping("/analysis/context/{file}")
    ResponseEntity<byte[]> beside(
            @PathVariable("file") String name,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            HttpServletRequest request) {
        ContextStatistics statistics = GivenFigures.statistics(file, source);
        AnalysisRequest asked = AnalysisQuery.of(request.getParameterMap()).request();
        return written(leaving(asked.with(statistics)), name);
    }

    @GetMapping("/analysis/snapshots")
    View snapshots(HttpServletRequest request) {
        SnapshotStore store = new SnapshotStore(library.database());
        List<Snapshot> all = store.all();
        return pages.show(
                "analysis/snapshots",
                Frame.of("Snapshots", Frame.Place.ANALYSIS, List.of(Frame.Place.HOME.link(), AnalysisPages.ANALYSIS))
                        .with(FormToken.of(request)),
                new SnapshotsPage(all.stream()
                        .map(each -> new SnapshotsPage.Line(each, store.isSetAside(each.number())))
                        .toList()));
    }

    @GetMapping("/analysis/freeze")
    View freezing(HttpServletRequest request) {
        OpenAnalysis open = OpenAnalysis.in(library.database(), request);
        return pages.show(
                "analysis/freeze",
                Frame.of(
                                "Freeze this analysis",
                                Frame.Place.ANALYSIS,
                                List.of(Frame.Place.HOME.link(), AnalysisPages.ANALYSIS))
                        .with(FormToken.of(request)),
                open);
    }

    @PostMapping("/analysis/snapshots")
    View freeze(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            HttpServletRequest request) {
        AnalysisRequest asked = AnalysisQuery.of(request.getParameterMap()).request();
        AnalysisRequest whole =
                file == null || file.isEmpty() ? asked : asked.with(GivenFigures.statistics(file, source));
        new SnapshotStore(library.database()).freeze(leaving(whole), Who.of(request), clock.instant());
        return new RedirectView("/analysis/snapshots");
    }

    @PostMapping("/analysis/snapshots/{number}/set-aside")
    View setAside(@PathVariable int number, HttpServletRequest request) {
        new SnapshotStore(library.database()).setAside(number, Who.of(request), clock.instant());
        return new RedirectView("/analysis/snapshots");
    }

    @GetMapping("/analysis/snapshots/{number}/{file}")
    ResponseEntity<byte[]> frozen(@PathVariable int number, @PathVariable String file) {
        return written(new SnapshotStore(library.database()).analysis(number), file);
    }

    private ResponseEntity<byte[]> written(Analysis analysis, String file) {
        for (Form form : Form.values()) {
            if (form.file.equals(file)) {
                return written(analysis, form);
            }
        }
        return ResponseEntity.notFound().build();
    }

    private ResponseEntity<byte[]> now(HttpServletRequest request, Form form) {
        return written(leaving(AnalysisQuery.of(request.getParameterMap()).request()), form);
    }

    private Analysis leaving(AnalysisRequest request) {
        return new AnalysisMaker(library.database()).leaving(request);
    }

    private ResponseEntity<byte[]> written(Analysis analysis, Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            form.write(analysis, ReleaseGate.ofLibrary(library.database()), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(form.type));
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("heed-analysis-" + form.file)
                .build());
        return ResponseEntity.ok().headers(headers).body(bytes.toByteArray());
    }
}
