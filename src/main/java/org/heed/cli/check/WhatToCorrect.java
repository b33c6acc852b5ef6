package org.heed.cli.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.Amendment;
import org.heed.recommendation.correction.Anchor;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Change.Sight;
import org.heed.review.FiledReport;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.heed.text.WhiteSpaceRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is to be done to a recommendation: exactly one of confirm, reject, join, split and add, or new values.
final class WhatToCorrect {

    @Option(names = "--confirm", description = "It is right as it stands.")
    private boolean confirm;

    @Option(names = "--reject", description = "It is no recommendation.")
    private boolean reject;

    @Option(names = "--join", paramLabel = "NUMBER", description = "It and this one are one.")
    private @Nullable String join;

    @Option(names = "--split", paramLabel = "WORDS", description = "The words of one part; once for each part.")
    private List<String> split = List.of();

    @Option(
            names = "--add",
            description = "The reading missed it: NUMBER is its number, or - for none; --text gives its words.")
    private boolean add;

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description = "With --add, for words that Heed could not read: the page of the first document.")
    private int page;

    @Option(names = "--text", paramLabel = "WORDS", description = "Its words as printed.")
    private @Nullable String text;

    @Option(names = "--number", paramLabel = "NUMBER", description = "Its number as printed, or - for none.")
    private @Nullable String number;

    @Option(names = "--to", paramLabel = "NAME", description = "Who it is addressed to; once for each.")
    private @Nullable List<String> to;

    @Option(names = "--level", paramLabel = "LEVEL", description = "panel, single-agency, national or not-recorded")
    private @Nullable String level;

    /// The change, given the ledger and the number that the command names.
    Change change(String named, List<Recommendation> ledger, List<FiledReport> reports) {
        if (ways() > 1) {
            throw new Refusal("Say one thing at a time: --confirm, --reject, --join, --split or --add.");
        }
        if (add) {
            Amendment asked = amendment();
            Optional<Sight> sight =
                    page > 0 ? Optional.of(new Sight(reports.getFirst().digest(), page)) : Optional.empty();
            return new Change.Add(asked.number().isPresent() ? asked : asked.number(printed(named)), sight);
        }
        Anchor about = anchor(named, ledger);
        if (confirm) {
            return new Change.Confirm(about);
        }
        if (reject) {
            return new Change.Reject(about);
        }
        if (join != null) {
            return Change.Join.of(about, anchor(join, ledger));
        }
        return split.isEmpty()
                ? new Change.Correct(about, amendment())
                : new Change.Split(
                        about,
                        split.stream().map(part -> Amendment.words(words(part))).toList());
    }

    private int ways() {
        return (confirm ? 1 : 0)
                + (reject ? 1 : 0)
                + (join != null ? 1 : 0)
                + (split.isEmpty() ? 0 : 1)
                + (add ? 1 : 0);
    }

    private Amendment amendment() {
        return new Amendment(
                Optional.ofNullable(number).map(WhatToCorrect::printed),
                Optional.ofNullable(text).map(WhatToCorrect::words),
                Optional.ofNullable(level).map(WhatToCorrect::level),
                Optional.ofNullable(to).map(List::copyOf));
    }

    private static String printed(String typed) {
        return typed.equals("-") ? "" : typed.strip();
    }

    private static RawText words(String typed) {
        return new RawText(WhiteSpaceRule.apply(typed));
    }

    private static Level level(String name) {
        for (Level level : Level.values()) {
            if (level.contractName().equals(name)) {
                return level;
            }
        }
        throw new Refusal("There is no level " + name + ": it is panel, single-agency, national or not-recorded.");
    }

    /// The recommendation with a number as printed, or at a place: `@3`.
    private static Anchor anchor(String named, List<Recommendation> ledger) {
        int[] found = IntStream.rangeClosed(1, ledger.size())
                .filter(at ->
                        named.equals("@" + at) || ledger.get(at - 1).number().equals(named))
                .toArray();
        if (found.length == 0) {
            throw new Refusal("This review has no recommendation " + named + ". heed show lists the numbers, and heed"
                    + " check the places: @3 is the third.");
        }
        if (found.length > 1) {
            throw new Refusal(found.length + " recommendations of this review carry the number " + named
                    + ". Name the place instead: @" + found[0] + " or @" + found[1] + ".");
        }
        return Anchor.of(ledger.get(found[0] - 1), found[0]);
    }
}
