package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.GovernmentFields;
import org.heed.organisation.register.Register;

/// A minister stands for the department whose field the title names: "Minister for Prisons".
final class MinisterFor implements NameRule {

    private static final double BY_FIELD = 0.95;
    private static final double BY_FIELD_OF_A_DEPARTMENT = 0.9;

    private static final String WELSH_GOVERNMENT = "welsh-government";

    /// With a field behind it the title of a Welsh minister; alone that of the head of the civil service.
    private static final List<String> CABINET_SECRETARY = List.of("cabinet", "secretary");

    private static final Set<String> TITLES = Set.of("minister", "secretary", "sos");

    private static final Set<String> STARTS = Set.of(
            "minister",
            "secretary",
            "cabinet",
            "sos",
            "the",
            "department",
            "dept",
            "ministry",
            "parliamentary",
            "rt",
            "right");

    /// "Universities Minister", "Work and Pensions Secretary".
    private static final int LONGEST_SHORT_TITLE = 4;

    private static final Set<String> FILLERS = Set.of(
            "minister",
            "secretary",
            "of",
            "state",
            "for",
            "the",
            "and",
            "department",
            "ministry",
            "sos",
            "social",
            "services",
            "local",
            "government",
            "people",
            "right",
            "hon",
            "rt",
            "honourable",
            "parliamentary",
            "under",
            "food",
            "affairs",
            "levelling",
            "up",
            "innovation",
            "skills",
            "industrial",
            "strategy",
            "families",
            "safety",
            "prevention",
            "public",
            "in",
            "to",
            "hm",
            "her",
            "his",
            "dept",
            "fire",
            "energy",
            "young",
            "women",
            "equalities",
            "development",
            "commonwealth",
            "civil",
            "society");

    private final Register register;
    private final GovernmentFields fields;

    MinisterFor(Register register) {
        this.register = register;
        fields = new GovernmentFields(register);
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        List<String> words = name.words();
        boolean welsh = words.size() > 2 && words.subList(0, 2).equals(CABINET_SECRETARY);
        boolean minister = words.contains("minister") || welsh || isSecretaryOfState(words);
        boolean department =
                (words.contains("department") && words.indexOf("department") <= 1) || words.contains("ministry");
        long titles = words.stream().filter(TITLES::contains).count();
        if ((!minister && !department) || titles > 1 || !startsOrEndsAsTitle(words)) {
            return Optional.empty();
        }
        if (welsh || words.contains("welsh") || words.contains("wales")) {
            return register.byId(WELSH_GOVERNMENT).map(body -> found(body, BY_FIELD));
        }
        if (!words.stream().allMatch(word -> FILLERS.contains(word) || fields.has(word))) {
            return Optional.empty();
        }
        double strength = minister ? BY_FIELD : BY_FIELD_OF_A_DEPARTMENT;
        return fields.departmentOf(words).map(body -> found(body, strength));
    }

    private static boolean startsOrEndsAsTitle(List<String> words) {
        return STARTS.contains(words.getFirst())
                || (TITLES.contains(words.getLast()) && words.size() <= LONGEST_SHORT_TITLE);
    }

    private static boolean isSecretaryOfState(List<String> words) {
        return (words.contains("secretary") && words.contains("state"))
                || words.contains("sos")
                || (words.contains("secretary") && words.size() <= 2);
    }

    private Finding found(Organisation department, double strength) {
        return Finding.body(
                Body.known(department, register.today(department)), strength, "the title names its department's field");
    }
}
