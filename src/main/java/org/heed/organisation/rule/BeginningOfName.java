package org.heed.organisation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.BodyFamily;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;

/// The name is how one body's name begins and no other's: "UK Home Care" for the UK Home Care Association. Else the
/// words of a name that the register holds, in another order.
final class BeginningOfName implements NameRule {

    private static final double BEGINNING = 0.87;
    private static final double ALL_BUT_THE_FORM = 0.97;

    /// So many words of a name outweigh what its last one seems to say: "Essex Partnership University".
    private static final int LONG = 3;

    /// What stands before such a word is the field that the body watches: "Patient Safety" is no commissioner.
    private static final Set<String> WATCHES = Set.of("commissioner", "ombudsman");

    private final Register register;
    private final ExactName exact;

    BeginningOfName(Register register, ExactName exact) {
        this.register = register;
        this.exact = exact;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        boolean elsewhere = register.isBeyond(context.area());
        if (elsewhere) {
            return exact.inAnyOrder(name.key(), context);
        }
        Map<String, Organisation> today = new LinkedHashMap<>();
        register.beginningWith(name.key()).stream()
                .filter(each -> NameKey.of(each.name()).tokens().stream().noneMatch(WATCHES::contains))
                .filter(each -> name.key().tokens().size() >= LONG
                        || BodyFamily.of(name.key()).goesWith(BodyFamily.of(NameKey.of(each.name()))))
                .forEach(each -> today.putIfAbsent(register.today(each).id(), each));
        return today.size() == 1
                ? Optional.of(finding(name, today.values().iterator().next()))
                : exact.inAnyOrder(name.key(), context);
    }

    /// True where what the body's name has beyond says only how it is set up: "Public Health Wales (NHS Trust)".
    private boolean lacksOnlyTheForm(PrintedName name, Organisation named) {
        List<String> whole = NameKey.of(named.name()).tokens();
        int ours = name.key().tokens().size();
        return whole.size() > ours
                && whole.subList(0, ours).equals(name.key().tokens())
                && register.similar().saysOnlyTheSort(new NameKey(whole.subList(ours, whole.size()), ""));
    }

    private Finding finding(PrintedName name, Organisation named) {
        Organisation today = register.today(named);
        return Finding.body(
                Body.known(named, today),
                lacksOnlyTheForm(name, named) ? ALL_BUT_THE_FORM : BEGINNING,
                "the beginning of one name only, " + named.name() + Finding.changed(named, today));
    }
}
