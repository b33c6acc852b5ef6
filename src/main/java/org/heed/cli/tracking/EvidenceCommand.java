package org.heed.cli.tracking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.cli.GivenFile;
import org.heed.review.Digest;
import org.heed.text.Refusal;
import org.heed.tracking.Evidence;
import org.heed.tracking.Step;
import org.heed.tracking.evidence.EvidenceFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed track evidence`: what is offered to show that something happened.
@Command(name = "evidence", description = "Offer evidence: a file or a link. --note says what it is.")
final class EvidenceCommand implements Callable<Integer> {

    private final Round round;

    @Mixin
    private SignedOptions signed = new SignedOptions();

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}")
    private Evidence.Kind kind = Evidence.Kind.OTHER;

    @Option(names = "--holder", paramLabel = "WHO", description = "Who holds it: a post or a team.")
    private String holder = "";

    @Option(names = "--file", paramLabel = "FILE", description = "The file, which the library keeps.")
    private @Nullable Path file;

    @Option(names = "--link", paramLabel = "ADDRESS", description = "Where it stands, instead of a file.")
    private String link = "";

    @Option(names = "--expires", paramLabel = "DATE", description = "The last day on which it counts.")
    private @Nullable LocalDate expires;

    @Option(names = "--evidence", paramLabel = "ID", description = "Which evidence this takes the place of.")
    private String id = "";

    @Parameters(paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
    private String ask = "";

    EvidenceCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        round.enter(ask, this::evidence);
        return Exit.DONE;
    }

    private Step evidence(Round.Open open) {
        int known = open.tracker().standing(open.ask(ask)).evidence().size();
        return new Evidence(
                id.isBlank() ? String.valueOf(known + 1) : id,
                kind,
                signed.note(),
                signed.day(open.tracker()),
                holder,
                kept(open),
                link,
                Optional.ofNullable(expires),
                signed.signature(round.workbench(), open.tracker()));
    }

    private Optional<Digest> kept(Round.Open open) {
        if (file == null) {
            return Optional.empty();
        }
        return new EvidenceFiles(open.library().database()).keep(GivenFile.bytes(file));
    }

    @Command(name = "file", description = "Write the file of a piece of evidence as it was offered.")
    static final class Out implements Callable<Integer> {

        private final Round round;

        @Mixin
        private SignedOptions signed = new SignedOptions();

        @Parameters(index = "0", paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
        private String ask = "";

        @Parameters(index = "1", paramLabel = "EVIDENCE", description = "Its id, as heed track show prints it.")
        private String evidence = "";

        @Parameters(index = "2", paramLabel = "FILE", description = "The file to write.")
        private Path file = Path.of("");

        Out(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                String by = signed.signature(round.workbench(), open.tracker()).name();
                byte[] bytes = new EvidenceFiles(open.library().database())
                        .file(open.tracker().standing(open.ask(ask)), evidence, by)
                        .orElseThrow(() -> new Refusal("There is no file under evidence " + evidence + "."));
                round.write(file, out -> out.write(bytes));
                round.workbench().terminal().note("Written to " + file);
                return Exit.DONE;
            });
        }
    }
}
