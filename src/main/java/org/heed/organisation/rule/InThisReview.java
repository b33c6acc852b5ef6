package org.heed.organisation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;
import org.heed.organisation.register.Area;
import org.heed.organisation.register.BodyFamily;
import org.heed.organisation.register.LocalBodies;
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

    private static final Set<String> PLANNER_WORDS =
            Set.of("nhs", "clinical", "commissioning", "group", "primary", "care", "trust");

    private static final Set<String> THE_COMMISSIONER = Set.of(
            "policecrimecommissioner", "officepolicecrimecommissioner", "opcc", "pcc", "policefirecrimecommissioner");

    private static final Set<String> THE_COUNCIL =
            Set.of("council", "localauthority", "citycouncil", "boroughcouncil", "districtcouncil");

    private static final String THE_COUNTY = "countycouncil";

    /// Words that name services of the council that is answerable for social care, and the ones of them that suffice.
    private static final Set<String> CARE_WORDS = Set.of(
            "social",
            "adult",
            "children",
            "familie",
            "young",
            "people",
            "care",
            "service",
            "safeguarding",
            "early",
            "help",
            "education",
            "public",
            "health",
            "team",
            "department",
            "directorate",
            "work",
            "protection",
            "asc",
            "csc");

    private static final Set<String> CARE = Set.of("social", "adult", "children", "help", "asc", "csc");

    private static final Set<String> PUBLIC_HEALTH = Set.of("public", "health");

    private static final Pattern HOUSING_SERVICE = Pattern.compile("(?i)housing (services?|options|department)");

    private static final Pattern LETTERS = Pattern.compile("(?i)[a-z]{3,6}");

    /// "ASC", "CSC".
    private static final int LETTERS_OF_SERVICE = 3;

    private static final Map<String, OrganisationKind> SERVICES = Map.ofEntries(
            Map.entry("fireservice", OrganisationKind.FIRE),
            Map.entry("firebrigade", OrganisationKind.FIRE),
            Map.entry("firerescue", OrganisationKind.FIRE),
            Map.entry("firerescueservice", OrganisationKind.FIRE),
            Map.entry("firerescueauthority", OrganisationKind.FIRE),
            Map.entry("ambulance", OrganisationKind.AMBULANCE),
            Map.entry("ambulanceservice", OrganisationKind.AMBULANCE),
            Map.entry("ambulancetrust", OrganisationKind.AMBULANCE));

    private static final Set<String> THE_PROBATION =
            Set.of("probation", "crc", "communityrehabilitationcompany", "probationtrust");

    private static final String PROBATION_SERVICE = "probation-service";

    /// Boards that every area has: as printed alone, and written out.
    private static final Map<String, String> BOARDS = Map.of(
            "safeguardingadultboard", "Safeguarding Adults Board",
            "localsafeguardingadultboard", "Safeguarding Adults Board",
            "safeguardingchildrenboard", "Safeguarding Children Board",
            "localsafeguardingchildrenboard", "Safeguarding Children Board",
            "safeguardingchildrenpartnership", "Safeguarding Children Partnership",
            "localsafeguardingchildrenpartnership", "Safeguarding Children Partnership",
            "healthwellbeingboard", "Health and Wellbeing Board");

    /// Neighbouring areas may have one such board together, under both their names.
    private static final double BOARD = 0.93;

    /// From June 2014 to June 2021 two bodies divided the work.
    private static final double ONE_OF_TWO = 0.6;

    private static final double ONLY_ONE = 0.985;
    private static final double SERVICE = 0.9;

    private final Register register;
    private final LocalBodies local;

    InThisReview(Register register) {
        this.register = register;
        local = new LocalBodies(register);
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
        return ofSort(key, name, area, context)
                .or(() -> area.flatMap(place -> ofService(key, place, context)))
                .or(() -> service(name, area, context))
                .or(() -> byLetters(name, context));
    }

    /// "The police": a sort of body of which the area has one.
    private Optional<Finding> ofSort(String key, PrintedName name, Optional<Area> area, AddresseeContext context) {
        if (THE_FORCE.contains(key)) {
            return known(area.map(Area::police).flatMap(register::byId), "the police force of this review's area")
                    .or(() -> onlyNamed(BodyFamily.POLICE, context));
        }
        if (THE_COMMISSIONER.contains(key)) {
            return known(area.flatMap(local::commissioner), "the police and crime commissioner of this review's area");
        }
        if (THE_PLANNER.contains(key) || isReplacedPlanner(name, context)) {
            return known(
                            area.map(Area::health).flatMap(register::byId),
                            "the body that plans health care in this review's area")
                    .or(() -> onlyNamed(BodyFamily.HEALTH_COMMISSIONER, context));
        }
        if (THE_COUNTY.equals(key)) {
            return known(area.flatMap(local::countyCouncil), "the county council of this review's area");
        }
        return THE_COUNCIL.contains(key)
                ? known(area.map(Area::council).flatMap(register::byId), "the council of this review's area")
                        .or(() -> onlyNamed(BodyFamily.COUNCIL, context))
                : Optional.empty();
    }

    /// A service or a board of which every area has one.
    private Optional<Finding> ofService(String key, Area area, AddresseeContext context) {
        if (BOARDS.containsKey(key)) {
            String place = area.county().isEmpty() ? area.name() : area.county();
            return Optional.of(
                    Finding.body(named(place + " " + BOARDS.get(key)), BOARD, "the board of this review's area"));
        }
        if (THE_PROBATION.contains(key)) {
            return probation(key, area, context);
        }
        List<Organisation> serving =
                SERVICES.containsKey(key) ? local.serving(area, SERVICES.get(key), context.date()) : List.of();
        return serving.size() == 1
                ? known(Optional.of(serving.getFirst()), "serves this review's area")
                : Optional.empty();
    }

    /// Trusts of counties until 2014, then a national service and a company together, then the service.
    private Optional<Finding> probation(String key, Area area, AddresseeContext context) {
        List<Organisation> local = this.local.serving(area, OrganisationKind.PROBATION, context.date()).stream()
                .filter(body -> !key.startsWith("c") || body.name().endsWith("Company"))
                .toList();
        if (local.size() == 1) {
            double strength =
                    key.equals("probation") && local.getFirst().name().endsWith("Company") ? ONE_OF_TWO : ONLY_ONE;
            return Optional.of(Finding.body(
                    Body.known(local.getFirst(), register.today(local.getFirst())),
                    strength,
                    "served this review's area then"));
        }
        return local.isEmpty() && !key.startsWith("c")
                ? known(register.byId(PROBATION_SERVICE), "the one such service")
                : Optional.empty();
    }

    /// Letters that a body of the area is called by there; those of a national body are that body's.
    Optional<Finding> byLetters(PrintedName name, AddresseeContext context) {
        Optional<Area> area = register.area(context.area());
        boolean ofNational = register.namedExactly(name.key()).stream()
                .anyMatch(body -> body.kind().isNational());
        return area.isEmpty() || ofNational || !LETTERS.matcher(name.text()).matches()
                ? Optional.empty()
                : local.calledByLetters(name.text(), area.get())
                        .map(this::named)
                        .map(body -> Finding.body(
                                body,
                                body.named().isPresent() ? ONLY_ONE : BOARD,
                                "letters that this body goes by in its area"));
    }

    /// "Larkhill Community Safety Partnership" where the review's board is "Larkhill and Vale ...".
    private static boolean isBoardOfArea(PrintedName name, AddresseeContext context) {
        NameKey board = NameKey.of(context.board());
        return !context.area().isEmpty()
                && BodyFamily.of(name.key()) == BodyFamily.COMMUNITY_SAFETY
                && BodyFamily.of(board) == BodyFamily.COMMUNITY_SAFETY
                && board.tokens().containsAll(name.key().tokens());
    }

    /// "NHS Ashford CCG" in Ashford: its area's name, and else only what says what sort of body it was.
    private boolean isReplacedPlanner(PrintedName name, AddresseeContext context) {
        List<String> area = NameKey.of(context.area()).tokens();
        List<String> rest = name.key().tokens().stream()
                .filter(word -> !area.contains(word))
                .toList();
        return !context.area().isEmpty()
                && BodyFamily.of(name.key()) == BodyFamily.HEALTH_COMMISSIONER
                && name.key().tokens().containsAll(area)
                && PLANNER_WORDS.containsAll(rest);
    }

    private Optional<Finding> asPrinted(String board, String reason, AddresseeContext context) {
        if (board.isEmpty()) {
            return known(register.area(context.area()).flatMap(local::partnership), reason);
        }
        return Optional.of(Finding.body(named(board), ONLY_ONE, reason));
    }

    private Optional<Finding> known(Optional<Organisation> body, String reason) {
        return body.map(each -> Finding.body(Body.known(each, register.today(each)), ONLY_ONE, reason));
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

    private Optional<Finding> service(PrintedName name, Optional<Area> area, AddresseeContext context) {
        boolean care = isCareService(name.key().tokens());
        if (!care && !HOUSING_SERVICE.matcher(name.text()).matches()) {
            return Optional.empty();
        }
        String wanted = name.text().toLowerCase(Locale.ROOT);
        Optional<String> whole = only(
                context,
                other -> other.length() > wanted.length()
                        && other.toLowerCase(Locale.ROOT).endsWith(" " + wanted));
        return whole.map(other -> Finding.body(named(other), SERVICE, "the service that this review names in full"))
                .or(() -> known(
                        care
                                ? area.flatMap(local::upperCouncil)
                                : area.map(Area::council).flatMap(register::byId),
                        "a service of the area's council"));
    }

    private static boolean isCareService(List<String> words) {
        boolean health = words.contains("health") && !words.contains("public");
        boolean said = words.stream().anyMatch(CARE::contains) || words.containsAll(PUBLIC_HEALTH);
        boolean alone = words.size() == 1 && words.getFirst().length() > LETTERS_OF_SERVICE;
        return said && !alone && !health && CARE_WORDS.containsAll(words);
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
