package org.heed.organisation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.Register;

/// The name is that of a place, such as a hospital, which a body of the register runs.
final class RunBy implements NameRule {

    private static final double ONE_BODY = 0.98;
    private static final double ONE_OF_SEVERAL = 0.5;

    private final Register register;

    RunBy(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        List<Organisation> running = register.running(name.key());
        if (running.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Organisation> bodies = new LinkedHashMap<>();
        running.forEach(each -> bodies.putIfAbsent(register.today(each).id(), each));
        Organisation named = nearest(running, context);
        Organisation today = register.today(named);
        double strength = bodies.size() == 1 ? ONE_BODY : ONE_OF_SEVERAL;
        String reason = bodies.size() == 1
                ? "a place that is run by " + today.name()
                : "a place of this name is run by each of " + bodies.size() + " bodies";
        return Optional.of(Finding.body(Body.known(named, today), strength, reason));
    }

    private static Organisation nearest(List<Organisation> running, AddresseeContext context) {
        String area = context.area().toLowerCase(java.util.Locale.ROOT);
        return running.stream()
                .filter(each -> !area.isEmpty()
                        && each.name().toLowerCase(java.util.Locale.ROOT).contains(area))
                .findFirst()
                .orElse(running.getFirst());
    }
}
