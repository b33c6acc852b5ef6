package org.heed.repetition.ask;

import static org.heed.repetition.ask.Concept.Kind.ACTION;
import static org.heed.repetition.ask.Concept.Kind.GROUP;
import static org.heed.repetition.ask.Concept.Kind.OBJECT;
import static org.heed.repetition.ask.Concept.Kind.SETTING;

import java.util.Set;
import java.util.stream.Collectors;

/// The concepts that an ask speaks of, by what part of it they are. `particular` are the groups that not every ask
/// speaks of, `ages` those of which none is another, `audience` staff or the public; `places` are the settings in which
/// only some bodies are. National is what is asked of the country's government, not of a body that also exists
/// elsewhere.
record Spoken(
        Concepts actions,
        Concepts objects,
        Concepts groups,
        Concepts particular,
        Concepts ages,
        Concepts audience,
        Concepts settings,
        Concepts places,
        boolean isNational) {

    /// Groups that are spoken of whatever is asked.
    private static final Set<String> ANYBODY = Set.of("staff", "public");
    /// Groups of which none is another: what is asked for children is not asked for adults.
    private static final Set<String> AGES = Set.of("adult", "child", "older");
    private static final String GOVERNMENT = "government";
    /// Settings in which any kind of body may be.
    private static final Set<String> ANYWHERE = Set.of("partnership", "council", GOVERNMENT);

    static Spoken of(Set<Concept> all) {
        Concepts groups = some(all, GROUP);
        Concepts settings = some(all, SETTING);
        return new Spoken(
                some(all, ACTION),
                some(all, OBJECT),
                groups,
                groups.without(ANYBODY),
                groups.only(AGES),
                groups.only(ANYBODY),
                settings,
                settings.without(ANYWHERE),
                settings.has(GOVERNMENT));
    }

    private static Concepts some(Set<Concept> all, Concept.Kind kind) {
        return Concepts.of(all.stream().filter(one -> one.kind() == kind).collect(Collectors.toSet()));
    }

    Concepts of(Concept.Kind kind) {
        return switch (kind) {
            case ACTION -> actions;
            case OBJECT -> objects;
            case GROUP -> groups;
            case SETTING -> settings;
        };
    }
}
