package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.organisation.Organisation;

/// All bodies that Heed knows, by id and by every name they ever had, with the places they run and the areas they
/// serve.
public final class Register {

    /// Successions longer than this would be a circle.
    private static final int LONGEST_SUCCESSION = 8;

    /// So many words that say how bodies are set up say which body is meant: "UK Home Care".
    private static final int SHORTEST_OF_FORMS = 3;

    private static final Set<String> SORTS_OF_AREA =
            Set.of("london", "royal", "borough", "city", "county", "metropolitan", "district", "council");

    private final Map<String, Organisation> byId = new LinkedHashMap<>();
    private final IdentityHashMap<Organisation, String> ownNames = new IdentityHashMap<>();
    private final Map<String, String> merged;
    private final Map<String, List<Organisation>> byName = new HashMap<>();
    private final Map<String, List<Organisation>> byWords = new HashMap<>();
    private final Map<String, Set<Organisation>> byBeginning = new HashMap<>();
    private final Map<String, List<Organisation>> bySite = new HashMap<>();
    private final Map<String, List<Organisation>> byChain = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> federations = RegisterFiles.shippedFederations();
    private final SimilarNames similar;
    private final JoinedNames joined;
    private final TellingWords telling;

    /// `merged` leads from the id of an entry that was found to be another's double to the id of the one that stayed.
    Register(List<Organisation> organisations, Map<String, String> merged, List<Site> sites, List<Area> areas) {
        this.merged = Map.copyOf(merged);
        List<NamedBody> named = new ArrayList<>();
        for (Organisation each : organisations) {
            byId.put(each.id(), each);
            ownNames.put(each, NameKey.of(each.name()).joined());
            Stream.concat(Stream.of(each.name()), each.aliases().stream())
                    .map(name -> new NamedBody(each, NameKey.of(name)))
                    .forEach(named::add);
        }
        for (NamedBody each : named) {
            enter(byName, each.name().joined(), each.organisation());
            enter(byWords, sorted(each.name()), each.organisation());
            enterBeginnings(each);
        }
        for (Site site : sites) {
            byId(site.organisation()).ifPresent(runs -> enter(site, runs, named));
        }
        areas.forEach(area -> {
            this.areas.putIfAbsent(NameKey.of(area.name()).joined(), area);
            Stream.of(area.name(), area.county(), area.region())
                    .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split(" and ", -1))))
                    .forEach(name -> places.add(NameKey.of(name).joined()));
        });
        similar = new SimilarNames(named);
        joined = new JoinedNames(named);
        telling = new TellingWords(named, this);
    }

    public Collection<Organisation> all() {
        return List.copyOf(byId.values());
    }

    /// The body of this id, or the one that it was merged into: what the areas, the places and what people settled say
    /// of the one holds for the other.
    public Optional<Organisation> byId(String id) {
        String now = id;
        for (int step = 0; step < LONGEST_SUCCESSION && merged.containsKey(now); step++) {
            now = merged.getOrDefault(now, now);
        }
        return Optional.ofNullable(byId.get(now));
    }

    /// The bodies that have or had this name or alias, its words in any order.
    public List<Organisation> named(NameKey name) {
        List<Organisation> same = namedExactly(name);
        return same.isEmpty() ? byWords.getOrDefault(sorted(name), List.of()) : same;
    }

    /// The bodies that have or had this very name or alias.
    public List<Organisation> namedExactly(NameKey name) {
        return byName.getOrDefault(name.joined(), List.of());
    }

    /// The bodies whose names, or those of their forerunners, begin with this one and go on.
    public Collection<Organisation> beginningWith(NameKey name) {
        return byBeginning.getOrDefault(name.joined(), Set.of());
    }

    /// The bodies that run a place of this name.
    public List<Organisation> running(NameKey site) {
        return bySite.getOrDefault(site.joined(), List.of());
    }

    /// The bodies whose places' names all begin with these words.
    public List<Organisation> runningAllNamed(List<String> words) {
        return byChain.getOrDefault(String.join(" ", words), List.of());
    }

    /// True where an area is named and the register has none of that name: its bodies are not the ones meant there.
    public boolean isBeyond(String area) {
        return !area.isEmpty() && area(area).isEmpty();
    }

    /// The area of this name, also with its sort ("London Borough of Newham") or its county behind ("Ashford, Kent").
    public Optional<Area> area(String name) {
        Area same = areas.get(NameKey.of(name).joined());
        if (same != null || name.isBlank()) {
            return Optional.ofNullable(same);
        }
        for (String part : name.split(",", -1)) {
            List<String> words = new ArrayList<>(NameKey.of(part).tokens());
            while (!words.isEmpty() && SORTS_OF_AREA.contains(words.getFirst())) {
                words.removeFirst();
            }
            while (!words.isEmpty() && SORTS_OF_AREA.contains(words.getLast())) {
                words.removeLast();
            }
            Area found = areas.get(String.join("", words));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// True for the name of an area, a county or a region, and for either of "Nuneaton and Bedworth".
    public boolean isPlace(String name) {
        return places.contains(NameKey.of(name).joined());
    }

    public SimilarNames similar() {
        return similar;
    }

    public JoinedNames joined() {
        return joined;
    }

    public TellingWords telling() {
        return telling;
    }

    /// True for the body's own name, and false for an alias of it.
    public boolean isOwnName(Organisation body, NameKey name) {
        return name.joined().equals(ownNames.get(body));
    }

    /// True for a federation whose members go by its name: Mind, Age UK.
    public boolean isFederation(Organisation body) {
        return federations.contains(body.id());
    }

    /// The body that this one is today: itself, or where its line of sole successors ends.
    public Organisation today(Organisation organisation) {
        Organisation now = organisation;
        for (int step = 0; step < LONGEST_SUCCESSION; step++) {
            Optional<Organisation> next = now.soleSuccessor().flatMap(this::byId);
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    private void enter(Site site, Organisation runs, List<NamedBody> named) {
        if (site.isChain()) {
            enter(byChain, site.chain(), runs);
        } else {
            NameKey key = NameKey.of(site.name());
            enter(bySite, key.joined(), runs);
            named.add(new NamedBody(runs, key, true));
        }
    }

    private void enterBeginnings(NamedBody body) {
        List<String> tokens = body.name().tokens();
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < tokens.size() - 1; i++) {
            beginning.append(tokens.get(i));
            boolean tells = i >= SHORTEST_OF_FORMS - 1
                    || !tokens.subList(0, i + 1).stream().allMatch(WordWeights::isForm);
            if (i > 0 && tells) {
                byBeginning
                        .computeIfAbsent(beginning.toString(), any -> new LinkedHashSet<>(1))
                        .add(body.organisation());
            }
        }
    }

    private static String sorted(NameKey name) {
        return name.tokens().stream().sorted().collect(Collectors.joining(" "));
    }

    private static void enter(Map<String, List<Organisation>> index, String key, Organisation organisation) {
        List<Organisation> same = index.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!same.contains(organisation)) {
            same.add(organisation);
        }
    }
}
