package org.heed.organisation.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;
import org.heed.organisation.register.Likeness;
import org.heed.organisation.register.Register;

/// The name is most like that of one body: most of the words that tell are shared, spelling slips forgiven, and
/// no other body comes close.
final class SimilarName implements NameRule {

    /// Less alike than this says nothing.
    private static final double LEAST = 0.5;

    /// A first word that tells as much as this is a house's name: "Tanglewood Cloverleaf Care Home".
    private static final double TELLING = 5;

    /// The same for kinds of body of which the register holds few.
    private static final double LEAST_OF_FEW = 0.6;

    /// Less alike than this, and without each other's most telling words, they are two bodies.
    private static final double LEAST_WITHOUT_TELLING = 0.8;

    /// Less alike than this, and with a word that tells in one of the names only, they are two bodies.
    private static final double LEAST_TOLD_APART = 0.55;

    /// From this weight on a word tells two bodies apart.
    private static final double TELLS_APART = 2.5;

    /// Where the review's area is no area of the register, its bodies are not the register's either, unless the
    /// name says so.
    private static final double LEAST_ELSEWHERE = 0.93;

    /// How much one missing point of distance to the next body takes off.
    private static final double CLOSE_RIVAL = 0.12;
    private static final double MOST_TAKEN_OFF = 0.35;

    private static final Pattern COMPANY = Pattern.compile("(?i)\\b(limited|ltd|plc|llp|group|co|cic)\\.?$");

    /// A slip in an acronym makes another acronym.
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}");

    private final Register register;

    SimilarName(Register register) {
        this.register = register;
    }

    /// Kinds of body of which the register holds few, so that a name that is only like one of theirs is most often
    /// another's.
    private static final Set<OrganisationKind> FEW_KNOWN = EnumSet.of(
            OrganisationKind.CARE_PROVIDER,
            OrganisationKind.PRIMARY_CARE,
            OrganisationKind.INDEPENDENT_HEALTH,
            OrganisationKind.COMPANY,
            OrganisationKind.HOUSING,
            OrganisationKind.DOMESTIC_ABUSE_SERVICE,
            OrganisationKind.EDUCATION,
            OrganisationKind.NATIONAL_BODY,
            OrganisationKind.OTHER);

    /// Names as alike as this are one name with a slip.
    private static final double A_SLIP = 0.93;

    /// Words that say what a body is: a body without them, known by a town's name, is another.
    private static final Set<String> SORTS =
            Set.of("home", "house", "surgery", "practice", "pharmacy", "lodge", "court", "hotel", "school", "housing");

    /// A name without any of these is not that of a place which a body of the register runs: "Prestwick Care".
    private static final Set<String> PLACES =
            Set.of("hospital", "infirmary", "unit", "clinic", "centre", "ward", "hospice", "nhs", "trust", "prison");

    private static boolean isSomebodyElse(PrintedName name, Likeness best) {
        if (best.score() >= A_SLIP) {
            return false;
        }
        boolean few = FEW_KNOWN.contains(best.organisation().kind());
        List<String> words = name.key().tokens();
        List<String> theirs = best.name().tokens();
        boolean sameFirst = words.getFirst().equals(theirs.getFirst()) && best.most() >= TELLING;
        if (best.ofPlace() && words.stream().noneMatch(PLACES::contains)) {
            return true;
        }
        if (isAnotherPlace(name, best) || (best.oneTellsMore() && best.score() < LEAST_TOLD_APART && !sameFirst)) {
            return true;
        }
        boolean otherSort =
                words.stream().anyMatch(SORTS::contains) && theirs.stream().noneMatch(SORTS::contains);
        // "Jigsaw Homes Tameside" is a branch of Jigsaw Homes: the name that tells stands first in both.
        boolean isBranch = words.getFirst().equals(theirs.getFirst()) && best.tellingShared();
        if (few && best.score() < LEAST_OF_FEW) {
            return !isBranch || best.most() < TELLING;
        }
        return (otherSort && !isBranch) || (few && best.oneTellsMore() && !isBranch);
    }

    /// Hospitals share the rest of their names: Shotley Bridge Hospital is not London Bridge Hospital, and a company
    /// is no place.
    private static boolean isAnotherPlace(PrintedName name, Likeness best) {
        List<String> words = name.key().tokens();
        boolean hospital = words.contains("hospital") && !words.contains("nhs") && !words.contains("trust");
        boolean toldApart = best.missing() >= TELLS_APART && best.beyond() >= TELLS_APART;
        boolean otherSort = words.stream().anyMatch(SORTS::contains)
                && best.name().tokens().stream().noneMatch(SORTS::contains);
        boolean company = COMPANY.matcher(name.text()).find() || otherSort;
        return (hospital && toldApart) || (best.ofPlace() && company);
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        if (name.key().isEmpty() || ACRONYM.matcher(name.text()).matches()) {
            return Optional.empty();
        }
        if (register.similar().saysOnlyTheSort(name.key())) {
            return Optional.empty();
        }
        List<Likeness> like = register.similar().like(name.key());
        boolean elsewhere = register.isBeyond(context.area());
        if (like.isEmpty() || like.getFirst().score() < (elsewhere ? LEAST_ELSEWHERE : LEAST)) {
            return Optional.empty();
        }
        Likeness best = like.getFirst();
        if (!best.tellingShared() && best.score() < LEAST_WITHOUT_TELLING) {
            return Optional.empty();
        }
        if (isSomebodyElse(name, best)) {
            return Optional.empty();
        }
        return Optional.of(finding(like, best));
    }

    private Finding finding(List<Likeness> like, Likeness best) {
        Organisation today = register.today(best.organisation());
        double rival = like.stream()
                .filter(each -> !register.today(each.organisation()).id().equals(today.id()))
                .mapToDouble(Likeness::score)
                .findFirst()
                .orElse(0);
        double margin = best.score() - rival;
        double strength =
                best.score() - Math.clamp(CLOSE_RIVAL - margin, 0, CLOSE_RIVAL) / CLOSE_RIVAL * MOST_TAKEN_OFF;
        String reason =
                "most like the name of " + best.organisation().name() + Finding.changed(best.organisation(), today);
        return Finding.body(Body.known(best.organisation(), today), strength, reason)
                .explaining(best.shared());
    }
}
