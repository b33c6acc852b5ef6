package org.heed.organisation.rule;

import java.util.List;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;

/// What a rule found: the bodies, of which class the name is, how strong the evidence is, which share of the
/// name's words it explains, both from 0 to 1, and why.
public record Finding(List<Body> bodies, AddresseeState state, double strength, double explained, String reason) {

    public static Finding body(Body body, double strength, String reason) {
        return new Finding(List.of(body), AddresseeState.CONFIRMED, strength, 1, reason);
    }

    /// A class of names without a body, such as a post or a person.
    public static Finding none(AddresseeState state, double strength, String reason) {
        return new Finding(List.of(), state, strength, 1, reason);
    }

    public Finding weaker(double factor, String because) {
        return new Finding(bodies, state, strength * factor, explained, because + "; " + reason);
    }

    public Finding explaining(double share) {
        return new Finding(bodies, state, strength, share, reason);
    }

    /// The same body, found through a part or an office of it.
    static String changed(Organisation named, Organisation today) {
        return named.id().equals(today.id()) ? "" : ", today " + today.name();
    }
}
