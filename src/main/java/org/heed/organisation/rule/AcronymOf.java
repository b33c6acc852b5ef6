package org.heed.organisation.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;

/// Capital letters that are the first letters of one body's name and of no other's.
final class AcronymOf implements NameRule {

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{3,8}");

    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in");

    private static final double WHOLE = 0.88;

    private final Register register;
    private final Map<String, Optional<Organisation>> byLetters = new HashMap<>();

    AcronymOf(Register register) {
        this.register = register;
        register.all().forEach(this::enter);
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        if (!CAPITALS.matcher(name.text()).matches()) {
            return Optional.empty();
        }
        return byLetters
                .getOrDefault(name.text().toLowerCase(Locale.ROOT), Optional.empty())
                .map(body -> Finding.body(
                        Body.known(body, register.today(body)), WHOLE, "the first letters of " + body.name()));
    }

    /// With and without the last word: the Waste Industry Safety and Health Forum is called WISH.
    private void enter(Organisation body) {
        StringBuilder letters = new StringBuilder();
        Set<String> forms = new HashSet<>();
        for (String word : NameKey.words(body.name())) {
            forms.add(letters.toString());
            if (!SMALL.contains(word)) {
                letters.append(word.equals("nhs") ? word : word.substring(0, 1));
            }
        }
        String whole = letters.toString();
        forms.removeIf(form -> form.length() != whole.length() - 1);
        forms.add(whole);
        for (String form : forms) {
            Optional<Organisation> before = byLetters.get(form);
            boolean another = before != null && !before.equals(Optional.of(body));
            byLetters.put(form, another ? Optional.empty() : Optional.of(body));
        }
    }
}
