package org.heed.intake.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.heed.review.Box;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Ruling;
import org.heed.review.Word;

/// Reads pages that are images: draws them, has their words recognised by the `tesseract` command and finds the
/// lines of their tables. Without the command a page with ink on it is `IMAGE_ONLY`.
public final class OcrReader {

    /// What the recogniser was trained on.
    private static final int DPI = 300;
    /// A giant page is drawn coarser: 40 million grey pixels are an A1 sheet at 150 dpi.
    private static final double MOST_PIXELS = 40e6;
    private static final double POINTS_AN_INCH = 72;
    /// A page with less ink than this, of its pixels, is blank: dust and a shadow at the edge.
    private static final double LEAST_INK = 0.0002;

    /// Among a hundred words of Welsh, more than this many are these.
    private static final double WELSH_SHARE = 0.06;
    private static final int FEWEST_WORDS = 20;
    private static final Set<String> WELSH = Set.of(
            "yr", "yn", "ac", "gan", "wedi", "mae", "oedd", "i'r", "o'r", "a'r", "y", "ei", "eu", "ar", "dylai",
            "sydd");

    /// Asked for anew by each report that has images, so that reports without any start no command.
    private final Supplier<Tesseract> command;

    public OcrReader() {
        this(Tesseract::new);
    }

    OcrReader(Supplier<Tesseract> command) {
        this.command = command;
    }

    /// Reads no words: every page that is an image stays one, as where the command is not installed.
    public static OcrReader none() {
        return new OcrReader(() -> new Tesseract("", 1));
    }

    /// True when the words of an image can be recognised here.
    boolean isInstalled() {
        return command.get().isInstalled();
    }

    /// Reads one page.
    public Page read(PDDocument document, int pageIndex) throws IOException {
        return read(document, List.of(pageIndex)).getFirst();
    }

    /// Reads several pages, one process a core. Drawing is done by the caller's thread, because a document is
    /// not to be shared between threads.
    public List<Page> read(PDDocument document, List<Integer> pageIndexes) throws IOException {
        Tesseract tesseract = command.get();
        int cores = Runtime.getRuntime().availableProcessors();
        Semaphore places = new Semaphore(cores + 1);
        List<Future<Page>> pages = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            try {
                for (int index : pageIndexes) {
                    places.acquire();
                    Optional<Sheet> sheet = drawn(document, index);
                    pages.add(workers.submit(() -> released(
                            places,
                            () -> sheet.map(drawn -> recognised(drawn, tesseract))
                                    .orElseGet(() -> failed(index)))));
                }
                List<Page> read = new ArrayList<>();
                for (Future<Page> page : pages) {
                    read.add(page.get());
                }
                return read;
            } catch (InterruptedException e) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IOException("stopped while recognising words", e);
            } catch (ExecutionException e) {
                throw new IOException("a page could not be recognised", e);
            }
        }
    }

    /// A drawn page and how to get from its pixels to points.
    private record Sheet(int number, Box size, Bitmap image, int dpi) {
        double pixelsAPoint() {
            return dpi / POINTS_AN_INCH;
        }
    }

    /// Nothing when the page cannot be drawn: it or its picture is damaged, or would fill the memory.
    private static Optional<Sheet> drawn(PDDocument document, int index) {
        try {
            PDPage page = document.getPage(index);
            boolean isTooLarge = Paper.isBeyond(
                            page.getCropBox().getWidth(), page.getCropBox().getHeight())
                    || Pictures.isTooLarge(page);
            return isTooLarge ? Optional.empty() : Optional.of(draw(document, index));
        } catch (IOException | RuntimeException e) {
            // The library throws many kinds on damaged pictures; all mean that nobody can see the page.
            return Optional.empty();
        }
    }

    private static Sheet draw(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        boolean turned = page.getRotation() % 180 != 0;
        double width =
                turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        double height =
                turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        double inches = width * height / (POINTS_AN_INCH * POINTS_AN_INCH);
        int dpi = (int) Math.clamp(Math.sqrt(MOST_PIXELS / Math.max(inches, 1e-6)), 1, DPI);
        BufferedImage image = new SafeRenderer(document).renderImageWithDPI(index, dpi, ImageType.GRAY);
        return new Sheet(index + 1, new Box(0, 0, width, height), Bitmap.of(image), dpi);
    }

    private static Page released(Semaphore places, Supplier<Page> reading) {
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    private static Page recognised(Sheet sheet, Tesseract tesseract) {
        Bitmap image = sheet.image();
        if (image.darkness(0, 0, image.width(), image.height()) < LEAST_INK) {
            return Page.laid(sheet.number(), PageState.BLANK, sheet.size(), List.of(), List.of());
        }
        if (!tesseract.isInstalled()) {
            return unread(sheet);
        }
        double skew = Skew.of(image);
        Sheet level = skew == 0 ? sheet : new Sheet(sheet.number(), sheet.size(), image.turned(skew), sheet.dpi());
        return recognisedLevel(level, tesseract);
    }

    private static Page recognisedLevel(Sheet sheet, Tesseract tesseract) {
        List<Ruling> rulings = new RulingFinder(sheet.image(), sheet.pixelsAPoint()).rulings();
        Optional<List<Word>> words = words(sheet, tesseract, "eng");
        if (words.isPresent() && tesseract.reads("cym") && isWelsh(words.get())) {
            words = words(sheet, tesseract, "cym+eng").or(() -> words(sheet, tesseract, "eng"));
        }
        if (words.isEmpty()) {
            // The command is there and failed or was stopped: installing it would not help.
            return failed(sheet.number() - 1);
        }
        if (words.get().isEmpty()) {
            return unread(sheet);
        }
        return Page.laid(sheet.number(), PageState.OCR, sheet.size(), words.get(), rulings);
    }

    private static Optional<List<Word>> words(Sheet sheet, Tesseract tesseract, String language) {
        RecognisedLines lines = new RecognisedLines(sheet.image(), sheet.pixelsAPoint());
        return tesseract.words(sheet.image(), sheet.dpi(), language).map(lines::words);
    }

    private static Page failed(int index) {
        return Page.laid(index + 1, PageState.FAILED, new Box(0, 0, 0, 0), List.of(), List.of());
    }

    private static Page unread(Sheet sheet) {
        return Page.laid(sheet.number(), PageState.IMAGE_ONLY, sheet.size(), List.of(), List.of());
    }

    private static boolean isWelsh(List<Word> words) {
        long welsh = words.stream()
                .filter(word ->
                        WELSH.contains(word.text().toLowerCase(Locale.ROOT).replace('’', '\'')))
                .count();
        return words.size() >= FEWEST_WORDS && welsh > words.size() * WELSH_SHARE;
    }
}
