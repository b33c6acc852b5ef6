package org.heed.organisation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.Area;
import org.heed.organisation.register.BodyFamily;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;

/// A short name that only this review makes clear: "the partnership", "Adult Social Care", "Integrated Care
/// Board", a commissioner of its area that has been replaced.
final class InThisReview implements NameRule {

    private static final Set<String> THE_BOARD =
            Set.of("partnership", "communitysafetypartnership", "board", "saferpartnership", "safeguardingboard");

    private static final Set<String> THE_FORCE =
            Set.of("police", "constabulary", "policeforce", "force", "policeservice");

    private static final Set<String> THE_PLANNER = Set.of(
            "integratedcareboard",
            "clinicalcommissioninggroup",
            "primarycaretrust",
            "healthboard",
            "universityhealthboard",
            "nhsintegratedcareboard",
            "integratedcaresystem");

    private static final Set<String> THE_COMMISSIONER = Set.of(
            "policecrimecommissioner", "officepolicecrimecommissioner", "opcc", "pcc", "policefirecrimecommissioner");

    private static final String COMMISSIONER = "-police-and-crime-commissioner";

    private static final Set<String> THE_COUNCIL =
            Set.of("council", "localauthority", "citycouncil", "countycouncil", "boroughcouncil", "districtcouncil");

    private static final Pattern COUNCIL_SERVICE = Pattern.compile(
            "(?i)(adult(s|'s|s’)? |children(['’]s|s)? (and (families|young people'?s?) )?|housing|social )"
                    + "?(social care|social services|services|safeguarding|housing|early help|care)( services?)?");

    private static final double ONLY_ONE = 0.985;
    private static final double SERVICE = 0.9;

    private final Register register;

    InThisReview(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        if (context.area().isEmpty()
                && context.board().isEmpty()
                && context.named().isEmpty()) {
            return Optional.empty();
        }
        String key = name.key().joined();
        if (THE_BOARD.contains(key) || isBoardOfArea(name, context)) {
            return asPrinted(context.board(), "the partnership of this review", context);
        }
        Optional<Area> area = register.area(context.area());
        if (THE_FORCE.contains(key)) {
            return known(area.map(Area::police), "the police force of this review's area")
                    .or(() -> onlyNamed(BodyFamily.POLICE, context));
        }
        if (THE_COMMISSIONER.contains(key)) {
            return known(area.flatMap(this::commissioner), "the police and crime commissioner of this review's area");
        }
        if (THE_PLANNER.contains(key) || isReplacedPlanner(name, context)) {
            return known(area.map(Area::health), "the body that plans health care in this review's area")
                    .or(() -> onlyNamed(BodyFamily.HEALTH_COMMISSIONER, context));
        }
        if (THE_COUNCIL.contains(key)) {
            return known(area.map(Area::council), "the council of this review's area")
                    .or(() -> onlyNamed(BodyFamily.COUNCIL, context));
        }
        return COUNCIL_SERVICE.matcher(name.text()).matches() ? service(name, context) : Optional.empty();
    }

    /// The commissioner whose force's area is the review's.
    private Optional<String> commissioner(Area area) {
        return register.byId(area.police())
                .map(force -> String.join("-", NameKey.words(force.area())) + COMMISSIONER)
                .filter(id -> register.byId(id).isPresent());
    }

    /// "Larkhill Community Safety Partnership" where the review's board is "Larkhill and Vale ...".
    private static boolean isBoardOfArea(PrintedName name, AddresseeContext context) {
        NameKey board = NameKey.of(context.board());
        return !context.area().isEmpty()
                && BodyFamily.of(name.key()) == BodyFamily.COMMUNITY_SAFETY
                && BodyFamily.of(board) == BodyFamily.COMMUNITY_SAFETY
                && board.tokens().containsAll(name.key().tokens());
    }

    private boolean isReplacedPlanner(PrintedName name, AddresseeContext context) {
        boolean planner = BodyFamily.of(name.key()) == BodyFamily.HEALTH_COMMISSIONER
                && !name.key().tokens().contains("integrated");
        return planner
                && !context.area().isEmpty()
                && name.key().tokens().containsAll(NameKey.of(context.area()).tokens());
    }

    private Optional<Finding> asPrinted(String board, String reason, AddresseeContext context) {
        if (board.isEmpty()) {
            return known(
                    register.area(context.area())
                            .flatMap(area ->
                                    register.named(NameKey.of(area.name() + " Community Safety Partnership")).stream()
                                            .findFirst()
                                            .map(Organisation::id)),
                    reason);
        }
        return Optional.of(Finding.body(named(board), ONLY_ONE, reason));
    }

    private Optional<Finding> known(Optional<String> id, String reason) {
        return id.flatMap(register::byId)
                .map(body -> Finding.body(Body.known(body, register.today(body)), ONLY_ONE, reason));
    }

    private Optional<Finding> onlyNamed(BodyFamily family, AddresseeContext context) {
        return only(context, name -> BodyFamily.of(NameKey.of(name)) == family && !isReplaced(name))
                .map(name -> Finding.body(named(name), ONLY_ONE, "the only such body that this review names"));
    }

    /// Groups and trusts that commissioned care before the boards of 2022.
    private static boolean isReplaced(String name) {
        NameKey key = NameKey.of(name);
        return BodyFamily.of(key) == BodyFamily.HEALTH_COMMISSIONER
                && !key.tokens().contains("integrated");
    }

    private Optional<Finding> service(PrintedName name, AddresseeContext context) {
        String wanted = name.text().toLowerCase(Locale.ROOT);
        Optional<String> whole = only(
                context,
                other -> other.length() > wanted.length()
                        && other.toLowerCase(Locale.ROOT).endsWith(" " + wanted));
        return whole.map(other -> Finding.body(named(other), SERVICE, "the service that this review names in full"))
                .or(() -> known(register.area(context.area()).map(Area::council), "a service of the area's council"));
    }

    private static Optional<String> only(AddresseeContext context, Predicate<String> wanted) {
        List<String> found = context.named().stream().filter(wanted).distinct().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Body named(String name) {
        return register.named(NameKey.of(name)).stream()
                .findFirst()
                .map(body -> Body.known(body, register.today(body)))
                .orElseGet(() -> Body.asPrinted(name));
    }
}
