package org.heed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The benchmarks that `./bench` runs, each a line of its table: what was measured, what came out, and the bar.
/// Run in one process, so that what is compared met the same machine in the same minute.
public final class Bench {

    private static final double RATIO_BAR = 2;
    private static final double GROWTH_BAR = 1.5;
    private static final double COLD_BAR = 2;
    private static final double MEMORY_BAR = 1024;
    private static final double ANALYSIS_BAR = 5;
    private static final double REPORT_BAR = 30;
    /// Of the rules that find names, for one core: 200,000 words a second.
    private static final double NAMES_BAR = 5;

    private static final double MICROSECONDS = 1e6;
    private static final double RESOLVING_BAR = 1;
    private static final double REPEATS_BAR = 240;
    private static final double ONE_MORE_BAR = 1;
    private static final double LIST_BAR = 0.2;
    private static final int COLD_PAGES = 100;
    private static final int COLD_RUNS = 5;

    private final List<String> broken = new ArrayList<>();

    private Bench() {}

    /// Arguments: a folder of reports, the `heed` command, a folder to work in, and how many rounds to run.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments[2]);
        List<Path> reports = reports(Path.of(arguments[0]));
        List<Path> paged = PdfTimes.withText(reports);
        System.out.println(reports.size() + " documents, of them " + paged.size() + " PDFs with text, "
                + PdfTimes.pages(paged) + " pages, in " + arguments[0]);
        System.out.println();
        row("what", "measured", "bar");
        Bench bench = new Bench();
        bench.ratio(paged, Integer.parseInt(arguments[3]));
        bench.growth(paged);
        Command heed = new Command(Path.of(arguments[1]), work);
        bench.cold(heed, PdfTimes.ofPages(COLD_PAGES, paged, work.resolve("cold.pdf")));
        bench.memory(heed, reports);
        bench.analysis(work);
        bench.names(reports);
        bench.resolving();
        bench.repeats();
        bench.tracking(work);
        System.out.println();
        System.out.println(
                bench.broken.isEmpty() ? "Every bar was met." : "Not met: " + String.join(", ", bench.broken) + ".");
        System.exit(bench.broken.isEmpty() ? 0 : 1);
    }

    private void ratio(List<Path> paged, int rounds) {
        PdfTimes.Result result = PdfTimes.compared(paged, rounds);
        int pages = PdfTimes.pages(paged);
        row("bare text of PDFBox, a page", milliseconds(result.bareSeconds() / pages), "");
        row("all of Heed's reading, a page", milliseconds(result.heedSeconds() / pages), "");
        row("ratio, lowest and highest round", number(result.lowest()) + " to " + number(result.highest()), "");
        judge("reading ratio, median of " + rounds, result.ratio(), "", RATIO_BAR);
    }

    private void growth(List<Path> paged) {
        PdfTimes.Growth growth = PdfTimes.growth(paged);
        judge("time for 10 times the corpus, / 10", growth.time(), "", GROWTH_BAR);
        row(
                "heap kept after 1 and 10 times",
                number(growth.heapOnce()) + " and " + number(growth.heapTenTimes()) + " MB",
                "");
    }

    private void cold(Command heed, Path report) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < COLD_RUNS; i++) {
            seconds.add(heed.seconds(List.of("read", "--json", report.toString())));
        }
        judge("cold start with " + COLD_PAGES + " pages, median", PdfTimes.median(seconds), " s", COLD_BAR);
        row("cold start without work", number(heed.seconds(List.of())) + " s", "");
    }

    private void memory(Command heed, List<Path> reports) throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("read", "--out", heed.work("readings").toString()));
        reports.forEach(report -> arguments.add(report.toString()));
        double peak = heed.peakMegabytes(arguments);
        if (peak > 0) {
            judge("memory at its highest, all documents", peak, " MB", MEMORY_BAR);
        } else {
            row("memory at its highest", "not told by this system", "< 1 GB");
        }
    }

    private void analysis(Path work) throws IOException {
        String of = " of " + AnalysisTimes.REVIEWS + " reviews";
        AnalysisTimes.Result whole = AnalysisTimes.measuredWithDatabase(Files.createTempDirectory(work, "national"));
        judge("analysis from the database" + of, whole.tables(), " s of a core", ANALYSIS_BAR);
        judge("report from the database" + of + ", Word", whole.word(), " s of a core", REPORT_BAR);
        judge("report from the database" + of + ", PDF", whole.pdf(), " s of a core", REPORT_BAR);
        AnalysisTimes.Result times = AnalysisTimes.measured();
        judge("all tables" + of, times.tables(), " s of a core", ANALYSIS_BAR);
        judge("report" + of + ", Word", times.word(), " s of a core", REPORT_BAR);
        judge("report" + of + ", PDF", times.pdf(), " s of a core", REPORT_BAR);
    }

    private void names(List<Path> reports) {
        double speed = NamesTimes.wordsASecond(PdfTimes.withText(reports));
        row("names found, words a second of a core", String.format(Locale.ROOT, "%,.0f", speed), "");
        judge("names found, a word", MICROSECONDS / speed, " µs of a core", NAMES_BAR);
    }

    private void resolving() throws IOException {
        ResolverTimes.Result times = ResolverTimes.measured();
        judge(ResolverTimes.ADDRESSEES + " addressees resolved", times.resolved(), " s of a core", RESOLVING_BAR);
        row("ratio to tidying their names only", number(times.ratio()), "");
        ResolverTimes.measuredOnReal().ifPresent(this::realResolving);
    }

    private void realResolving(ResolverTimes.Result times) {
        double speed = ResolverTimes.ADDRESSEES / times.resolved();
        row("real recipients, rows a second of a core", String.format(Locale.ROOT, "%,.0f", speed), "");
        judge(ResolverTimes.ADDRESSEES + " real recipients resolved", times.resolved(), " s of a core", RESOLVING_BAR);
    }

    private void repeats() {
        RepeatTimes.Result times = RepeatTimes.measured();
        judge("said before, " + RepeatTimes.ASKS + " compared", times.all(), " s", REPEATS_BAR);
        judge("said before, one more review", times.oneMore(), " s", ONE_MORE_BAR);
    }

    private void tracking(Path folder) {
        double seconds = TrackingTimes.measured(folder.resolve("tracking.heed"));
        judge("list and filter " + TrackingTimes.ASKS + " asks", seconds, " s", LIST_BAR);
    }

    private void judge(String what, double measured, String unit, double bar) {
        row(what, number(measured) + unit, "<= " + number(bar) + unit + (measured <= bar ? "" : "   NOT MET"));
        if (measured > bar) {
            broken.add(what);
        }
    }

    private static void row(String what, String measured, String bar) {
        System.out.printf(Locale.ROOT, "%-38s %18s   %s%n", what, measured, bar);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private static String milliseconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f ms", seconds * 1000);
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(pdf|docx|html|txt|md)"))
                    .sorted()
                    .toList();
        }
    }
}
