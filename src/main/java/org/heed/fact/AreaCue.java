package org.heed.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The area of the review: where the person lived as the official form of words says it ("a resident of ..."), or
/// what the name of the commissioning partnership is left with when its kind is taken away, or the area of the council
/// that the review names most often.
final class AreaCue {

    private static final String PLACE =
            "(\\p{Lu}[\\p{L}’'-]+(?:(?: (?:and|upon|on|under|with|the|of|in|le|by))* \\p{Lu}[\\p{L}’'-]+){0,3})";
    private static final Pattern RESIDENT =
            Pattern.compile("\\ba resident (?:of|in) " + PLACE + "(?:,| prior| before| at|\\.)");
    private static final Pattern LABELLED =
            Pattern.compile("(?:^|[|(;] ?)(?:[Aa]rea|Local authority area|Borough)(?: / \\p{L}+)?:\\s*" + PLACE
                    + "(?=$|\\)|[ ]?[|;.])");
    private static final Pattern COUNCIL = Pattern.compile(
            "\\b(?:London Borough of|Royal Borough of|City of|Borough of) (\\p{Lu}[\\p{L}’'-]+(?: (?:and|upon) \\p{Lu}[\\p{L}’'-]+)?)"
                    + "|\\b((?:\\p{Lu}[\\p{L}’'-]+ (?:and |& |upon |on )?){1,3}?)(?:Metropolitan |London |County |City |District |Borough |Unitary |Town ){1,3}Council\\b");
    private static final Pattern KIND_OF_BODY = Pattern.compile(
            "(?i)\\b(?:the|community safety|safer|safe|stronger|communities|community|safeguarding|adults?|children(?:['’]s)?|partnerships?|board|bwrdd|domestic abuse|"
                    + "sexual violence|and sexual|violence|city council|county council|borough council|district council|council|executive|local|strategic|regional|together|safety|crime|disorder|reduction|neighbourhoods?|alliance|collaborative|and district|(?:office of the )?police(?:, fire)? and crime commissioner(?: for)?)\\b");
    private static final Pattern CORONER =
            Pattern.compile("[Cc]oroner(?:['’]s)? (?:for )?(?:the )?(?:coroner )?(?:area (?:of|for) )" + PLACE);

    /// "died at home in Deal in May": the place where a person died, if the name of the body has it too.
    private static final Pattern DIED_IN =
            Pattern.compile("\\b(?:died|killed|murdered|found dead|own life)\\b[^.;]{0,40}? in " + PLACE
                    + "(?= (?:in|on|at|during)\\b|[.,;])");
    private static final Pattern AND = Pattern.compile(" (?:and|&) |, ");

    private AreaCue() {}

    static Optional<Facts.Fact> find(Statements statements, Optional<Facts.Fact> body) {
        return statements
                .first(RESIDENT)
                .or(() -> statements.title().first(LABELLED))
                .or(() -> body.flatMap(named -> diedIn(bare(named.value()), statements)))
                .or(() -> bare(body.filter(AreaCue::isOfOneArea)))
                .or(() -> council(statements))
                .or(() -> bare(body))
                .or(() -> statements.first(CORONER));
    }

    private static Optional<Facts.Fact> bare(Optional<Facts.Fact> body) {
        return body.map(fact -> new Facts.Fact(bare(fact.value()), fact.source()))
                .filter(fact -> !fact.value().isEmpty());
    }

    /// A partnership mostly is of one council's area; boards are of regions.
    private static boolean isOfOneArea(Facts.Fact body) {
        return !body.value().contains("Board")
                && AND.splitAsStream(bare(body.value())).count() == 1;
    }

    /// A body of several areas is named after all of them: the one where the person died.
    private static Optional<Facts.Fact> diedIn(String areas, Statements statements) {
        List<String> names = List.of(AND.split(areas, -1));
        return statements
                .holding("died", "killed", "murdered", "found dead", "own life")
                .first(
                        DIED_IN,
                        matcher -> Optional.of(matcher.group(1))
                                .filter(place -> names.contains(place) || isLonger(place, areas, statements)));
    }

    /// "Deal Bay", of which the body has the first word: the report mostly says it in full.
    private static boolean isLonger(String place, String areas, Statements statements) {
        return place.startsWith(areas + " ")
                && 2
                                * statements
                                        .where(one -> one.words().contains(place))
                                        .all()
                                        .size()
                        > statements
                                .where(one -> one.words().contains(areas))
                                .all()
                                .size();
    }

    private static String bare(String body) {
        String rest = KIND_OF_BODY
                .matcher(body)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return rest.replaceFirst("^(?:and|&)\\s+", "").replaceFirst("\\s+(?:and|&)$", "");
    }

    private static Optional<Facts.Fact> council(Statements statements) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Facts.Fact> first = new HashMap<>();
        for (Statements.Statement statement :
                statements.holding("council", "borough", "city of").all()) {
            Matcher matcher = COUNCIL.matcher(statement.words());
            while (matcher.find()) {
                String area = (matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).strip();
                counts.merge(area, 1, Integer::sum);
                first.putIfAbsent(area, new Facts.Fact(area, statement.place()));
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(most -> most.getValue() > 1)
                .map(most -> first.get(most.getKey()));
    }
}
