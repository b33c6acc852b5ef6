package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.register.Area;
import org.heed.organisation.register.Register;

/// A department named with its body stands for the body: "Adult Social Care, Leeds City Council", "Devon
/// Highways".
final class PartOf implements NameRule {

    private static final Set<String> PART_WORDS = Set.of(
            "adult",
            "adults",
            "adulty",
            "social",
            "care",
            "services",
            "service",
            "children",
            "childrens",
            "child",
            "families",
            "family",
            "young",
            "people",
            "highways",
            "highway",
            "roads",
            "road",
            "housing",
            "department",
            "departments",
            "dept",
            "directorate",
            "team",
            "teams",
            "unit",
            "units",
            "division",
            "divisions",
            "office",
            "offices",
            "headquarters",
            "hq",
            "infrastructure",
            "transport",
            "transportation",
            "rural",
            "affairs",
            "community",
            "communities",
            "safety",
            "safeguarding",
            "civic",
            "centre",
            "county",
            "hall",
            "public",
            "health",
            "education",
            "legal",
            "planning",
            "environment",
            "environmental",
            "parks",
            "mental",
            "and",
            "of",
            "the",
            "at",
            "for",
            "manager",
            "network",
            "management",
            "traffic",
            "licensing",
            "commissioning",
            "early",
            "help",
            "learning",
            "disability",
            "assessment",
            "school",
            "schools",
            "town",
            "council",
            "council's",
            "in",
            "maintenance",
            "design",
            "engineering",
            "regulatory",
            "trading",
            "standards",
            "human",
            "resources",
            "wellbeing",
            "integrated",
            "governance",
            "nursing",
            "from",
            "emergency",
            "duty",
            "mash",
            "hub",
            "accident",
            "dental",
            "maternity",
            "street",
            "scene",
            "place",
            "neighbourhoods",
            "corporate",
            "strategy",
            "agency",
            "authority",
            "midwifery",
            "psychiatry",
            "paediatrics",
            "radiology",
            "oncology",
            "pathology",
            "director",
            "directors",
            "head",
            "local",
            "bocu",
            "bcu",
            "command",
            "options",
            "homelessness",
            "idva");

    /// Such a word alone, or with departments, is a post without a body.
    private static final Set<String> POSTS = Set.of("director", "directors", "head", "manager");

    private static final Set<String> COUNCIL_PARTS =
            Set.of("highways", "highway", "roads", "housing", "social", "childrens", "adult", "planning", "education");

    /// Commands of a force, named after the boroughs they police.
    private static final Set<String> POLICE_PARTS = Set.of("bocu", "bcu");

    /// "Mental Health and Social Care" is a trust's.
    private static final String OF_HEALTH_SERVICE = "mental";

    private static final double OF_NAMED_BODY = 0.98;
    private static final double OF_AREA = 0.93;
    private static final double LIKE_A_COUNCIL = 0.8;
    private static final double NO_BODY = 0.5;

    private final Register register;
    private final List<NameRule> bodies;
    private final NameRule similar;

    PartOf(Register register, List<NameRule> bodies, NameRule similar) {
        this.register = register;
        this.bodies = List.copyOf(bodies);
        this.similar = similar;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        List<String> words = name.words();
        int first = 0;
        while (first < words.size() && PART_WORDS.contains(words.get(first))) {
            first++;
        }
        int last = words.size();
        while (last > first && PART_WORDS.contains(words.get(last - 1))) {
            last--;
        }
        if (first == words.size() && words.stream().anyMatch(POSTS::contains)) {
            return Optional.empty();
        }
        if (first == words.size()) {
            return Optional.of(
                    Finding.none(AddresseeState.UNKNOWN, NO_BODY, "a department or service, and no body is named"));
        }
        if (first == 0 && last == words.size()) {
            return Optional.empty();
        }
        Optional<Finding> named = ofBody(words, first, last, context);
        Optional<Finding> local = named.isPresent() ? named : ofArea(words, first, last);
        return local.isPresent() ? local : ofMisspeltCouncil(words, context);
    }

    /// "Buckingham Council Children's Services".
    private Optional<Finding> ofMisspeltCouncil(List<String> words, AddresseeContext context) {
        int council = words.indexOf("council");
        if (council < 1 || council == words.size() - 1) {
            return Optional.empty();
        }
        return similar.find(PrintedName.ofWords(words.subList(0, council + 1)), context)
                .filter(found -> found.strength() >= LIKE_A_COUNCIL)
                .map(found -> found.weaker(OF_NAMED_BODY, "a part of this body")
                        .explaining((double) (council + 1) / words.size()));
    }

    /// Longest body first: "Surrey County Council" before "Surrey".
    private Optional<Finding> ofBody(List<String> words, int first, int last, AddresseeContext context) {
        for (int cut = 1; cut <= words.size() - (last - first); cut++) {
            for (int from = 0; from <= Math.min(first, cut); from++) {
                int to = words.size() - (cut - from);
                Optional<Finding> found = to >= last && to > from ? body(words, from, to, context) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> body(List<String> words, int from, int to, AddresseeContext context) {
        PrintedName rest = PrintedName.ofWords(words.subList(from, to));
        return bodies.stream()
                .flatMap(rule -> rule.find(rest, context).stream())
                .findFirst()
                .map(found -> found.weaker(OF_NAMED_BODY, "a part of this body")
                        .explaining((double) (to - from) / words.size()));
    }

    private Optional<Finding> ofArea(List<String> words, int first, int last) {
        boolean policePart = words.stream().anyMatch(POLICE_PARTS::contains);
        boolean councilPart = words.stream().anyMatch(COUNCIL_PARTS::contains);
        if (!policePart && (!councilPart || words.contains(OF_HEALTH_SERVICE))) {
            return Optional.empty();
        }
        // "Truro Cornwall": an address line before the area is forgiven, more is another body's name.
        boolean addressLine = last - first <= 2;
        Optional<Area> area = register.area(String.join(" ", words.subList(first, last)))
                .or(() -> addressLine ? register.area(words.get(last - 1)) : Optional.empty());
        return area.flatMap(place -> register.byId(policePart ? place.police() : place.council()))
                .map(body -> Finding.body(
                        Body.known(body, register.today(body)),
                        OF_AREA,
                        policePart
                                ? "a command of this area's police"
                                : "a service that the council of this area runs"));
    }
}
