package org.heed.organisation.correction;

import java.util.List;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;

/// A person's decision about whom a name as printed means: in one review (`scopeOf` is its key), in one area (its
/// name) or everywhere (empty). `bodies` are ids of the register, or names as they shall be shown. An empty `state`
/// takes an earlier decision back.
public record Settlement(
        String asPrinted,
        SettlementScope scope,
        String scopeOf,
        Optional<AddresseeState> state,
        List<String> bodies,
        Judgement judgement) {

    public Settlement {
        bodies = List.copyOf(bodies);
    }

    /// The names that are settled alike.
    public String nameKey() {
        return AddresseeContext.key(asPrinted);
    }

    /// True when this decision speaks of the same name in the same place as the other.
    public boolean replaces(Settlement earlier) {
        return nameKey().equals(earlier.nameKey())
                && scope == earlier.scope
                && scopeOf.equalsIgnoreCase(earlier.scopeOf);
    }
}
