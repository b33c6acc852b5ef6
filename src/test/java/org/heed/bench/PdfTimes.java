package org.heed.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heed.pipeline.ReviewReader;

/// How long Heed's reading of PDFs takes beside PDFBox's bare text extraction of the same files.
final class PdfTimes {

    /// Enough for the compiler of the virtual machine to have seen both ways.
    private static final int WARM_UP_ROUNDS = 4;
    /// A page of a report with fewer letters is an image: reading it is another program's work.
    private static final int LETTERS_OF_A_PAGE = 150;

    private static final int TIMES = 10;
    private static final double MEGABYTE = 1024 * 1024;

    private PdfTimes() {}

    /// Medians over the rounds; `ratio` is the median of the rounds' own ratios.
    record Result(double bareSeconds, double heedSeconds, double ratio, double lowest, double highest) {}

    /// Time of ten times the corpus over ten times the time of one, and the heap that stays in use after each.
    record Growth(double time, double heapOnce, double heapTenTimes) {}

    /// The PDFs of which every page but a few holds text.
    static List<Path> withText(List<Path> reports) {
        return reports.stream()
                .filter(report -> report.toString().endsWith(".pdf"))
                .filter(report -> bareText(report) / Math.max(1, pages(List.of(report))) > LETTERS_OF_A_PAGE)
                .filter(report -> imagePages(report) == 0)
                .toList();
    }

    static int pages(List<Path> reports) {
        return reports.stream().mapToInt(PdfTimes::pageCount).sum();
    }

    static Result compared(List<Path> reports, int rounds) {
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            round(reports, i % 2 == 0);
        }
        List<double[]> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            times.add(round(reports, i % 2 == 0));
        }
        List<Double> ratios = times.stream().map(time -> time[1] / time[0]).toList();
        return new Result(
                median(times.stream().map(time -> time[0]).toList()),
                median(times.stream().map(time -> time[1]).toList()),
                median(ratios),
                Collections.min(ratios),
                Collections.max(ratios));
    }

    static Growth growth(List<Path> reports) {
        double once = heed(reports);
        double heapOnce = heapInUse();
        List<Path> tenTimes = Collections.nCopies(TIMES, reports).stream()
                .flatMap(List::stream)
                .toList();
        double ten = heed(tenTimes);
        return new Growth(ten / once / TIMES, heapOnce, heapInUse());
    }

    /// A PDF of so many pages, taken from the reports in turn.
    static Path ofPages(int pages, List<Path> reports, Path to) {
        try (PDDocument made = new PDDocument()) {
            List<PDDocument> open = new ArrayList<>();
            while (made.getNumberOfPages() < pages) {
                PDDocument report =
                        Loader.loadPDF(reports.get(open.size() % reports.size()).toFile());
                open.add(report);
                int wanted = Math.min(report.getNumberOfPages(), pages - made.getNumberOfPages());
                for (int i = 0; i < wanted; i++) {
                    made.importPage(report.getPage(i));
                }
            }
            made.save(to.toFile());
            for (PDDocument report : open) {
                report.close();
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /// Both ways file by file, so that a slow moment of the machine meets both; which goes first changes by round.
    private static double[] round(List<Path> reports, boolean bareFirst) {
        double bare = 0;
        double heed = 0;
        for (Path report : reports) {
            if (bareFirst) {
                bare += bare(report);
                heed += heed(List.of(report));
            } else {
                heed += heed(List.of(report));
                bare += bare(report);
            }
        }
        return new double[] {bare, heed};
    }

    private static double bare(Path report) {
        long start = System.nanoTime();
        bareText(report);
        return (System.nanoTime() - start) / 1e9;
    }

    private static double heed(List<Path> reports) {
        ReviewReader reader = new ReviewReader();
        long start = System.nanoTime();
        for (Path report : reports) {
            reader.read("bench", List.of(report));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static int bareText(Path report) {
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            return new PDFTextStripper().getText(document).length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int imagePages(Path report) {
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            int images = 0;
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                images += stripper.getText(document).isBlank() ? 1 : 0;
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pageCount(Path report) {
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
