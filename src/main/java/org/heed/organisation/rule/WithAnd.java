package org.heed.organisation.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;

/// A rule for names that could be taken for two, asked before they are cut: "South London and Maudsley".
final class WithAnd implements NameRule {

    private static final Pattern AND = Pattern.compile("(?i)[,&]| and ");

    private final NameRule rule;

    WithAnd(NameRule rule) {
        this.rule = rule;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        return AND.matcher(name.text()).find() ? rule.find(name, context) : Optional.empty();
    }
}
