package org.heed.organisation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;

/// The name is that of a place, such as a hospital, which a body of the register runs.
final class RunBy implements NameRule {

    private static final double ONE_BODY = 0.98;
    private static final double ONE_OF_SEVERAL = 0.5;

    /// Some places keep a chain's name after it sold them.
    private static final double CHAIN = 0.9;

    private static final int LONGEST_PLACE = 6;
    private static final int LONGEST_CHAIN = 3;

    private static final Pattern SEVERAL = Pattern.compile("(?i)[,/&]| and ");

    private final Register register;

    RunBy(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        List<Organisation> running = running(name);
        if (running.isEmpty()) {
            return ofChain(name);
        }
        Map<String, Organisation> bodies = new LinkedHashMap<>();
        running.forEach(each -> bodies.putIfAbsent(register.today(each).id(), each));
        Organisation named = nearest(running, context);
        Organisation today = register.today(named);
        double strength = bodies.size() == 1 ? ONE_BODY : ONE_OF_SEVERAL;
        String reason = bodies.size() == 1
                ? "a place that is run by " + today.name()
                : "a place of this name is run by each of " + bodies.size() + " bodies";
        List<Body> others = bodies.values().stream()
                .map(each -> Body.known(each, register.today(each)))
                .filter(body -> !body.name().equals(today.name()))
                .toList();
        return Optional.of(
                Finding.body(Body.known(named, today), strength, reason).among(others));
    }

    /// Also with its area behind: "Great Western Hospital Swindon".
    private List<Organisation> running(PrintedName name) {
        List<Organisation> running = register.running(name.key());
        List<String> words = name.words();
        for (int place = words.size() - 1; place > 1 && running.isEmpty(); place--) {
            if (words.size() <= LONGEST_PLACE
                    && register.isPlace(String.join(" ", words.subList(place, words.size())))) {
                running = register.running(NameKey.ofWords(words.subList(0, place)));
            }
        }
        return running;
    }

    /// "Priory Hospital Roehampton": the chain's name stands first, and nothing parts it from the rest.
    private Optional<Finding> ofChain(PrintedName name) {
        List<String> words = name.words();
        if (words.size() > LONGEST_PLACE || SEVERAL.matcher(name.text()).find()) {
            return Optional.empty();
        }
        for (int to = Math.min(LONGEST_CHAIN, words.size()); to > 0; to--) {
            List<Organisation> running = register.runningAllNamed(words.subList(0, to));
            if (running.size() == 1) {
                Organisation today = register.today(running.getFirst());
                return Optional.of(Finding.body(
                        Body.known(running.getFirst(), today), CHAIN, "a place of " + today.name() + ", by its name"));
            }
        }
        return Optional.empty();
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
