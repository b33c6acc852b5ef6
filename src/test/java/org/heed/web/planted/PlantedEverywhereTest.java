package org.heed.web.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.refi.ProjectExchange;
import org.heed.library.Library;
import org.heed.pipeline.Findings;
import org.heed.pipeline.LedgerExport;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;
import org.heed.pipeline.safe.SafeFindings;
import org.heed.quality.AccuracyPage;
import org.heed.review.FiledReport;
import org.heed.review.Review;
import org.heed.summary.Summary;
import org.heed.text.Refusal;
import org.heed.tracking.AskStore;
import org.heed.web.CodedLibrary;
import org.heed.web.Site;
import org.heed.web.WebParts;
import org.heed.web.planted.PlantedReports.Planted;
import org.heed.web.summary.SummaryRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Names are planted in reports of our own corpus, and of the shared one when it is there: in the text, the
/// recommendations and the file name. Then everything that leaves is looked through for them, as text, whatever form
/// it has.
class PlantedEverywhereTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final List<String> OF_A_REVIEW = List.of(
            "/recommendations.csv", "/plan.xlsx", "/plan.csv", "/plan.docx", "/family", "/narrative", "/coding");
    private static final List<String> OF_THE_LIBRARY = List.of(
            "/reviews.csv",
            "/reviews",
            "/problems.csv",
            "/organisations.csv",
            "/organisations/national.csv",
            "/search.csv?words=mother",
            "/search?words=police",
            "/oversight",
            "/analysis",
            "/analysis/report.docx",
            "/analysis/report.pdf",
            "/analysis/tables.xlsx",
            "/analysis/figures.csv");

    private final Map<String, int[]> looked = new TreeMap<>();
    private final List<String> leaks = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void nothingThatLeavesHoldsAPlantedName() throws IOException {
        try (Overheard overheard = Overheard.open()) {
            everythingLeaves();
            look("console", overheard.console().getBytes(StandardCharsets.UTF_8));
            overheard.logged().forEach(line -> look("log line", line.getBytes(StandardCharsets.UTF_8)));
        }
        if (PlantedReports.holdsShared()) {
            AccuracyPage.write("leaving", page());
        }
        assertThat(leaks).isEmpty();
    }

    /// Whoever finds nothing has to show that they would have found something.
    @Test
    void whatIsLoggedOrPrintedIsOverheard() {
        try (Overheard overheard = Overheard.open()) {
            LoggerFactory.getLogger("org.heed.planted").trace("About {}.", "Zorvenka");
            LoggerFactory.getLogger("somebody.else")
                    .warn("It broke.", new IllegalStateException("The words of Tkelmo."));
            java.util.logging.Logger.getLogger("somebody.else").severe("About Brathiz.");
            System.out.println("About Ushlani.");
            System.err.println("About Quendra.");
            look("console", overheard.console().getBytes(StandardCharsets.UTF_8));
            overheard.logged().forEach(line -> look("log line", line.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(String.join("\n", leaks)).contains("Zorvenka", "Tkelmo", "Brathiz", "Ushlani", "Quendra");
    }

    private void everythingLeaves() throws IOException {
        List<Planted> planted = PlantedReports.in(folder);
        try (Site site = Site.in(folder, List.of())) {
            site.with(planted.stream().map(Planted::file).toArray(Path[]::new));
            List<Review> reviews = site.library().reviews().all();
            // A report and its plan are one review.
            assertThat(reviews).hasSizeGreaterThan(planted.size() * 3 / 4);
            assertThat(unread(site.library(), planted)).isEmpty();
            CodedLibrary.code(site.library());
            ReviewAdder adder = new ReviewAdder(site.library(), new ReviewReader(), CLOCK);
            SummaryRoom room =
                    new SummaryRoom(new WebParts(site.library(), adder, CLOCK, List.of(), folder.resolve("work")));
            for (Review review : reviews) {
                look("key", review.key().value().getBytes(StandardCharsets.UTF_8));
                pages(site, review);
                summary(room, review);
            }
            OF_THE_LIBRARY.forEach(path -> answer(site, path.replaceAll("\\?.*", ""), path));
            exports(site.library());
        }
    }

    /// The planted names that were not read, each with its file: nothing is shown by not finding them later.
    private static List<String> unread(Library library, List<Planted> planted) {
        Map<String, String> words = new TreeMap<>();
        for (Review review : library.reviews().all()) {
            for (Review read : library.reviews().editions(review.key())) {
                for (FiledReport report : library.reports().reports(read.current())) {
                    String text = library.outlines()
                            .text(read.current(), report.position())
                            .verbatim();
                    words.put(report.fileName(), text.replaceAll("\\s+", " "));
                }
            }
        }
        List<String> unread = new ArrayList<>();
        for (Planted one : planted) {
            String file = String.valueOf(one.file().getFileName());
            String text = words.getOrDefault(file, "");
            // Without a program that recognises pictures nothing of the scan is read.
            if (one.isText() || !text.isBlank()) {
                one.people().stream()
                        .filter(name -> !text.contains(name))
                        .forEach(name -> unread.add(file + ": " + name));
            }
        }
        return unread;
    }

    private void pages(Site site, Review review) {
        String root = "/reviews/" + review.key().value();
        OF_A_REVIEW.forEach(path -> answer(site, path, root + path));
        new AskStore(site.library().database())
                .of(review.key()).stream()
                        .limit(2)
                        .forEach(ask -> answer(site, "letter", root + "/asks/" + ask.id() + "/letter.docx"));
    }

    private void answer(Site site, String what, String path) {
        byte[] bytes = site.bytes(path);
        look("address", path.getBytes(StandardCharsets.UTF_8));
        look(what, bytes);
    }

    private void summary(SummaryRoom room, Review review) {
        Summary summary = room.summaries().of(review).kept().summary();
        summary.sentences().forEach(sentence -> look("summary", sentence.words().getBytes(StandardCharsets.UTF_8)));
    }

    private void exports(Library library) throws IOException {
        List<Findings> findings = library.reviews().all().stream()
                .map(review -> SafeFindings.kept(library, review))
                .toList();
        ReleaseGate gate = ReleaseGate.ofLibrary(library.database());
        for (LedgerExport form : LedgerExport.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                form.write(findings, gate, bytes);
            } catch (Refusal refused) {
                bytes.reset();
                bytes.writeBytes(refused.getMessage().getBytes(StandardCharsets.UTF_8));
            }
            look("export " + form.name().toLowerCase(Locale.ROOT), bytes.toByteArray());
        }
        look("export qdpx", qdpx(library, gate));
    }

    private static byte[] qdpx(Library library, ReleaseGate gate) {
        try {
            return new ProjectExchange(library.database(), FrameworkShelf.shipped(), CLOCK).out(gate);
        } catch (Refusal refused) {
            return refused.getMessage().getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Counts a thing that leaves, whether it was held back, and notes it when a planted name stands in it.
    private void look(String what, byte[] bytes) {
        String text = PlantedReports.text(bytes);
        int[] counts = looked.computeIfAbsent(what, none -> new int[2]);
        counts[0]++;
        counts[1] += text.contains("Nothing was given out") || bytes.length == 0 ? 1 : 0;
        PlantedReports.names().stream()
                .filter(name -> text.toLowerCase(Locale.ROOT).contains(name))
                .forEach(name -> {
                    int at = text.toLowerCase(Locale.ROOT).indexOf(name);
                    leaks.add(what + ": " + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)));
                });
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                Names that no list holds are planted in every report with text of our own corpus and of the shared one, and in
                a scan: in the text, the recommendations and the file name. Then everything that leaves is looked through,
                with all that is logged and all that is written to the console meanwhile.

                | what leaves | looked at | held back | with a planted name |
                |---|---|---|---|
                """);
        looked.forEach((what, counts) -> page.append("| ")
                .append(what)
                .append(" | ")
                .append(counts[0])
                .append(" | ")
                .append(counts[1])
                .append(" | ")
                .append(leaks.stream()
                        .filter(leak -> leak.startsWith(what + ":"))
                        .count())
                .append(" |\n"));
        return page.toString();
    }
}
