package org.heed.history;

import static org.heed.history.Role.ADJUDICATOR;
import static org.heed.history.Role.ADMINISTRATOR;
import static org.heed.history.Role.CODER;
import static org.heed.history.Role.FAMILY_LIAISON;
import static org.heed.history.Role.OWNER;
import static org.heed.history.Role.PUBLISHER;
import static org.heed.history.Role.VERIFIER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whose duty each thing is that people do to a library. Every change is told to the history in the same breath, so
/// the history is the one door that no room can go round: what is nobody's duty here is refused there, and the change
/// with it.
final class Duties {

    /// What is done, or how its name begins; what is not here nobody may do in a shared library.
    private static final Map<String, Set<Role>> DUTIES = Map.ofEntries(
            Map.entry("correction.", Set.of(CODER, ADJUDICATOR, PUBLISHER)),
            Map.entry("roster.", Set.of(CODER, PUBLISHER)),
            Map.entry("summary.", Set.of(CODER, PUBLISHER)),
            Map.entry("narrative.", Set.of(PUBLISHER)),
            Map.entry("threshold.", Set.of(PUBLISHER, ADMINISTRATOR)),
            Map.entry("snapshot.", Set.of(CODER, ADJUDICATOR, PUBLISHER)),
            Map.entry("repeat.", Set.of(CODER, ADJUDICATOR)),
            Map.entry("addressee.", Set.of(CODER, ADJUDICATOR)),
            Map.entry("organisation.", Set.of(CODER, ADJUDICATOR)),
            Map.entry("coding.", Set.of(CODER)),
            Map.entry("suggestion.", Set.of(CODER)),
            Map.entry("fact.", Set.of(CODER)),
            Map.entry("document.", Set.of(CODER)),
            Map.entry("assignment.", Set.of(CODER, ADJUDICATOR)),
            Map.entry("framework.", Set.of(CODER, ADJUDICATOR)),
            Map.entry("disagreement.", Set.of(ADJUDICATOR)),
            Map.entry("tracking.", Set.of(OWNER)),
            Map.entry("provision.", Set.of(OWNER, CODER)),
            Map.entry("event.", Set.of(OWNER, CODER)),
            Map.entry("tracking.assurance", Set.of(VERIFIER)),
            Map.entry("tracking.grade", Set.of(VERIFIER)),
            // Follows from something else that was entered, by whoever may enter that.
            Map.entry("tracking.reopened", Set.of(OWNER, VERIFIER, CODER, ADJUDICATOR)),
            Map.entry("tracking.recurrence", Set.of(OWNER, VERIFIER, CODER, ADJUDICATOR)),
            Map.entry("family.", Set.of(FAMILY_LIAISON)),
            Map.entry("person.", Set.of(ADMINISTRATOR)));

    /// What Heed itself tells of people coming and going, of whoever it is.
    private static final String ACCESS = "access.";

    private Duties() {}

    /// Whose duty something is: the most exact entry counts; empty when it is nobody's.
    static Set<Role> of(String what) {
        Optional<String> known = DUTIES.keySet().stream()
                .filter(what::startsWith)
                .max((one, other) -> Integer.compare(one.length(), other.length()));
        return known.map(DUTIES::get).orElse(Set.of());
    }

    static boolean isAccess(String what) {
        return what.startsWith(ACCESS);
    }

    static boolean isAboutPeople(String what) {
        return what.startsWith("person.");
    }

    /// True for what the software finds by itself: that something was recommended again, and what follows from it.
    static boolean isFound(HistoryEntry entry) {
        return entry.author().equals(HistoryEntry.SOFTWARE)
                && (entry.what().equals("tracking.recurrence") || entry.what().equals("tracking.reopened"));
    }

    /// Refuses what is not the duty of somebody with these roles.
    static void require(String what, List<Role> held) {
        Set<Role> wanted = of(what);
        if (wanted.isEmpty()) {
            throw new DutyRefusal("It is nobody's duty here to enter '" + what + "'. Nothing was changed.");
        }
        if (held.stream().noneMatch(wanted::contains)) {
            throw new DutyRefusal("This is for " + said(wanted) + ". Your roles here: " + saidOrNone(held)
                    + ". Nothing was changed. An administrator can give you the role.");
        }
    }

    private static String said(Set<Role> roles) {
        String all = roles.stream()
                .sorted()
                .map(role -> article(role.words()) + role.words().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return all;
    }

    private static String article(String word) {
        return "AEIO".indexOf(word.charAt(0)) < 0 ? "a " : "an ";
    }

    private static String saidOrNone(List<Role> roles) {
        return roles.isEmpty()
                ? "none"
                : roles.stream().distinct().sorted().map(Role::words).collect(Collectors.joining(", "));
    }
}
