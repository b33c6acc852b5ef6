package org.heed.cli.summary;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.cli.terminal.Lines;
import org.heed.library.Library;
import org.heed.meaning.MeaningReader;
import org.heed.pipeline.Reading;
import org.heed.pipeline.summarised.SummarisedReview;
import org.heed.pipeline.summarised.SummaryJson;
import org.heed.summary.Citation;
import org.heed.summary.Summary;
import org.heed.summary.SummaryPart;
import org.heed.summary.SummarySentence;
import org.heed.summary.kept.KeptSummary.Maker;
import org.heed.summary.kept.SummaryDesk;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed summarise`: what a review is about, what it found and what it asks, in sentences that name nobody and cite
/// their passages.
@Command(
        name = "summarise",
        description = {
            "Say what a review is about, what it found and what it asks, without names.",
            "REPORT is a file, of which nothing is kept, or the key of a review in the library."
        })
public final class SummariseCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--json", description = "Print JSON for programs (docs/reference/json.md).")
    private boolean json;

    @Option(
            names = "--together",
            paramLabel = "NAME",
            description = "Read all the files as documents of one review, called NAME.")
    private @Nullable String together;

    @Parameters(paramLabel = "REPORT", arity = "1..*", description = "The reports, or the keys of reviews.")
    private List<String> reports = new ArrayList<>();

    public SummariseCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        List<SummarisedReview> summarised = new ArrayList<>();
        try (MeaningReader meanings = MeaningReader.open()) {
            if (together != null) {
                summarised.add(
                        ofFiles(reports.stream().map(SummariseCommand::file).toList(), meanings));
            } else {
                for (String report : reports) {
                    boolean isFile = Files.exists(Path.of(report));
                    summarised.add(isFile ? ofFiles(List.of(Path.of(report)), meanings) : kept(report, meanings));
                }
            }
        }
        PrintWriter out = workbench.terminal().out();
        if (json) {
            out.print(SummaryJson.of(summarised));
        } else {
            summarised.forEach(this::print);
        }
        return Exit.DONE;
    }

    private static Path file(String named) {
        Path file = Path.of(named);
        if (!Files.exists(file)) {
            throw new Refusal("There is no file " + named + ". Check its name.");
        }
        return file;
    }

    private SummarisedReview ofFiles(List<Path> files, MeaningReader meanings) {
        Reading reading = workbench.rooms().reader().read(together == null ? "review" : together, files);
        return SummarisedReview.of(reading, meanings::of);
    }

    private SummarisedReview kept(String named, MeaningReader meanings) {
        if (named.contains(".") || named.contains("/")) {
            throw new Refusal("There is no file " + named + ". Check its name.");
        }
        try (Library open = library.open()) {
            SummaryDesk desk = new SummaryDesk(open.database(), meanings::of, workbench.clock());
            return SummarisedReview.kept(open.database(), desk, open.reviews().named(named));
        }
    }

    private void print(SummarisedReview review) {
        PrintWriter out = workbench.terminal().out();
        out.println(
                review.maker() == Maker.MACHINE
                        ? "Made by Heed from the report's own words. Nobody has checked it."
                        : "Edited by a person.");
        for (SummaryPart part : SummaryPart.values()) {
            out.println();
            out.println(part.words());
            List<SummarySentence> sentences = review.summary().in(part);
            if (sentences.isEmpty()) {
                out.println("  Not recorded in what was read.");
            }
            sentences.forEach(sentence -> wrapped(sentence.words() + where(sentence)));
        }
        Summary summary = review.summary();
        out.println();
        out.println(summary.words() + " words, reading ease " + Math.round(summary.ease()) + " (Flesch).");
    }

    private static String where(SummarySentence sentence) {
        List<Integer> pages = sentence.citations().stream()
                .map(Citation::page)
                .filter(page -> page > 0)
                .distinct()
                .sorted()
                .toList();
        if (pages.isEmpty()) {
            return "";
        }
        String last = pages.size() > 1 ? " to " + pages.getLast() : "";
        return pages.size() > 1 ? " [pages " + pages.getFirst() + last + "]" : " [page " + pages.getFirst() + "]";
    }

    private void wrapped(String words) {
        int indent = 2;
        Lines.wrap(Lines.printable(words), workbench.terminal().width() - indent)
                .forEach(line -> workbench.terminal().out().println(" ".repeat(indent) + line));
    }
}
