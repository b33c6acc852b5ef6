package org.heed.cli.coding;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.heed.cli.terminal.Columns;
import org.heed.coding.Coder;
import org.heed.coding.Presence;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.round.Adjudication;
import org.heed.coding.round.AdjudicationStore;
import org.heed.coding.round.Assignment;
import org.heed.coding.round.AssignmentStore;
import org.heed.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Rounds of coding: who is to code what, how far they are, and what a third person settles.
final class RoundCommand {

    private RoundCommand() {}

    @Command(name = "rounds", description = "Who is to code what, and how far they are.")
    static final class Given implements Callable<Integer> {

        private final Desk desk;

        Given(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            Columns columns = new Columns("Number", "Document", "Framework", "Coder", "Sees others", "State");
            try (Library open = desk.library().open()) {
                new AssignmentStore(open.database())
                        .all()
                        .forEach(each -> columns.row(
                                String.valueOf(each.number()),
                                each.document(),
                                each.framework(),
                                each.coder().name(),
                                each.sight() == Assignment.Sight.BLIND ? "no" : "yes",
                                each.state() == Assignment.State.DONE ? "done" : "given"));
            }
            columns.print(desk.workbench().terminal());
            return 0;
        }
    }

    @Command(name = "assign", description = "Give somebody a document to code.")
    static final class Assign implements Callable<Integer> {

        private final Desk desk;

        @Mixin
        private final CoderOption by = new CoderOption();

        @Option(names = "--blind", description = "Without seeing what others did, until all are done.")
        private boolean isBlind;

        @Parameters(index = "0", paramLabel = "REVIEW", description = "A review or other document.")
        private String document = "";

        @Parameters(index = "1", paramLabel = "FRAMEWORK", description = "For example ho2016-factors.")
        private String framework = "";

        @Parameters(index = "2", paramLabel = "NAME", description = "Who is to code it.")
        private String coder = "";

        Assign(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            try (Library open = desk.library().open()) {
                String edition = desk.open(open).shelf().framework(framework).edition();
                Assignment given = new AssignmentStore(open.database())
                        .give(
                                new Assignment.Draft(
                                        document,
                                        edition,
                                        new Coder(coder),
                                        isBlind ? Assignment.Sight.BLIND : Assignment.Sight.OPEN),
                                by.coder(desk.workbench()),
                                desk.workbench().clock().instant());
                desk.workbench().terminal().out().println("Assignment " + given.number());
            }
            return 0;
        }
    }

    @Command(name = "done", description = "Say that you are done with what you were given to code.")
    static final class Done implements Callable<Integer> {

        private final Desk desk;

        @Mixin
        private final CoderOption by = new CoderOption();

        @Option(names = "--not", description = "Take it up again instead.")
        private boolean isTakenUp;

        @Parameters(paramLabel = "NUMBER", description = "As heed code rounds shows it.")
        private int number;

        Done(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            Assignment.State state = isTakenUp ? Assignment.State.GIVEN : Assignment.State.DONE;
            Instant now = desk.workbench().clock().instant();
            try (Library open = desk.library().open()) {
                new AssignmentStore(open.database()).tell(number, state, by.coder(desk.workbench()), now);
            }
            return 0;
        }
    }

    @Command(name = "settle", description = "Settle a disagreement between coders, as a third person.")
    static final class Settle implements Callable<Integer> {

        private final Desk desk;

        @Mixin
        private final CoderOption by = new CoderOption();

        @Option(names = "--not", description = "The code does not belong there.")
        private boolean isWrong;

        @Option(names = "--why", paramLabel = "WORDS", required = true, description = "Why.")
        private String why = "";

        @Parameters(index = "0", paramLabel = "REVIEW", description = "A review or other document.")
        private String document = "";

        @Parameters(index = "1", paramLabel = "PASSAGE", description = "As heed code text REVIEW shows it.")
        private String passage = "";

        @Parameters(index = "2", paramLabel = "CODE", description = "With its version: ho2016-factors@1/5E.")
        private String code = "";

        Settle(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            try (Library open = desk.library().open()) {
                new AdjudicationStore(open.database())
                        .settle(new Adjudication(
                                document,
                                passage,
                                CodeKey.of(code),
                                isWrong ? Presence.STATED_ABSENT : Presence.INDICATED,
                                by.coder(desk.workbench()),
                                desk.workbench().clock().instant(),
                                why));
            }
            return 0;
        }
    }
}
