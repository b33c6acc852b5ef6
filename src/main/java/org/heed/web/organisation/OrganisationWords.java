package org.heed.web.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;

/// The words that pages use for bodies.
public final class OrganisationWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private OrganisationWords() {}

    /// "Police force", "Community safety partnership".
    public static String of(OrganisationKind kind) {
        return switch (kind) {
            case GOVERNMENT -> "Department or agency of government";
            case WELSH_GOVERNMENT -> "Welsh national body";
            case REGULATOR -> "Regulator or inspectorate";
            case PROFESSIONAL_BODY -> "Royal college or professional body";
            case NATIONAL_BODY -> "National body";
            case NHS_NATIONAL -> "National body of the NHS";
            case POLICE_NATIONAL -> "National police body";
            default -> local(kind);
        };
    }

    private static String local(OrganisationKind kind) {
        return switch (kind) {
            case POLICE -> "Police force";
            case POLICE_OVERSIGHT -> "Police and crime commissioner";
            case COUNCIL -> "Council";
            case COMBINED_AUTHORITY -> "Combined authority";
            case HEALTH_TRUST -> "NHS trust";
            case AMBULANCE -> "Ambulance service";
            case HEALTH_BOARD -> "Health board";
            case HEALTH_COMMISSIONER -> "Commissioner of health care";
            case NHS_LOCAL_BODY -> "Local body of the NHS";
            case PRIMARY_CARE -> "General practice or pharmacy";
            case INDEPENDENT_HEALTH -> "Independent health provider";
            case CARE_PROVIDER -> "Care provider";
            default -> further(kind);
        };
    }

    private static String further(OrganisationKind kind) {
        return switch (kind) {
            case PARTNERSHIP -> "Community safety partnership";
            case SAFEGUARDING_BOARD -> "Safeguarding board or partnership";
            case PROBATION -> "Probation";
            case PRISON -> "Prison";
            case FIRE -> "Fire and rescue service";
            case HOUSING -> "Housing provider";
            case CHARITY -> "Charity";
            case DOMESTIC_ABUSE_SERVICE -> "Domestic abuse service";
            case EDUCATION -> "School, college or university";
            case FAITH -> "Religious institution";
            case MILITARY -> "Armed forces";
            case TRANSPORT -> "Transport";
            case COMPANY -> "Company";
            default -> "Another kind";
        };
    }

    /// How far Heed knows who is meant.
    public static String of(AddresseeState state) {
        return switch (state) {
            case CONFIRMED -> "Heed is sure of this";
            case REVIEW -> "Heed's best guess; a person should look";
            case COLLECTIVE -> "A group of bodies";
            case ROLE -> "A post, without a body";
            case REDACTED -> "The name was taken out before publication";
            case PERSON -> "Perhaps a person; people are not bodies";
            case UNKNOWN -> "Heed does not recognise it";
        };
    }

    static String where(Organisation organisation) {
        return Stream.of(organisation.area(), organisation.region())
                .filter(words -> !words.isEmpty())
                .distinct()
                .reduce((area, region) -> area + ", " + region)
                .orElse("");
    }

    /// "April 2013 to June 2022", as far as the register knows.
    static String existed(Organisation organisation) {
        Optional<String> from = organisation.from().map(OrganisationWords::month);
        Optional<String> to = organisation.to().map(OrganisationWords::month);
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        return from.map(month -> "From " + month).orElse("Until")
                + (from.isPresent() && to.isPresent() ? " to" : "")
                + to.map(month -> " " + month).orElse(" on");
    }

    /// What the register says of a body in a line: its kind, where and when.
    static String described(Organisation body) {
        String where = where(body);
        String existed = existed(body);
        return of(body.kind()) + (where.isEmpty() ? "" : ", " + where) + (existed.isEmpty() ? "" : ". " + existed);
    }

    private static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /// Where a body's page is, by its id, or by its name when the register does not know it.
    public static String address(String id, String name) {
        return id.isEmpty() ? "/organisations/named?name=" + encoded(name) : "/organisations/bodies/" + id;
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
