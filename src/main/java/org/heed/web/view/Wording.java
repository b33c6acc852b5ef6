package org.heed.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.fact.FactName;
import org.heed.library.Facet;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Level;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.Recommendation;
import org.heed.review.CaseType;
import org.heed.review.FileKind;
import org.heed.review.PageState;
import org.heed.review.ReviewKind;

/// The words that pages use for what the rooms name: one wording for each thing, on every page.
public final class Wording {

    public static final String NOT_RECORDED = "Not recorded";

    /// From this confidence on Heed has little doubt, below the other it says that it is not sure.
    private static final double LITTLE_DOUBT = 0.9;

    private static final double SOME_DOUBT = 0.7;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Wording() {}

    public static String of(ReviewKind kind) {
        return switch (kind) {
            case DHR -> "Domestic homicide review";
            case DARDR -> "Domestic abuse related death review";
            case SUSR -> "Single unified safeguarding review";
            case SAR -> "Safeguarding adults review";
            case LCSPR -> "Child safeguarding practice review";
            case PFD -> "Prevention of future deaths report";
            case OWHR -> "Offensive weapons homicide review";
            case OTHER -> "Another kind of review, or not recorded";
        };
    }

    public static String of(CaseType type) {
        return switch (type) {
            case IPH -> "Homicide by a partner or former partner";
            case FAMILIAL -> "Homicide in the family";
            case PARRICIDE -> "Killing of a parent";
            case SUICIDE -> "Suicide";
            case HOMICIDE_SUICIDE -> "Homicide followed by suicide";
            case OTHER -> "Another kind of death";
        };
    }

    public static String of(Level level) {
        return switch (level) {
            case PANEL -> "Panel";
            case SINGLE_AGENCY -> "Single agency";
            case NATIONAL -> "National";
            case NOT_RECORDED -> NOT_RECORDED;
        };
    }

    public static String of(FactName fact) {
        return switch (fact) {
            case KIND -> "Kind of review";
            case BODY -> "Commissioned by";
            case AREA -> "Area";
            case MONTH_OF_DEATH -> "Month of death";
            case YEAR_OF_DEATH -> "Year of death";
            case PUBLISHED -> "Published";
            case CASE_TYPE -> "Kind of death";
            case RELATIONSHIP -> "Relationship";
            case VICTIM_AGE -> "Age of the person who died";
            case PERPETRATOR_AGE -> "Age of the other person";
            case VICTIM_SEX -> "Sex of the person who died";
            case PERPETRATOR_SEX -> "Sex of the other person";
        };
    }

    public static String of(Facet facet) {
        return switch (facet) {
            case KIND -> "Kind of review";
            case BODY -> "Commissioned by";
            case AREA -> "Area";
            case CASE_TYPE -> "Kind of death";
            case YEAR_OF_DEATH -> "Year of death";
            case YEAR_PUBLISHED -> "Year published";
            case LEVEL -> "Recommendations by level";
            case PROBLEMS -> "Problems";
        };
    }

    public static String of(Occurrence.Where where) {
        return switch (where) {
            case BODY -> "In the body of the report";
            case EXECUTIVE_SUMMARY -> "In the executive summary";
            case ACTION_PLAN -> "In the action plan";
            case APPENDIX -> "In an appendix";
        };
    }

    public static String of(AddresseeSource source) {
        return switch (source) {
            case LINE -> "named on a line beside it";
            case COLUMN -> "named in a column of the table";
            case HEADING -> "named in the heading above it";
            case ACTION_PLAN -> "named only in the action plan";
            case TEXT -> "named in its own words";
            case PERSON -> "told by a person who checked the report";
        };
    }

    public static String of(FileKind kind) {
        return switch (kind) {
            case PDF -> "PDF";
            case DOCX -> "Word document";
            case HTML -> "Web page";
            case TEXT -> "Plain text";
        };
    }

    public static String of(PageState state) {
        return switch (state) {
            case TEXT -> "Read from the file";
            case OCR -> "An image; its words were recognised and may hold mistakes";
            case IMAGE_ONLY -> "An image; its words are not known";
            case FAILED -> "Damaged; it could not be read";
            case BLANK -> "Blank";
        };
    }

    /// The value of a fact or facet as a reader knows it; contract names become words, the rest stays as printed.
    public static String value(String value) {
        String key = value.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KNOWN.get(key)).orElse(value);
    }

    private static final Map<String, String> KNOWN = known();

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        Stream.of(ReviewKind.values()).forEach(kind -> known.put(kind.name().toLowerCase(Locale.ROOT), of(kind)));
        Stream.of(Level.values()).forEach(level -> known.put(level.contractName(), of(level)));
        Stream.of(CaseType.values()).forEach(type -> known.put(type.contractName(), of(type)));
        known.put("other", "Another kind");
        known.put(Facet.NOT_RECORDED, NOT_RECORDED);
        known.put(Facet.WITH_PROBLEMS, "With problems");
        known.put(Facet.WITHOUT_PROBLEMS, "Without problems");
        return Map.copyOf(known);
    }

    /// A recommendation by its number as printed, which may say "Recommendation" itself.
    public static String recommendation(String number) {
        return number.isEmpty() ? "Recommendation without a number" : Recommendation.called(number);
    }

    /// How sure Heed is, in words: a bare number would look more exact than it is.
    public static String sureness(double confidence) {
        if (confidence >= LITTLE_DOUBT) {
            return "Heed has little doubt that this is a recommendation, and whole.";
        }
        return confidence >= SOME_DOUBT
                ? "Heed has some doubt that this is a recommendation, and whole."
                : "Heed is not sure that this is a recommendation, and whole. Check it against the page.";
    }

    public static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    /// "1 page", "3 pages".
    public static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
