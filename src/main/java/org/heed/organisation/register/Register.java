package org.heed.organisation.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.organisation.Organisation;

/// All bodies that Heed knows, by id and by every name they ever had, with the places they run and the areas they
/// serve.
public final class Register {

    /// Successions longer than this would be a circle.
    private static final int LONGEST_SUCCESSION = 8;

    private final Map<String, Organisation> byId = new LinkedHashMap<>();
    private final Map<String, String> merged;
    private final Map<String, List<Organisation>> byName = new HashMap<>();
    private final Map<String, List<Organisation>> byWords = new HashMap<>();
    private final Map<String, List<Organisation>> bySite = new HashMap<>();
    private final Map<String, List<Organisation>> byChain = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();
    private final SimilarNames similar;
    private final JoinedNames joined;
    private final TellingWords telling;

    /// `merged` leads from the id of an entry that was found to be another's double to the id of the one that stayed.
    Register(List<Organisation> organisations, Map<String, String> merged, List<Site> sites, List<Area> areas) {
        this.merged = Map.copyOf(merged);
        List<NamedBody> named = new ArrayList<>();
        for (Organisation each : organisations) {
            byId.put(each.id(), each);
            Stream.concat(Stream.of(each.name()), each.aliases().stream())
                    .map(name -> new NamedBody(each, NameKey.of(name)))
                    .forEach(named::add);
        }
        for (NamedBody each : named) {
            enter(byName, each.name().joined(), each.organisation());
            enter(byWords, sorted(each.name()), each.organisation());
        }
        for (Site site : sites) {
            byId(site.organisation()).ifPresent(runs -> enter(site, runs, named));
        }
        areas.forEach(area -> this.areas.putIfAbsent(NameKey.of(area.name()).joined(), area));
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
        List<Organisation> same = byName.getOrDefault(name.joined(), List.of());
        return same.isEmpty() ? byWords.getOrDefault(sorted(name), List.of()) : same;
    }

    /// The bodies that run a place of this name.
    public List<Organisation> running(NameKey site) {
        return bySite.getOrDefault(site.joined(), List.of());
    }

    /// The bodies whose places' names all begin with these words.
    public List<Organisation> runningAllNamed(List<String> words) {
        return byChain.getOrDefault(String.join(" ", words), List.of());
    }

    public Optional<Area> area(String name) {
        return Optional.ofNullable(areas.get(NameKey.of(name).joined()));
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
            named.add(new NamedBody(runs, key));
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
