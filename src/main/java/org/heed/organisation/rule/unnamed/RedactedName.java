package org.heed.organisation.rule.unnamed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.rule.NameRule;
import org.heed.organisation.rule.PrintedName;

/// The name was taken out before publication: "[REDACTED]", "XXXX", a black bar.
public final class RedactedName implements NameRule {

    private static final Pattern TAKEN_OUT = Pattern.compile(
            "(?i)\\b(?:redacted|name removed|name withheld|anonymised)\\b|^[\\s\\[(]*x{3,}[\\s\\])]*$|[█■]{2,}|^\\W*_{3,}\\W*$");

    private static final double SURE = 0.99;

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        return TAKEN_OUT.matcher(name.text()).find()
                ? Optional.of(Finding.none(AddresseeState.REDACTED, SURE, "the name was taken out before publication"))
                : Optional.empty();
    }
}
