package org.heed.anonymisation.disclosure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.fact.FactName;
import org.heed.fact.FactStore;
import org.heed.organisation.register.Area;
import org.heed.organisation.register.Register;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.structure.OutlineStore;
import org.heed.structure.OutlineStore.KeptPassage;

/// Reads the [DeathTraits] of every review of a library, in the library's order.
public final class TraitReader {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern AGE = Pattern.compile("^\\d{1,3}$");
    /// The bands of the Home Office's yearly tables of domestic homicide: ten years each, open at the end.
    private static final int FIRST_BAND = 25;

    private static final int LAST_BAND = 75;
    private static final int BAND = 10;

    private final Database database;
    private final Register register;

    public TraitReader(Database database, Register register) {
        this.database = database;
        this.register = register;
    }

    public List<DeathTraits> all() {
        return database.consistently(() -> {
            Map<Edition, Map<FactName, String>> facts = new FactStore(database).values();
            OutlineStore outlines = new OutlineStore(database);
            return new ReviewStore(database)
                    .all().stream()
                            .map(review -> traits(
                                    review,
                                    facts.getOrDefault(review.current(), Map.of()),
                                    outlines.passages(review.current())))
                            .toList();
        });
    }

    private DeathTraits traits(Review review, Map<FactName, String> facts, List<KeptPassage> passages) {
        Map<Trait, String> recorded = new EnumMap<>(Trait.class);
        put(recorded, Trait.AREA, fact(facts, FactName.AREA));
        put(recorded, Trait.REGION, fact(facts, FactName.AREA).flatMap(this::region));
        put(recorded, Trait.MONTH, fact(facts, FactName.MONTH_OF_DEATH));
        put(recorded, Trait.YEAR, year(facts));
        put(recorded, Trait.RELATIONSHIP, fact(facts, FactName.RELATIONSHIP));
        Optional<Integer> age = fact(facts, FactName.VICTIM_AGE)
                .filter(value -> AGE.matcher(value).matches())
                .map(Integer::valueOf);
        put(recorded, Trait.AGE, age.map(String::valueOf));
        put(recorded, Trait.AGE_BAND, age.map(TraitReader::band));
        put(
                recorded,
                Trait.METHOD,
                MannerOfDeath.in(passages.stream().map(KeptPassage::text).toList())
                        .map(Enum::name));
        return new DeathTraits(review.key(), recorded);
    }

    private static void put(Map<Trait, String> recorded, Trait trait, Optional<String> value) {
        value.ifPresent(known -> recorded.put(trait, known));
    }

    private static Optional<String> fact(Map<FactName, String> facts, FactName name) {
        return Optional.ofNullable(facts.get(name)).map(value -> value.toLowerCase(Locale.ROOT));
    }

    private Optional<String> region(String area) {
        return register.area(area).map(Area::region).filter(region -> !region.isEmpty());
    }

    private static Optional<String> year(Map<FactName, String> facts) {
        Matcher year = YEAR.matcher(
                facts.getOrDefault(FactName.YEAR_OF_DEATH, facts.getOrDefault(FactName.MONTH_OF_DEATH, "")));
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }

    /// "35 to 44", "under 25", "75 or over".
    static String band(int age) {
        if (age < FIRST_BAND) {
            return "under " + FIRST_BAND;
        }
        if (age >= LAST_BAND) {
            return LAST_BAND + " or over";
        }
        int from = FIRST_BAND + (age - FIRST_BAND) / BAND * BAND;
        return from + " to " + (from + BAND - 1);
    }
}
