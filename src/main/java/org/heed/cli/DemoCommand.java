package org.heed.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Terminal;
import org.heed.library.Library;
import org.heed.pipeline.AddedBatch;
import org.heed.pipeline.AddedReview.Outcome;
import org.heed.pipeline.Adding;
import org.heed.pipeline.AddingWatch;
import org.heed.pipeline.ReviewAdder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `heed demo`: a library made from the sample reviews that come with Heed, served as pages.
@Command(
        name = "demo",
        description = {
            "Make a library from the sample reviews that come with Heed, and serve it.",
            "Everyone in the samples is invented. Your own library is not touched."
        })
final class DemoCommand implements Callable<Integer> {

    private static final int NOT_GIVEN = -1;

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 takes any free one.")
    private int port = NOT_GIVEN;

    DemoCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        Terminal terminal = workbench.terminal();
        Path folder = workbench.folders().data();
        String location = library.namedOr(folder.resolve("demo.heed").toString());
        List<Documents> samples = SampleReviews.unpack(folder.resolve("samples"));
        try (Library open = library.openOrMake(location)) {
            long added = add(open, samples);
            if (added > 0) {
                terminal.out().println(added + " sample reviews are in the library. Everyone in them is invented.");
            }
            List<Path> files =
                    samples.stream().flatMap(sample -> sample.files().stream()).toList();
            return ServeCommand.serveHere(workbench, open, port, files);
        }
    }

    private long add(Library open, List<Documents> samples) {
        ReviewAdder adder = workbench.rooms().adder(open);
        long added = 0;
        for (int i = 0; i < samples.size(); i++) {
            Documents sample = samples.get(i);
            workbench.terminal().progress("Reading sample " + (i + 1) + " of " + samples.size());
            Adding adding = new Adding(sample.files(), Optional.of(sample.name()), Optional.empty());
            AddedBatch batch = adder.add(adding, AddingWatch.NOBODY);
            added += batch.count(Outcome.ADDED);
        }
        workbench.terminal().progressDone();
        return added;
    }
}
