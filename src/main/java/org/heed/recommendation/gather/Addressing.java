package org.heed.recommendation.gather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.body.Subject;
import org.heed.recommendation.list.Draft;

/// Who a recommendation is addressed to, by the first of these that names anybody: its main printing, another
/// list that prints it, the action plan, those to whom the whole report is sent, its own words.
public final class Addressing {

    /// "Chief Nurse, Kent Hospitals NHS Trust": whose post it is counts.
    private static final Pattern POST_BEFORE = Pattern.compile(
            "^(?=[^,]*\\b(?:[Hh]ead|[Dd]irector|[Mm]anager|[Ll]ead|[Oo]fficer|[Nn]urse|[Cc]hair|[Ii]nspector|[Ss]uperintendent|[Cc]o-?ordinator)\\b)[^,]{4,60}, (?:\\p{Lu}\\p{Ll}+, )?(?=(?:\\p{Lu}\\S* (?:(?:and|of|the|for|in) )*)+\\p{Lu}\\S*$)");

    private Addressing() {}

    static List<Addressee> of(Gathered gathered, List<Addressee> recipients, KnownNames known) {
        return found(gathered, recipients).stream()
                .flatMap(addressee -> addressee.source() == AddresseeSource.TEXT
                        ? Stream.of(addressee)
                        : known.parted(addressee).stream())
                .distinct()
                .toList();
    }

    private static List<Addressee> found(Gathered gathered, List<Addressee> recipients) {
        List<Addressee> told = Subject.of(gathered.main().text().verbatim());
        List<Addressee> named = gathered.printings().stream()
                .filter(printing -> !printing.list().isPlan())
                .map(printing -> named(printing.draft()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> widened(names, gathered))
                .or(() -> inPlan(gathered))
                .or(() -> Optional.of(recipients).filter(names -> !names.isEmpty()))
                .orElse(told);
        return isNearer(told, named) ? told : named;
    }

    /// Where a list says "National", it tells the level and names nobody.
    private static List<Addressee> named(Draft draft) {
        return draft.addressees().stream()
                .filter(one ->
                        !one.asPrinted().matches("(?i)national(?:ly)?|local(?:ly)?|regional(?:ly)?|multi-?agency"))
                .toList();
    }

    /// True when the words of a recommendation say better who is to act than what stands around them: they name
    /// bodies in full where that names others (a plan's owners, who are often single people), a kind of body
    /// ("Housing"), or somebody local where a government department is asked.
    private static boolean isNearer(List<Addressee> told, List<Addressee> named) {
        if (told.isEmpty() || !told.stream().allMatch(one -> Subject.isProper(one.asPrinted()))) {
            return false;
        }
        return switch (named.getFirst().source()) {
            case ACTION_PLAN ->
                areOthers(told, named) || (words(told).equals(words(named)) && told.size() > named.size());
            case HEADING, LINE -> areKinds(named) || (areNational(told) && !areNational(named));
            default -> false;
        };
    }

    /// What a plan gives to somebody local to take to a department stays with them.
    private static boolean areOthers(List<Addressee> told, List<Addressee> named) {
        boolean arePosts = named.stream().allMatch(one -> BodyNames.isPost(one.asPrinted()));
        if (arePosts && told.stream().noneMatch(one -> BodyNames.isPost(one.asPrinted()) || areNational(told))) {
            return true;
        }
        if (areNational(told) && named.stream().noneMatch(one -> one.asPrinted().matches("\\p{Lu}{2,5}"))) {
            return false;
        }
        if (told.stream()
                .anyMatch(one ->
                        one.asPrinted().matches(".* (?:Unit|Team|Department|Division|Directorate|Care|Services)"))) {
            return false;
        }
        List<String> own = words(told);
        List<String> theirs = words(named);
        long shared = own.stream().filter(theirs::contains).count();
        return shared * 2 < Math.min(own.size(), theirs.size());
    }

    private static boolean areKinds(List<Addressee> named) {
        return named.stream()
                .allMatch(one -> one.asPrinted()
                        .strip()
                        .matches("\\p{Lu}\\p{Ll}+|MARAC|MASH|(?i:(?:the )?(?:(?:uk|central|national) )?government)"));
    }

    private static boolean areNational(List<Addressee> named) {
        return named.stream().allMatch(one -> BodyNames.isNational(one.asPrinted()));
    }

    /// A heading over several items names the first of them all; where the plan names the same body and others, it
    /// says more.
    private static List<Addressee> widened(List<Addressee> named, Gathered gathered) {
        List<Addressee> planned = inPlan(gathered).orElse(List.of());
        boolean isHeading = named.getFirst().source() == AddresseeSource.HEADING;
        List<String> names = planned.stream().map(Addressee::asPrinted).toList();
        boolean holdsAll = named.stream().allMatch(one -> names.contains(one.asPrinted()));
        return isHeading && holdsAll ? planned : named;
    }

    private static Optional<List<Addressee>> inPlan(Gathered gathered) {
        return gathered.inPlan().map(Addressing::fromPlan).filter(named -> !named.isEmpty());
    }

    private static List<Addressee> fromPlan(Draft draft) {
        return draft.addressees().stream()
                .map(named -> new Addressee(
                        POST_BEFORE.matcher(named.asPrinted()).replaceFirst(""),
                        AddresseeSource.ACTION_PLAN,
                        named.needsReview()))
                .distinct()
                .toList();
    }

    /// The words of all names in one order, however the names were parted: "A; B" and "B and A" are the same bodies.
    public static List<String> words(List<Addressee> addressees) {
        return addressees.stream()
                .map(addressee -> addressee
                        .asPrinted()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\([^)]*\\)", " ")
                        .replaceAll("['’]", "")
                        .replaceAll("\\b(?:and|the)\\b|[^a-z0-9]+", " "))
                .flatMap(plain -> Stream.of(plain.strip().split(" +", -1)))
                .sorted()
                .toList();
    }
}
