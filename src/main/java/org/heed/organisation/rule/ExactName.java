package org.heed.organisation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;

/// The name is a name, an alias or an acronym of a body in the register.
final class ExactName implements NameRule {

    private static final double SURE = 0.995;

    /// Letters that several bodies use need the review's word for it.
    private static final double SHORT_ACRONYM = 0.985;

    private static final int SHORTEST_SURE_ACRONYM = 3;

    private static final double ONE_OF_SEVERAL = 0.6;
    private static final double OTHER_ORDER = 0.9;

    /// In a review of one area a federation's name is as often that of its member there.
    private static final double OR_ITS_MEMBER = 0.7;

    /// A short name of a body that had ended, and whose work went to several, may mean one of those.
    private static final double HAD_ENDED = 0.9;

    private final Register register;

    ExactName(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        return find(name.key(), name.text(), context);
    }

    Optional<Finding> find(NameKey key, String text, AddresseeContext context) {
        return found(register.namedExactly(key), key, text, context);
    }

    /// The same words in another order: "Borough of Camden, London".
    Optional<Finding> inAnyOrder(NameKey key, AddresseeContext context) {
        return found(register.named(key), key, key.joined(), context)
                .map(found -> found.weaker(OTHER_ORDER, "the same words in another order"));
    }

    private Optional<Finding> found(List<Organisation> same, NameKey key, String text, AddresseeContext context) {
        boolean shortWord = text.length() < SHORTEST_SURE_ACRONYM;
        List<Organisation> named = preferred(letterForLetter(same, text), key, context);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Organisation first = named.getFirst();
        Organisation today = register.today(first);
        Map<String, Organisation> different = new LinkedHashMap<>();
        named.forEach(each -> different.putIfAbsent(register.today(each).id(), each));
        double strength = different.size() > 1 ? ONE_OF_SEVERAL : shortWord ? SHORT_ACRONYM : SURE;
        Finding found = Finding.body(Body.known(first, today), strength, reason(first, today, key));
        if (!context.area().isEmpty() && register.isFederation(today)) {
            return Optional.of(found.weaker(OR_ITS_MEMBER, "this body or its member in the review's area"));
        }
        return Optional.of(
                !register.isOwnName(first, key) && hadEnded(today, context)
                        ? found.weaker(HAD_ENDED, "had ended by then, and its work went to several bodies")
                        : found);
    }

    private static boolean hadEnded(Organisation body, AddresseeContext context) {
        return body.to().flatMap(end -> context.date().map(end::isBefore)).orElse(false);
    }

    private String reason(Organisation named, Organisation today, NameKey key) {
        boolean own = register.isOwnName(named, key);
        String known = own ? "the register's name of this body" : "a name that the register knows for " + named.name();
        return known + Finding.changed(named, today);
    }

    /// Of bodies whose names differ in little, the one whose name is printed.
    private static List<Organisation> letterForLetter(List<Organisation> same, String text) {
        List<Organisation> printed =
                same.stream().filter(each -> each.name().equalsIgnoreCase(text)).toList();
        return printed.size() == 1 ? printed : same;
    }

    /// A body's own name goes before an alias, one that existed at the time before one that did not, one of the
    /// review's area before one elsewhere.
    private List<Organisation> preferred(List<Organisation> named, NameKey key, AddresseeContext context) {
        if (named.size() < 2) {
            return named;
        }
        List<Organisation> own =
                named.stream().filter(each -> register.isOwnName(each, key)).toList();
        List<Organisation> left = own.isEmpty() ? named : own;
        List<Organisation> near = left.stream()
                .filter(each -> !context.area().isEmpty() && each.area().equalsIgnoreCase(context.area()))
                .toList();
        left = near.isEmpty() ? left : near;
        List<Organisation> then = left.stream()
                .filter(each ->
                        context.date().map(each::existedOn).orElse(each.to().isEmpty()))
                .toList();
        return then.isEmpty() ? left : then;
    }
}
