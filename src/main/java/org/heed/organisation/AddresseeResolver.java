package org.heed.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.organisation.AddresseeSplitter.Part;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterFiles;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.rule.NameRules;
import org.heed.organisation.rule.PrintedName;
import org.heed.recommendation.Reason;

/// Tells which bodies an addressee as printed means, how sure that is, and why. Safe for use by several threads.
public final class AddresseeResolver {

    /// Two bodies printed as one name are never one confirmed body.
    private static final double RUN_TOGETHER = 0.7;

    /// A department or a post beside a body may belong to another body than this one.
    private static final double SOMETHING_LEFT_OUT = 0.9;

    /// A place behind a body's name is its address; anything surer than that is no mere address.
    private static final double PLACE = 0.2;

    /// One word of a longer name is often somebody else's short name.
    private static final int SHORTEST_RUN_TOGETHER = 2;

    private static final int LONGEST_RUN_TOGETHER = 16;

    private final NameRules rules;
    private final AddresseeSplitter splitter;

    public AddresseeResolver(Register register) {
        rules = new NameRules(register);
        splitter = new AddresseeSplitter(rules);
    }

    /// Built once, when it is first asked for.
    private static final class Shipped {
        private static final AddresseeResolver RESOLVER = new AddresseeResolver(RegisterFiles.shipped());
    }

    /// The resolver by the register that is shipped.
    public static AddresseeResolver shipped() {
        return Shipped.RESOLVER;
    }

    public Resolution resolve(String raw, AddresseeContext context) {
        Finding settled = context.settled().isEmpty() ? null : context.settled().get(AddresseeContext.key(raw));
        if (settled != null) {
            return combined(raw, List.of(new Part(PrintedName.of(raw), Optional.of(settled))));
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : splitter.split(writtenOut(raw, context), context)) {
            parts.addAll(runApart(part, context));
        }
        if (parts.isEmpty()) {
            return Resolution.none(raw, "nothing is printed");
        }
        return combined(raw, NearestBody.settled(parts));
    }

    /// Replaces a name that is an abbreviation of this review's own by what the review says it stands for.
    private static String writtenOut(String raw, AddresseeContext context) {
        return context.abbreviations().getOrDefault(raw.strip(), raw);
    }

    /// Two names of the register printed without anything between them are two bodies.
    private List<Part> runApart(Part part, AddresseeContext context) {
        List<String> words = part.name().words();
        if (words.size() > LONGEST_RUN_TOGETHER
                || rules.exact(part.name(), context).isPresent()) {
            return List.of(part);
        }
        for (int cut = 1; cut < words.size(); cut++) {
            Optional<Part> left = exact(words.subList(0, cut), context);
            Optional<Part> right = left.isEmpty() ? left : exact(words.subList(cut, words.size()), context);
            if (left.isPresent() && right.isPresent()) {
                boolean one = rules.asOne(part.name(), context).isPresent();
                return one ? List.of(part) : List.of(left.get(), right.get());
            }
        }
        return List.of(part);
    }

    private Optional<Part> exact(List<String> words, AddresseeContext context) {
        PrintedName name = PrintedName.ofWords(words);
        if (name.key().tokens().size() < SHORTEST_RUN_TOGETHER) {
            return Optional.empty();
        }
        return rules.exact(name, context)
                .map(found -> new Part(name, Optional.of(found.weaker(RUN_TOGETHER, "two bodies run together"))));
    }

    private static Resolution combined(String raw, List<Part> parts) {
        List<Reason> reasons = new ArrayList<>();
        double strength = 1;
        Set<AddresseeState> states = new LinkedHashSet<>();
        boolean anyBody = parts.stream()
                .anyMatch(part ->
                        part.finding().map(found -> !found.bodies().isEmpty()).orElse(false));
        for (Part part : parts) {
            Finding found = part.finding()
                    .orElseGet(() -> Finding.none(AddresseeState.UNKNOWN, 0, "nothing that Heed recognises"));
            reasons.add(new Reason("'" + part.name().text() + "': " + found.reason()));
            boolean besideABody = anyBody && found.bodies().isEmpty() && found.strength() > 0;
            if (!besideABody) {
                // All parts must be right for the answer to be right.
                strength *= found.strength();
                states.add(found.state());
            } else if (found.strength() > PLACE) {
                strength *= SOMETHING_LEFT_OUT;
            }
        }
        double confidence = Calibration.confidence(strength);
        return new Resolution(raw, bodies(parts), state(states, confidence), confidence, List.copyOf(reasons));
    }

    /// The bodies of all parts, each once. A group beside a body is none: "Kent Police and partner agencies".
    private static List<Body> bodies(List<Part> parts) {
        List<Finding> found =
                parts.stream().flatMap(part -> part.finding().stream()).toList();
        boolean named = found.stream().anyMatch(each -> each.state() == AddresseeState.CONFIRMED);
        Map<String, Body> bodies = new LinkedHashMap<>();
        found.stream()
                .filter(each -> !named || each.state() != AddresseeState.COLLECTIVE)
                .flatMap(each -> each.bodies().stream())
                .forEach(body ->
                        bodies.putIfAbsent(NameKey.of(body.name()).joined().toLowerCase(Locale.ROOT), body));
        return List.copyOf(bodies.values());
    }

    /// One class where all parts are of it; bodies beside anything else need a person.
    private static AddresseeState state(Set<AddresseeState> states, double confidence) {
        if (states.size() > 1) {
            return AddresseeState.REVIEW;
        }
        AddresseeState only = states.iterator().next();
        return only == AddresseeState.CONFIRMED && confidence < Calibration.CONFIRMED ? AddresseeState.REVIEW : only;
    }
}
