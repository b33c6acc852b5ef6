package org.heed.organisation.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;

/// The bodies that serve an area: its council and its county's, its police force and the force's commissioner, its
/// community safety partnership.
public final class LocalBodies {

    private static final String COMMISSIONER = "-police-and-crime-commissioner";

    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "upon", "on", "with");

    private final Register register;
    private final Map<OrganisationKind, List<Organisation>> byKind;

    public LocalBodies(Register register) {
        this.register = register;
        byKind = register.all().stream()
                .filter(body -> !body.area().isEmpty())
                .collect(Collectors.groupingBy(Organisation::kind));
    }

    /// The commissioner of the force that polices the area.
    public Optional<Organisation> commissioner(Area area) {
        return register.byId(area.police())
                .flatMap(force -> register.byId(String.join("-", NameKey.words(force.area())) + COMMISSIONER));
    }

    /// The council that is answerable for social care, education and public health: the county's, where there is one.
    public Optional<Organisation> upperCouncil(Area area) {
        return countyCouncil(area).or(() -> register.byId(area.council()));
    }

    /// The council of the area's county, or the area's own where it is a county.
    public Optional<Organisation> countyCouncil(Area area) {
        String council = area.county().isEmpty()
                ? area.council()
                : register.area(area.county()).map(Area::council).orElse("");
        return register.byId(council).filter(body -> body.name().contains("County Council"));
    }

    /// The bodies of a kind whose own area has this area in it, or its county, or its police force's area, on the day
    /// or
    /// on any.
    public List<Organisation> serving(Area area, OrganisationKind kind, Optional<LocalDate> day) {
        Optional<String> force = register.byId(area.police()).map(Organisation::area);
        for (String place : List.of(area.name(), area.county(), force.orElse(""))) {
            List<String> words = NameKey.of(place).tokens();
            List<Organisation> serving = byKind.getOrDefault(kind, List.of()).stream()
                    .filter(body -> !words.isEmpty()
                            && NameKey.of(body.area()).tokens().containsAll(words)
                            && day.map(body::existedOn).orElse(true))
                    .toList();
            if (!serving.isEmpty()) {
                return serving;
            }
        }
        return List.of();
    }

    public Optional<Organisation> partnership(Area area) {
        return register.named(NameKey.of(area.name() + " Community Safety Partnership")).stream()
                .findFirst();
    }

    /// The one of these bodies and boards that is called by these letters there: "KCC" in Kent.
    public Optional<String> calledByLetters(String letters, Area area) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        Map<String, String> called = new LinkedHashMap<>();
        names(area).filter(name -> initials(name).contains(wanted)).forEach(name -> {
            String body = register.namedExactly(NameKey.of(name)).stream()
                    .findFirst()
                    .map(Organisation::name)
                    .orElse(name);
            called.putIfAbsent(NameKey.of(body).joined(), body);
        });
        return called.size() == 1 ? called.values().stream().findFirst() : Optional.empty();
    }

    private Stream<String> names(Area area) {
        Optional<Area> county = register.area(area.county());
        Stream<Organisation> bodies = Stream.of(
                        register.byId(area.council()),
                        countyCouncil(area),
                        register.byId(area.police()),
                        commissioner(area),
                        register.byId(area.health()),
                        partnership(area),
                        county.flatMap(this::partnership))
                .flatMap(Optional::stream)
                .distinct();
        Stream<String> boards = Stream.of(area.name(), area.county())
                .filter(place -> !place.isEmpty())
                .flatMap(place -> Stream.of(
                        place + " Safeguarding Adults Board",
                        place + " Safeguarding Children Board",
                        place + " Safeguarding Children Partnership"));
        return Stream.concat(
                bodies.flatMap(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream())), boards);
    }

    /// The first letters of a name's words, with and without the small ones.
    private static List<String> initials(String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        for (String word : NameKey.words(name)) {
            String letter = word.equals("nhs") ? word : word.substring(0, 1);
            all.append(letter);
            telling.append(SMALL.contains(word) ? "" : letter);
        }
        return List.of(all.toString(), telling.toString());
    }
}
