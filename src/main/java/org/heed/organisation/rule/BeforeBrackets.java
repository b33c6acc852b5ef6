package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;

/// What stands in brackets behind a body's name says more about it: "Caremark (North Downs)".
final class BeforeBrackets implements NameRule {

    private static final double WITH_BRACKETS = 0.93;

    private final List<NameRule> bodies;

    BeforeBrackets(List<NameRule> bodies) {
        this.bodies = List.copyOf(bodies);
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        int opened = name.text().indexOf('(');
        boolean isLast = name.text().indexOf(')') == name.text().length() - 1;
        if (opened <= 0 || !isLast) {
            return Optional.empty();
        }
        PrintedName before = PrintedName.of(name.text().substring(0, opened));
        return bodies.stream()
                .flatMap(rule -> rule.find(before, context).stream())
                .findFirst()
                .map(found -> found.weaker(WITH_BRACKETS, "before what stands in brackets"));
    }
}
