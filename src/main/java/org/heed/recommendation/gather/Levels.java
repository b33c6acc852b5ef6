package org.heed.recommendation.gather;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.body.BodyNames;

/// The level of a recommendation: what its heading or number tells, in any of its printings; else what its
/// addressees let a reader infer.
final class Levels {

    private static final Pattern GOVERNMENT = Pattern.compile(
            "(?i)^(?:the )?(?:(?:uk |welsh |central |his majesty.?s |her majesty.?s |hm )?government|home office|home secretary"
                    + "|ministry of|department (?:of|for)|secretary of state|uk visas)\\b");

    private Levels() {}

    static Level of(Gathered gathered, List<Addressee> addressees) {
        Optional<Level> told = gathered.printings().stream()
                .map(printing -> printing.draft().level())
                .flatMap(Optional::stream)
                .findFirst();
        return told.orElseGet(() -> inferred(addressees));
    }

    private static Level inferred(List<Addressee> addressees) {
        if (addressees.isEmpty()) {
            return Level.NOT_RECORDED;
        }
        if (addressees.stream().allMatch(addressee -> BodyNames.isNational(addressee.asPrinted()))) {
            return Level.NATIONAL;
        }
        // What government is asked to do is national, whoever else is asked too.
        if (addressees.stream()
                .anyMatch(addressee -> GOVERNMENT.matcher(addressee.asPrinted()).find())) {
            return Level.NATIONAL;
        }
        boolean isOneAgency = addressees.size() == 1
                && !addressees
                        .getFirst()
                        .asPrinted()
                        .matches(
                                "(?i)(?:all|each|every|partner|relevant)\\b.*|.*\\b(?:partnership(?! nhs)|(?<!health )board|agencies|partners)\\b.*");
        return isOneAgency ? Level.SINGLE_AGENCY : Level.PANEL;
    }
}
