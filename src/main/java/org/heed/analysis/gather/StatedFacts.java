package org.heed.analysis.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.analysis.Dimension;
import org.heed.analysis.Dimensions;
import org.heed.analysis.Observation;
import org.heed.fact.FactName;

/// What the reports state about the case, as attributes. A fact that a coder noted goes before one that Heed read.
final class StatedFacts {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final int OLDEST_BAND = 80;
    private static final int YOUNGEST_BAND = 20;
    private static final int BAND = 10;

    private final Map<FactName, String> facts;
    private final AreaRegions regions;

    StatedFacts(Map<FactName, String> facts, AreaRegions regions) {
        this.facts = facts;
        this.regions = regions;
    }

    List<Observation> observations() {
        List<Observation> all = new ArrayList<>();
        value(FactName.AREA).flatMap(regions::of).ifPresent(region -> add(all, Dimensions.REGION, region));
        year().ifPresent(year -> add(all, Dimensions.YEAR, year));
        value(FactName.CASE_TYPE).flatMap(StatedFacts::kind).ifPresent(kind -> add(all, Dimensions.CASE_TYPE, kind));
        value(FactName.RELATIONSHIP).ifPresent(words -> add(all, Dimensions.RELATIONSHIP, words));
        value(FactName.PERPETRATOR_AGE)
                .flatMap(StatedFacts::band)
                .ifPresent(band -> add(all, Dimensions.PERPETRATOR_AGE, band));
        value(FactName.VICTIM_AGE).flatMap(StatedFacts::band).ifPresent(band -> add(all, Dimensions.VICTIM_AGE, band));
        value(FactName.PERPETRATOR_SEX).ifPresent(sex -> add(all, Dimensions.PERPETRATOR_SEX, capital(sex)));
        value(FactName.VICTIM_SEX).ifPresent(sex -> add(all, Dimensions.VICTIM_SEX, capital(sex)));
        return all;
    }

    /// The year of publication, or of the death where that is not stated.
    Optional<String> year() {
        return value(FactName.PUBLISHED)
                .or(() -> value(FactName.YEAR_OF_DEATH))
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .map(Matcher::group);
    }

    Optional<String> value(FactName name) {
        return Optional.ofNullable(facts.get(name)).filter(words -> !words.isBlank());
    }

    private static Optional<String> kind(String caseType) {
        return switch (caseType) {
            case "iph" -> Optional.of("Intimate partner");
            case "familial", "parricide" -> Optional.of("Familial");
            case "suicide" -> Optional.of("Suicide");
            default -> Optional.of(capital(caseType.replace('-', ' ')));
        };
    }

    private static Optional<String> band(String words) {
        Matcher matcher = AGE.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int age = Integer.parseInt(matcher.group());
        if (age > OLDEST_BAND) {
            return Optional.of("80+");
        }
        int low = age <= YOUNGEST_BAND ? BAND + 1 : (age - 1) / BAND * BAND + 1;
        return Optional.of(low + "-" + (low + BAND - 1));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void add(List<Observation> all, Dimension dimension, String value) {
        all.add(Observation.attribute(dimension, List.of(value), ""));
    }
}
