package org.heed.organisation.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.Area;
import org.heed.organisation.register.LocalBodies;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;

/// Offices that one body always holds: the mayor of a combined authority or a council, a court, an area's local
/// authority.
final class PublicOffice implements NameRule {

    /// A name without any of these words is not looked at further.
    private static final Set<String> OFFICES = Set.of(
            "mayor",
            "authority",
            "crime",
            "pcc",
            "opcc",
            "pccs",
            "opccs",
            "team",
            "director",
            "court",
            "courts",
            "centre",
            "service");

    private static final Pattern MAYOR = Pattern.compile("(?i)(?:the )?(?:metro )?mayor (?:of|for) (?:the )?(.+)");

    private static final Pattern COURT =
            Pattern.compile("(?i).*\\b(combined|crown|county|magistrates['’]?|family) courts?( centre)?( service)?");

    private static final Pattern LOCAL_AUTHORITY = Pattern.compile("(?i)(?:the )?(.+) local (?:education )?authority");

    /// NHS England's own teams of 2013 to 2015.
    private static final Pattern AREA_TEAM = Pattern.compile("(?i).+ area team(?: of nhs england)?");

    private static final String NHS_ENGLAND = "nhs-england";

    private static final Pattern COMMISSIONER = Pattern.compile(
            "(?i)(?:the )?(?:offices? of (?:the )?)?police(?:,? fire)? (?:and|&) crime commissioners?|o?pccs?");

    /// Posts that the law puts into the council that is answerable for social care.
    private static final Pattern STATUTORY = Pattern.compile(
            "(?i)(?:the )?director of (?:public health|children['’]?s services|adult (?:social )?(?:services|care))"
                    + "(?:,| for| of| in)* (?<place>.+)");

    private static final String COMMISSIONERS = "association-of-police-and-crime-commissioners";

    private static final double NO_AREA = 0.65;

    private static final String COURTS = "hm-courts-and-tribunals-service";

    private static final double OFFICE = 0.93;
    private static final double COUNCIL = 0.9;

    private final Register register;
    private final LocalBodies local;

    PublicOffice(Register register) {
        this.register = register;
        local = new LocalBodies(register);
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        if (name.words().stream().noneMatch(OFFICES::contains)) {
            return Optional.empty();
        }
        Matcher mayor = MAYOR.matcher(name.text());
        if (mayor.matches()) {
            return combinedAuthority(mayor.group(1)).or(() -> council(mayor.group(1)));
        }
        Matcher authority = LOCAL_AUTHORITY.matcher(name.text());
        if (authority.matches()) {
            return council(authority.group(1));
        }
        Matcher statutory = STATUTORY.matcher(name.text());
        if (statutory.matches()) {
            return register.area(statutory.group("place"))
                    .flatMap(local::upperCouncil)
                    .map(body -> found(body, COUNCIL, "the law puts this post into the council"));
        }
        if (COMMISSIONER.matcher(name.text()).matches()) {
            return register.byId(COMMISSIONERS)
                    .map(body -> found(body, NO_AREA, "no area is said; this body is all's"));
        }
        if (AREA_TEAM.matcher(name.text()).matches() && name.words().contains("nhs")) {
            return register.byId(NHS_ENGLAND).map(body -> found(body, OFFICE, "one of its area teams"));
        }
        return COURT.matcher(name.text()).matches()
                ? register.byId(COURTS).map(courts -> found(courts, OFFICE, "runs the courts"))
                : Optional.empty();
    }

    private Optional<Finding> combinedAuthority(String place) {
        return Stream.of(" Combined Authority", " Mayoral Combined Authority")
                .flatMap(sort -> register.named(NameKey.of(place + sort)).stream())
                .findFirst()
                .map(body -> found(body, OFFICE, "the mayor leads the combined authority"));
    }

    private Optional<Finding> council(String place) {
        return register.area(place)
                .map(Area::council)
                .flatMap(register::byId)
                .map(body -> found(body, COUNCIL, "the council of the area"));
    }

    private Finding found(Organisation body, double strength, String reason) {
        Organisation today = register.today(body);
        return Finding.body(Body.known(body, today), strength, reason + Finding.changed(body, today));
    }
}
