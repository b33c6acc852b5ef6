package org.heed.organisation.rule;

import java.util.List;
import java.util.Set;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;

/// What a rule found: the bodies, of which class the name is, how strong the evidence is, which share of the
/// name's words it explains, both from 0 to 1, and why. `others` are the bodies that the name may mean as well as the
/// one that was found.
public record Finding(
        List<Body> bodies, AddresseeState state, double strength, double explained, String reason, List<Body> others) {

    public Finding(List<Body> bodies, AddresseeState state, double strength, double explained, String reason) {
        this(bodies, state, strength, explained, reason, List.of());
    }

    /// Names out of a published list of recipients, and names that were written down from memory.
    private static final Set<String> UNCHECKED = Set.of("tracker", "memory");

    /// No more than this for bodies that only such a list vouches for: a care home's name is often that of several,
    /// and letters go to its owner as often as to the home.
    private static final double ONLY_LISTED = 0.95;

    public static Finding body(Body body, double strength, String reason) {
        boolean unchecked =
                body.today().filter(today -> UNCHECKED.contains(today.source())).isPresent();
        double most = unchecked ? ONLY_LISTED : 1;
        return new Finding(List.of(body), AddresseeState.CONFIRMED, Math.min(strength, most), 1, reason);
    }

    /// A class of names without a body, such as a post or a person.
    public static Finding none(AddresseeState state, double strength, String reason) {
        return new Finding(List.of(), state, strength, 1, reason);
    }

    public Finding weaker(double factor, String because) {
        return new Finding(bodies, state, strength * factor, explained, because + "; " + reason, others);
    }

    public Finding explaining(double share) {
        return new Finding(bodies, state, strength, share, reason, others);
    }

    public Finding among(List<Body> others) {
        return new Finding(bodies, state, strength, explained, reason, List.copyOf(others));
    }

    /// The same body, found through a part or an office of it.
    static String changed(Organisation named, Organisation today) {
        return named.id().equals(today.id()) ? "" : ", today " + today.name();
    }
}
