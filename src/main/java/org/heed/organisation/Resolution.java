package org.heed.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.recommendation.Reason;

/// Who is meant by an addressee as printed: the bodies in order, each once, how sure Heed is from 0 to 1, and
/// why. How often answers of a `confidence` are right is measured, not promised. `members` are the bodies that the
/// review states to be meant by a group's name; the group itself stays the answer.
public record Resolution(
        String raw,
        List<Body> bodies,
        AddresseeState state,
        double confidence,
        List<Reason> reasons,
        List<Body> members) {

    /// What is left of a confidence when the reading doubts that one body is printed.
    private static final double DOUBTED = 0.6;

    public Resolution(String raw, List<Body> bodies, AddresseeState state, double confidence, List<Reason> reasons) {
        this(raw, bodies, state, confidence, reasons, List.of());
    }

    /// The answer for a name that nobody has looked at.
    public static Resolution none(String raw) {
        return new Resolution(raw, List.of(), AddresseeState.UNKNOWN, 0, List.of());
    }

    static Resolution none(String raw, String because) {
        return new Resolution(raw, List.of(), AddresseeState.UNKNOWN, 0, List.of(new Reason(because)));
    }

    /// The same answer with the bodies that the group stands for.
    public Resolution standingFor(List<Body> members) {
        return new Resolution(raw, bodies, state, confidence, reasons, members);
    }

    /// The same answer for a person to look at, and why.
    public Resolution doubted(String because) {
        List<Reason> all = new ArrayList<>(reasons);
        all.add(new Reason(because));
        return new Resolution(raw, bodies, AddresseeState.REVIEW, confidence * DOUBTED, List.copyOf(all), members);
    }

    /// The names of today's bodies, with " | " between.
    public String names() {
        return bodies.stream().map(Body::name).distinct().collect(Collectors.joining(" | "));
    }

    /// The names that the bodies had when they were addressed, with " | " between.
    public String namesThen() {
        return bodies.stream().map(Body::nameThen).distinct().collect(Collectors.joining(" | "));
    }

    @Override
    public String toString() {
        return "Resolution[" + state + ", " + bodies.size() + " bodies]";
    }
}
