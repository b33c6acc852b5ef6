package org.heed.organisation.rule.unnamed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.register.Register;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.rule.NameRule;
import org.heed.organisation.rule.PrintedName;

/// The name of an area and no more: a line of an address behind a body's name.
public final class PlaceOnly implements NameRule {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i).*\\b[a-z]{1,2}\\d{1,2}[a-z]? \\d[a-z]{2}\\b.*|\\d+[a-z]?(-\\d+)? .*\\b(street|road|lane|avenue|way|close)\\b(,.*)?|uk|london"
                    + "|england|wales|scotland|northern ireland|(england|scotland) and wales|wales and scotland");

    private static final double SOME = 0.2;

    private final Register register;

    public PlaceOnly(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        return register.isPlace(name.text()) || ADDRESS.matcher(name.text()).matches()
                ? Optional.of(Finding.none(AddresseeState.UNKNOWN, SOME, "a place, and no body is named"))
                : Optional.empty();
    }
}
