package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.register.BodyFamily;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;

/// A name that the register does not hold and whose own words say that it is a body: "Weald Housing Association".
/// It stands for itself; the review's area in the name is evidence.
final class OwnWords implements NameRule {

    private static final Pattern BODY = Pattern.compile(
            "(?i).*\\b(council|trust|police|constabulary|board|partnership|hospitals?|housing|homes?|association|service"
                    + "|services|care|charity|project|centre|university|college|school|surgery|practice|pharmacy|clinic"
                    + "|limited|ltd|plc|llp|group|authority|agency|commission|committee|network|forum|society|institute"
                    + "|federation|foundation|refuge|company|team|union|council for wales|aid|borough|advocacy|support"
                    + "|programme|probation|department|ministry|division|lodge|court|hotel|alliance|consortium|panel|cic|parish)\\b.*");

    private static final Pattern SEVERAL = Pattern.compile("(?i) and | & |/");

    private static final double SEVERAL_PERHAPS = 0.1;
    private static final double ITSELF = 0.6;

    /// In an area that the register knows it would hold the body, or know it by another name.
    private static final double OF_THE_AREA = 0.975;
    private static final double CONTRIBUTED = 0.97;

    /// An addressee is itself printed on its own, in its column or line: this alone is little.
    private static final double NAMED_IN_REVIEW = 0.9;
    private static final double ONLY_THE_SORT = 0.4;
    private static final double BY_ITS_WORDS = 0.7;
    private static final double CAPITALS_ONLY = 0.25;

    private final Register register;

    OwnWords(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        return ofItself(name, context)
                .map(found -> found.explaining(SEVERAL.matcher(name.text()).find() ? SEVERAL_PERHAPS : ITSELF));
    }

    /// True when the words themselves say that this is a body.
    static boolean isBody(String text) {
        return BODY.matcher(text).matches();
    }

    private Optional<Finding> ofItself(PrintedName name, AddresseeContext context) {
        if (name.text().indexOf(',') >= 0) {
            return Optional.empty();
        }
        Body itself = Body.asPrinted(name.text());
        boolean body = isBody(name.text());
        if (body && isOfArea(name, context)) {
            boolean known = !register.isBeyond(context.area());
            return Optional.of(Finding.body(
                    itself, known ? NAMED_IN_REVIEW : OF_THE_AREA, "a body of this review's area, by its own words"));
        }
        if (isAmong(context.contributors(), name)) {
            return Optional.of(Finding.body(itself, CONTRIBUTED, "a body that this review lists as a contributor"));
        }
        if (isAmong(context.named(), name)) {
            return Optional.of(Finding.body(
                    itself, NAMED_IN_REVIEW, "a body that this review names on its own; not in the register"));
        }
        if (body && register.similar().saysOnlyTheSort(name.key())) {
            return Optional.of(
                    Finding.none(AddresseeState.UNKNOWN, ONLY_THE_SORT, "a sort of body, and nothing says which"));
        }
        if (body) {
            return Optional.of(Finding.body(itself, BY_ITS_WORDS, "a body by its own words, not in the register"));
        }
        return name.startsWithCapital() && register.area(name.text()).isEmpty()
                ? Optional.of(Finding.body(itself, CAPITALS_ONLY, "perhaps a body; not in the register"))
                : Optional.empty();
    }

    /// A hospital of the area is a place, which a body runs.
    private static boolean isOfArea(PrintedName name, AddresseeContext context) {
        boolean place = BodyFamily.of(name.key()) == BodyFamily.HEALTH_PROVIDER
                && !name.key().tokens().contains("trust");
        return !context.area().isEmpty()
                && !place
                && name.startsWithCapital()
                && name.key().tokens().containsAll(NameKey.of(context.area()).tokens());
    }

    private static boolean isAmong(List<String> names, PrintedName name) {
        return names.stream().anyMatch(other -> other.equalsIgnoreCase(name.text()));
    }
}
