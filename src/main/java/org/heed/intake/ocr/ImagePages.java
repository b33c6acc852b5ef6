package org.heed.intake.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Finds the pages of a PDF whose words the file does not hold, has them recognised, and says so.
public final class ImagePages {

    private final OcrReader ocrReader;

    public ImagePages(OcrReader ocrReader) {
        this.ocrReader = ocrReader;
    }

    /// The pages with those that are images read as far as can be, and the problems to tell.
    public record Recognised(List<Page> pages, List<Problem> problems) {}

    /// Recognises what has to be; pages with good text are passed on as they are.
    public Recognised recognise(PDDocument document, List<Page> pages) throws IOException {
        List<Integer> images = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (needsRecognising(document, pages.get(i), i)) {
                images.add(i);
            }
        }
        if (images.isEmpty()) {
            return new Recognised(pages, List.of());
        }
        List<Page> all = new ArrayList<>(pages);
        List<Problem> problems = new ArrayList<>();
        for (Page page : ocrReader.read(document, images)) {
            boolean lost = page.state() != PageState.FAILED
                    && page.words().isEmpty()
                    && !pages.get(page.number() - 1).words().isEmpty();
            all.set(page.number() - 1, lost ? unread(page) : page);
            if (page.state() == PageState.FAILED) {
                problems.add(damaged(page.number()));
            }
        }
        recognised(all).ifPresent(problems::add);
        unread(all).ifPresent(problems::add);
        return new Recognised(List.copyOf(all), List.copyOf(problems));
    }

    private static boolean needsRecognising(PDDocument document, Page page, int index) {
        return switch (page.state()) {
            case BLANK -> document.getPage(index).hasContents();
            case TEXT -> TextLayer.isHopeless(page.words());
            case OCR, IMAGE_ONLY, FAILED -> false;
        };
    }

    private static Page unread(Page page) {
        return Page.laid(page.number(), PageState.IMAGE_ONLY, page.size(), List.of(), page.rulings());
    }

    private static Problem damaged(int number) {
        return new Problem(
                ProblemKind.UNREADABLE_PAGE,
                number,
                String.valueOf(number),
                "The image of page " + number
                        + " could not be read: it is damaged, far too large, or took too long to recognise."
                        + " Check it by eye.");
    }

    private static Optional<Problem> recognised(List<Page> pages) {
        List<Integer> recognised = numbers(pages, PageState.OCR);
        if (recognised.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(told(
                recognised,
                named(recognised) + (recognised.size() == 1 ? " is an image; its" : " are images; their")
                        + " words were recognised by OCR and may hold mistakes. Check them against the page"
                        + " before you quote them."));
    }

    private Optional<Problem> unread(List<Page> pages) {
        List<Integer> unread = numbers(pages, PageState.IMAGE_ONLY);
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        boolean isOne = unread.size() == 1;
        String words = ocrReader.isInstalled()
                ? named(unread) + (isOne ? " is an image in which" : " are images in which")
                        + " no words were recognised, as in a photograph. Check by eye."
                : "We could not read " + named(unread).replaceFirst("^P", "p") + ": "
                        + (isOne ? "it is an image." : "they are images.")
                        + " Add OCR (install the tesseract command) or check by eye.";
        return Optional.of(told(unread, words));
    }

    private static Problem told(List<Integer> numbers, String words) {
        return new Problem(ProblemKind.NEEDS_OCR, numbers.getFirst(), ranges(numbers), words);
    }

    private static List<Integer> numbers(List<Page> pages, PageState state) {
        return pages.stream()
                .filter(page -> page.state() == state)
                .map(Page::number)
                .toList();
    }

    private static String named(List<Integer> numbers) {
        return (numbers.size() == 1 ? "Page " : "Pages ") + ranges(numbers);
    }

    /// "3 to 5, 9".
    private static String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                int first = numbers.get(from);
                int last = numbers.get(i - 1);
                ranges.add(first == last ? String.valueOf(first) : first + " to " + last);
                from = i;
            }
        }
        return String.join(", ", ranges);
    }
}
