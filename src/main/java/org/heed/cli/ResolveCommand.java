package org.heed.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Terminal;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.AddresseeRows;
import org.heed.organisation.Resolution;
import org.heed.pipeline.ResolutionJson;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed resolve`: tells which bodies addressees as printed mean. Keeps nothing, opens no library.
@Command(
        name = "resolve",
        description = {
            "Tell which bodies are meant by addressees as printed.",
            "FILE is CSV with a column 'raw', and if you have them 'area' and 'date'.",
            "Prints a row for every row: raw, organisations, state, confidence, reasons."
        })
final class ResolveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--json", description = "Print JSON for programs.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "The addressees, as CSV.")
    private @Nullable Path file;

    ResolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AddresseeResolver resolver = AddresseeResolver.shipped();
        List<Resolution> resolutions = new AddresseeRows(resolver).resolve(bytes());
        terminal.out().print(json ? ResolutionJson.of(resolutions) : AddresseeRows.csv(resolutions));
        return Exit.DONE;
    }

    private byte[] bytes() {
        if (file == null) {
            throw new Refusal("Name the file that holds the addressees.");
        }
        return GivenFile.bytes(file);
    }
}
