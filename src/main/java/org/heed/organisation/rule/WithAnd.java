package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;

/// Rules for names that could be taken for two, asked before they are cut: "South London and Maudsley".
final class WithAnd implements NameRule {

    private static final Pattern AND = Pattern.compile("(?i)[,&]| and ");

    private final List<NameRule> rules;

    WithAnd(List<NameRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        if (!AND.matcher(name.text()).find()) {
            return Optional.empty();
        }
        return rules.stream().flatMap(rule -> rule.find(name, context).stream()).findFirst();
    }
}
