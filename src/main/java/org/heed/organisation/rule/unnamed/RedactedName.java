package org.heed.organisation.rule.unnamed;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.rule.NameRule;
import org.heed.organisation.rule.PrintedName;

/// The name was taken out before publication: "[REDACTED]", "XXXX", a black bar, "Hospital A".
public final class RedactedName implements NameRule {

    private static final Pattern TAKEN_OUT = Pattern.compile(
            "(?i)\\b(?:redacted|anonymised|names? (?:removed|withheld|omitted|deleted))\\b"
                    + "|\\[[^\\]]*\\b(?:removed|withheld|omitted|deleted)\\b[^\\]]*\\]"
                    + "|(?<![\\p{L}\\d])x{3,}(?![\\p{L}\\d])|(?<!\\S)XX(?!\\S)|[█■]{2,}|_{3,}|\\*{3,}|^\\[[^\\[\\]]+\\]$");

    /// A sort of body with a letter or a number for its name: "GP Practice A", "Hospital 2".
    private static final Pattern CODED = Pattern.compile(
            "(?:(?i:the )?(?i:gp|general|nhs|housing|primary|secondary|care|mental health|community) )?(?i:hospital|practice|surgery"
                    + "|school|college|trust|council|charity|agency|provider|employer|landlord|association|organisation"
                    + "|police force|home|refuge|health board) (?:[A-Z]|\\d{1,2})");

    private static final double SURE = 0.99;

    private static final Set<String> SAID = Set.of("redacted", "anonymised", "name", "names");

    private static final String MARKS = "[█■_*";

    /// Without such a word or a mark nothing was taken out: most names are seen to be whole at once.
    private static boolean isTelling(String word) {
        return SAID.contains(word) || word.startsWith("xx") || word.length() <= 2;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        boolean plain = name.words().stream().noneMatch(RedactedName::isTelling)
                && name.text().chars().noneMatch(letter -> MARKS.indexOf(letter) >= 0);
        if (plain) {
            return Optional.empty();
        }
        return TAKEN_OUT.matcher(name.text()).find()
                        || CODED.matcher(name.text()).matches()
                ? Optional.of(Finding.none(AddresseeState.REDACTED, SURE, "the name was taken out before publication"))
                : Optional.empty();
    }
}
