package org.heed.cli.tracking;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.cli.Exit;
import org.heed.tracking.Assurance;
import org.heed.tracking.Signature;
import org.heed.tracking.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `heed track assure`: a judgement on evidence by somebody from another body.
@Command(
        name = "assure",
        description = {
            "Enter a judgement on evidence by somebody from another body: --by names the person, --for the body.",
            "It is refused for the body that was asked, and without evidence."
        })
final class AssureCommand implements Callable<Integer> {

    private final Round round;

    @Mixin
    private SignedOptions signed = new SignedOptions();

    @Option(names = "--verdict", paramLabel = "VERDICT", description = "CONFIRMED or NOT_SHOWN. Otherwise CONFIRMED.")
    private Assurance.Verdict verdict = Assurance.Verdict.CONFIRMED;

    @Option(names = "--post", paramLabel = "POST", description = "The verifier's post.")
    private String post = "";

    @Option(names = "--changed", paramLabel = "WORDS", description = "What changed for people.")
    private String changed = "";

    @Option(names = "--issued", paramLabel = "WORDS", description = "What was issued.")
    private String issued = "";

    @Option(
            names = "--evidence",
            paramLabel = "ID",
            split = ",",
            description = "The evidence that the judgement rests on, comma between.")
    private List<String> evidence = List.of();

    @Option(
            names = "--seen",
            paramLabel = "HASH",
            description = "What heed track show gave as it stood: refused when it has changed since.")
    private String seen = "";

    @Parameters(paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
    private String ask = "";

    AssureCommand(Round round) {
        this.round = round;
    }

    @Override
    public Integer call() {
        round.enter(ask, this::assurance);
        return Exit.DONE;
    }

    private Step assurance(Round.Open open) {
        Signature by = signed.signature(round.workbench(), open.tracker());
        String now = open.tracker().standing(open.ask(ask)).seen();
        return new Assurance(
                verdict,
                new Assurance.Verifier(by.name(), post, by.organisation()),
                signed.day(open.tracker()),
                changed,
                issued,
                evidence,
                seen.isBlank() ? now : seen,
                by);
    }
}
