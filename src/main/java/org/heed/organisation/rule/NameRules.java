package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.register.Register;
import org.heed.organisation.rule.unnamed.CollectiveName;
import org.heed.organisation.rule.unnamed.NobodyNamed;
import org.heed.organisation.rule.unnamed.PersonName;
import org.heed.organisation.rule.unnamed.PlaceOnly;
import org.heed.organisation.rule.unnamed.RedactedName;

/// All rules, the surest first: the first that finds something is believed.
public final class NameRules {

    private final NameRule exact;
    private final List<NameRule> asOne;
    private final List<NameRule> sure;
    private final List<NameRule> around;
    private final List<NameRule> rest;

    public NameRules(Register register) {
        ExactName named = new ExactName(register);
        exact = named;
        NameRule runBy = new RunBy(register);
        NameRule minister = new MinisterFor(register);
        NameRule similar = new SimilarName(register);
        InThisReview inReview = new InThisReview(register);
        NameRule part = new PartOf(register, List.of(exact, runBy, inReview::byLetters), similar);
        asOne = List.of(minister, part);
        NameRule office = new PublicOffice(register);
        NameRule beginning = new BeginningOfName(register, named);
        sure = List.of(inReview, exact, runBy, new RedactedName(), new WithAnd(List.of(office, beginning)));
        around = List.of(
                minister,
                new NobodyNamed(),
                new CollectiveName(),
                new BoardOfArea(register),
                new AcronymOf(register),
                office,
                new WithOtherName(List.of(exact, runBy)),
                part,
                beginning,
                new OfficeOf(List.of(exact, runBy, inReview, part), similar),
                new PlaceOnly(register));
        rest = Stream.concat(around.stream(), ofTheWholeName(register, similar)).toList();
    }

    private Stream<NameRule> ofTheWholeName(Register register, NameRule similar) {
        return Stream.of(
                new PersonName(OwnWords::isBody),
                similar,
                new JoinedName(register),
                new NameInside(register, exact),
                new OwnWords(register));
    }

    /// True when a name's own words say that it is a body's.
    public static boolean isBody(String name) {
        return OwnWords.isBody(name);
    }

    /// What people have settled, else what the surest rules say: they need no comparison with the whole register.
    public Optional<Finding> sure(PrintedName name, AddresseeContext context) {
        Finding settled = context.settled().get(name.key().joined());
        return settled != null ? Optional.of(settled) : first(sure, name, context);
    }

    /// What the register says to the very name.
    public Optional<Finding> exact(PrintedName name, AddresseeContext context) {
        return exact.find(name, context);
    }

    /// What a minister's title or a department with its body says: other bodies' names in it are none.
    public Optional<Finding> asOne(PrintedName name, AddresseeContext context) {
        return first(asOne, name, context);
    }

    /// What is said of a name by the words around a body's: a post, a department, brackets.
    public Optional<Finding> around(PrintedName name, AddresseeContext context) {
        return first(around, name, context);
    }

    /// What the other rules say of a name that the surest ones do not know.
    public Optional<Finding> rest(PrintedName name, AddresseeContext context) {
        return first(rest, name, context);
    }

    private static Optional<Finding> first(List<NameRule> rules, PrintedName name, AddresseeContext context) {
        for (NameRule rule : rules) {
            Optional<Finding> found = rule.find(name, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
