package org.heed.cli.tracking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.anonymisation.release.ReleaseGate.Leaving;
import org.heed.cli.Exit;
import org.heed.publication.word.WordWriter;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.text.Refusal;
import org.heed.tracking.Followed;
import org.heed.tracking.notice.AskCalendar;
import org.heed.tracking.notice.AskFeed;
import org.heed.tracking.notice.AskLetter;
import org.heed.tracking.notice.MailDigest;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is sent to a body or taken away for it: a digest by e-mail, a calendar, a feed.
final class NoticeCommand {

    private NoticeCommand() {}

    private static List<Followed> asks(Round.Open open, String organisation) {
        List<Followed> asks = new OversightStore(open.library().database())
                .list(
                        OversightFilter.toOrganisation(organisation),
                        open.tracker().today(),
                        OversightStore.Page.ALL);
        if (asks.isEmpty()) {
            throw new Refusal("Nothing was asked of " + organisation
                    + ". Give the id of a body as heed organisations prints it.");
        }
        return asks;
    }

    private static ReleaseGate gate(Round.Open open) {
        return ReleaseGate.ofLibrary(open.library().database());
    }

    private static int write(Round round, Path file, String words) {
        round.write(file, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
        round.workbench().terminal().note("Written to " + file);
        return Exit.DONE;
    }

    @Command(
            name = "digest",
            description = {
                "What is due at one body, in one e-mail without words of reports. Without --to it is printed and nothing",
                "is sent."
            })
    static final class Digest implements Callable<Integer> {

        private final Round round;

        @Option(names = "--to", paramLabel = "ADDRESS", description = "Send it to this address.")
        private String to = "";

        @Option(
                names = "--server",
                paramLabel = "HOST:PORT",
                description = "The mail server (SMTP). Otherwise HEED_MAIL_SERVER.")
        private String server = "";

        @Option(names = "--from", paramLabel = "ADDRESS", description = "Who sends it. Otherwise HEED_MAIL_FROM.")
        private String from = "";

        @Parameters(paramLabel = "ID", description = "The body, by its id in the register.")
        private String organisation = "";

        Digest(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                List<Followed> asks = asks(open, organisation);
                MailDigest digest = MailDigest.of(asks, open.tracker().today()).orElseThrow();
                if (to.isEmpty()) {
                    round.workbench().terminal().out().println("Subject: " + digest.subject());
                    round.workbench().terminal().out().println();
                    round.workbench().terminal().out().print(digest.text());
                } else {
                    digest.send(server(), to, gate(open));
                    round.workbench().terminal().note("Sent to " + to);
                }
                return Exit.DONE;
            });
        }

        private MailDigest.Server server() {
            return MailDigest.Server.set(name -> {
                String option = name.equals(MailDigest.Server.SENT_BY) ? from : server;
                return option.isBlank() ? round.workbench().environment().getOrDefault(name, "") : option;
            });
        }
    }

    @Command(name = "calendar", description = "The days by which something is due at one body, as a calendar file.")
    static final class Calendar implements Callable<Integer> {

        private final Round round;

        @Parameters(index = "0", paramLabel = "ID", description = "The body, by its id in the register.")
        private String organisation = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "The file to write, with a name in .ics.")
        private Path file = Path.of("");

        Calendar(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> write(
                    round,
                    file,
                    gate(open)
                            .passed(new Leaving(
                                    "the calendar",
                                    AskCalendar.of(
                                            asks(open, organisation),
                                            round.workbench().clock().instant())))));
        }
    }

    @Command(name = "feed", description = "What one body was asked, newest first, as an Atom feed.")
    static final class Feed implements Callable<Integer> {

        private final Round round;

        @Option(names = "--address", paramLabel = "ADDRESS", description = "Where the pages are served.")
        private String address = "http://127.0.0.1/";

        @Parameters(index = "0", paramLabel = "ID", description = "The body, by its id in the register.")
        private String organisation = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "The file to write, with a name in .atom.")
        private Path file = Path.of("");

        Feed(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                List<Followed> asks = asks(open, organisation);
                String feed = AskFeed.of(
                        asks.getFirst().toWhom(),
                        asks,
                        open.library().reviews().all().stream().collect(Collectors.toMap(Review::key, Review::added)),
                        address.endsWith("/") ? address : address + "/");
                return write(round, file, gate(open).passed(new Leaving("the feed", feed)));
            });
        }
    }

    @Command(name = "letter", description = "A letter (DOCX) that tells an addressee what it was asked.")
    static final class Letter implements Callable<Integer> {

        private final Round round;

        @Parameters(index = "0", paramLabel = "ASK", description = "The id, or REVIEW/NUMBER.")
        private String ask = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "The file to write, with a name in .docx.")
        private Path file = Path.of("");

        Letter(Round round) {
            this.round = round;
        }

        @Override
        public Integer call() {
            return round.with(open -> {
                Followed meant = open.ask(ask);
                ReviewKey key = meant.ask().review();
                SafeReview safe = open.safe(key);
                LocalDate today = open.tracker().today();
                String title = open.library()
                        .catalogue()
                        .summary(key)
                        .map(summary -> summary.title())
                        .orElse(key.value());
                round.write(
                        file,
                        out -> WordWriter.write(
                                AskLetter.of(meant, safe, title, today).written(today), ReleaseGate.of(safe), out));
                round.workbench().terminal().note("Written to " + file);
                return Exit.DONE;
            });
        }
    }
}
