package org.heed.cli.search;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heed.cli.Exit;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.SearchHit;
import org.heed.library.SearchHits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed search`: places of the library where words are found, in words that name nobody.
@Command(name = "search", description = "Find words in the reviews of the library.")
public final class SearchCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final LibraryOption library;

    @Option(names = "--first", paramLabel = "N", description = "How many to show. Otherwise: 20.")
    private int first = 20;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The words.")
    private List<String> words = List.of();

    public SearchCommand(Workbench workbench, LibraryOption library) {
        this.workbench = workbench;
        this.library = library;
    }

    @Override
    public Integer call() {
        try (Library open = library.open()) {
            SearchHits hits = open.search().search(String.join(" ", words), ReviewFilter.ALL, Math.max(1, first));
            var out = workbench.terminal().out();
            for (SearchHit hit : hits.hits()) {
                String snippet =
                        hit.snippet().stream().map(SearchHit.SnippetPart::words).collect(Collectors.joining());
                out.println(hit.review() + ": " + snippet.replaceAll("\\s+", " "));
            }
            out.println(hits.total() + (hits.total() == 1 ? " place" : " places"));
        }
        return Exit.DONE;
    }
}
