package org.heed.organisation.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.Resolution;
import org.heed.organisation.register.GovernmentFields;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;
import org.heed.recommendation.Level;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.cue.Asking;

/// Checks whether a recommendation can be followed up as it stands.
public final class Trackability {

    private static final String HOME_OFFICE = "home-office";

    /// What only a nation can do.
    private static final Pattern NATIONAL =
            Pattern.compile("(?i)\\b(nationally|across (?:england|the country|wales|the uk)"
                    + "|national (?:guidance|policy|legislation|programme|campaign|framework|strategy|training|database|standards?"
                    + "|minimum|system|register|roll[- ]?out|learning|review|approach)|legislation|statutory guidance"
                    + "|change (?:in|to) the law|amend(?:ment|s|ed)? (?:to |of )?the \\w+ act|the government should|all police forces"
                    + "|every police force)\\b");

    private static final Pattern MEASURE = Pattern.compile(
            "(?i)\\b(evidenc\\w*|audit\\w*|measur\\w*|monitor\\w*|assur\\w*|dip[- ]?sampl\\w*|evaluat\\w*|demonstrat\\w*"
                    + "|report(?:s|ed|ing)? (?:back|to|on|progress)|outcomes?|targets?|indicators?|data|survey\\w*"
                    + "|how many|number of|per ?cent|\\d+ ?%|within \\w+ (?:weeks?|months?|years?)|by the end of|annual(?:ly)?"
                    + "|quarter(?:ly)?|every (?:year|month|six months)|(?:six|twelve|\\d+)[- ]month\\w*|by \\w+ 20\\d\\d"
                    + "|20\\d\\d|review(?:ed)? (?:the )?(?:impact|progress|effectiveness)|compliance|scrutin\\w+|inspect\\w+)\\b");

    /// Deaths by domestic abuse and their reviews are the Home Office's own field.
    private static final Pattern HOME_OFFICE_FIELD = Pattern.compile(
            "(?i)\\b(polic\\w+|crim\\w+|homicide|immigration|visas?|asylum|border|firearms?|reviews? guidance|DHRs?|DARDRs?"
                    + "|domestic (?:abuse|violence|homicide)|violence against women|statutory guidance)\\b");

    /// Words that a department's title holds and that say nothing of its field in a sentence.
    private static final Set<String> TOO_GENERAL = Set.of(
            "work",
            "home",
            "care",
            "digital",
            "business",
            "building",
            "benefit",
            "communities",
            "security",
            "victim",
            "employment",
            "media",
            "environment",
            "foreign",
            "trade",
            "safeguarding",
            "legal",
            "mental");

    private final GovernmentFields fields;

    public Trackability(Register register) {
        fields = new GovernmentFields(register);
    }

    /// What may keep this recommendation from being followed up, in the order of [AdviceKind].
    public List<Advice> check(
            Recommendation recommendation, List<Resolution> addressees, Optional<LocalDate> published) {
        List<Advice> advice = new ArrayList<>();
        addressed(recommendation, addressees, advice);
        addressees.forEach(each -> ended(each, published, advice));
        level(recommendation, addressees, advice);
        field(recommendation, addressees, advice);
        String words = recommendation.text().verbatim();
        if (!Asking.asks(words)) {
            advice.add(new Advice(AdviceKind.NO_ACTION_VERB, "The words do not say what is to be done."));
        }
        if (!isMeasured(recommendation.action()) && !MEASURE.matcher(words).find()) {
            advice.add(new Advice(
                    AdviceKind.NO_MEASURE,
                    "Neither the words nor the plan say how anybody would know that it was done."));
        }
        return List.copyOf(advice);
    }

    private static void addressed(Recommendation recommendation, List<Resolution> addressees, List<Advice> advice) {
        if (recommendation.addressees().isEmpty()) {
            advice.add(new Advice(AdviceKind.NO_ADDRESSEE, "It names nobody who is to act."));
            return;
        }
        boolean onlyGroups = !addressees.isEmpty()
                && addressees.stream().allMatch(each -> each.state() == AddresseeState.COLLECTIVE);
        if (onlyGroups) {
            boolean listed =
                    addressees.stream().noneMatch(each -> each.members().isEmpty());
            advice.add(new Advice(
                    AdviceKind.COLLECTIVE_ONLY,
                    "It names only a group of bodies."
                            + (listed ? " The review lists who contributed; each could be named." : "")));
        }
    }

    private static void ended(Resolution addressee, Optional<LocalDate> published, List<Advice> advice) {
        for (Body body : addressee.bodies()) {
            Optional<Organisation> named = body.named();
            boolean ended = addressee.state() == AddresseeState.CONFIRMED
                    && named.flatMap(Organisation::to)
                            .flatMap(end -> published.map(end::isBefore))
                            .orElse(false);
            if (ended) {
                String today = body.name().equals(body.nameThen()) ? "" : " Today it is " + body.name() + ".";
                advice.add(new Advice(
                        AdviceKind.BODY_HAD_ENDED,
                        body.nameThen() + " had ended before the report was published." + today));
            }
        }
    }

    private static void level(Recommendation recommendation, List<Resolution> addressees, List<Advice> advice) {
        List<Organisation> bodies = known(addressees);
        boolean allLocal = !bodies.isEmpty()
                && bodies.stream().noneMatch(body -> body.kind().isNational())
                && addressees.stream().allMatch(each -> each.state() == AddresseeState.CONFIRMED);
        boolean national = recommendation.level() == Level.NATIONAL
                || NATIONAL.matcher(recommendation.text().verbatim()).find();
        if (allLocal && national) {
            advice.add(new Advice(
                    AdviceKind.NATIONAL_ASK_TO_LOCAL_BODY,
                    "It asks for something national, and only local bodies are told."));
        }
    }

    private void field(Recommendation recommendation, List<Resolution> addressees, List<Advice> advice) {
        List<Organisation> bodies = known(addressees);
        boolean onlyHomeOffice = bodies.size() == 1 && bodies.getFirst().id().equals(HOME_OFFICE);
        if (!onlyHomeOffice) {
            return;
        }
        String words = recommendation.text().verbatim();
        Optional<Organisation> other = fields.fieldOf(NameKey.words(words.replace("Home Office", "")), TOO_GENERAL)
                .filter(department -> !department.id().equals(HOME_OFFICE))
                .filter(department -> !HOME_OFFICE_FIELD.matcher(words).find());
        other.ifPresent(department -> advice.add(new Advice(
                AdviceKind.ANOTHER_DEPARTMENTS_FIELD,
                "Only the Home Office is told, and the words speak of the field of " + department.name() + ".")));
    }

    private static List<Organisation> known(List<Resolution> addressees) {
        return addressees.stream()
                .flatMap(each -> each.bodies().stream())
                .flatMap(body -> body.today().stream())
                .toList();
    }

    private static boolean isMeasured(PlannedAction plan) {
        return !plan.outcome().isBlank()
                || !plan.milestones().isBlank()
                || !plan.completion().isBlank();
    }
}
