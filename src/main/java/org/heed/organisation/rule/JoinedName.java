package org.heed.organisation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.Register;

/// The whole name, written without spaces, is a slip or two from one body's name; or one word of it belongs to one
/// body only, and the rest says no more than what sort of body it is. A person looks at these.
final class JoinedName implements NameRule {

    private static final double A_SLIP = 0.93;
    private static final double ONE_WORD = 0.8;

    private final Register register;

    JoinedName(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        boolean elsewhere = register.isBeyond(context.area());
        if (elsewhere || register.similar().saysOnlyTheSort(name.key())) {
            return Optional.empty();
        }
        return spelt(name).or(() -> told(name));
    }

    private Optional<Finding> spelt(PrintedName name) {
        List<Organisation> near = register.joined().near(name.key());
        Map<String, Organisation> today = new LinkedHashMap<>();
        near.forEach(each -> today.putIfAbsent(register.today(each).id(), each));
        return today.size() == 1
                ? Optional.of(finding(near.getFirst(), A_SLIP, "spelt almost like the name of "))
                : Optional.empty();
    }

    private Optional<Finding> told(PrintedName name) {
        return register.telling()
                .told(name.key())
                .map(body -> finding(body, ONE_WORD, "a word that stands in no other name than that of "));
    }

    private Finding finding(Organisation named, double strength, String reason) {
        Organisation today = register.today(named);
        return Finding.body(Body.known(named, today), strength, reason + named.name() + Finding.changed(named, today));
    }
}
