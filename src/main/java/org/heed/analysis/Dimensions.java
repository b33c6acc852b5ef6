package org.heed.analysis;

import java.util.List;

/// The dimensions that analyses of reviews have been published by: the Home Office's of 2016 and, for themes, those
/// of whatever framework was coded with.
public final class Dimensions {

    private static final String[] AGES = {
        "11-20", "21-30", "31-40", "41-50", "51-60", "61-70", "71-80", "80+", "Multiple"
    };
    private static final String[] SEXES = {"Female", "Male", "Other or several"};
    private static final String[] ISSUES = {
        "Depression",
        "Psychosis",
        "Self-harm",
        "Suicidal thoughts",
        "Suicide attempt",
        "Low mood or anxiety (no diagnosis)",
        "Adjustment disorder",
        "Post-traumatic stress",
        "Anxiety",
        "Panic attacks",
        "Personality disorder",
        "Dementia",
        "Another mental health issue",
        "Not specified"
    };
    private static final String[] SUBSTANCES = {"Alcohol", "Drugs", "Alcohol and drugs", "Not specified"};
    private static final String[] WHOSE = {"Perpetrator only", "Perpetrator and victim", "Victim only"};
    private static final String[] TOGETHER = {
        "Mental health issues only", "Substance use only", "Mental health issues and substance use"
    };

    public static final Dimension CASE_TYPE =
            Dimension.ofReviews("case-relation", "Kind of case", "Intimate partner", "Familial", "Suicide");
    public static final Dimension REGION = Dimension.ofReviews("region", "Region");
    public static final Dimension YEAR = Dimension.ofReviews("year", "Year");
    public static final Dimension RELATIONSHIP = Dimension.ofReviews("relationship", "Perpetrator to victim");
    public static final Dimension PERPETRATOR_AGE =
            Dimension.ofReviews("perpetrator-age-group", "Age group of the perpetrator", AGES);
    public static final Dimension VICTIM_AGE = Dimension.ofReviews("victim-age-group", "Age group of the victim", AGES);
    public static final Dimension PERPETRATOR_SEX =
            Dimension.ofReviews("perpetrator-sex", "Sex of the perpetrator", SEXES);
    public static final Dimension VICTIM_SEX = Dimension.ofReviews("victim-sex", "Sex of the victim", SEXES);
    public static final Dimension CHILDREN =
            Dimension.ofReviews("children-under-18", "Dependent children", "Indicated", Dimension.STATED_ABSENT);
    public static final Dimension CHILDREN_AFFECTED = Dimension.ofReviews(
            "children-affected", "Children witnessed or were affected", "Indicated", Dimension.STATED_ABSENT);
    public static final Dimension MENTAL_HEALTH = Dimension.ofReviews("mental-health", "Mental health issues", WHOSE);
    public static final Dimension PERPETRATOR_ISSUES =
            Dimension.ofReviews("perpetrator-mental-health", "Mental health of the perpetrator", ISSUES);
    public static final Dimension VICTIM_ISSUES =
            Dimension.ofReviews("victim-mental-health", "Mental health of the victim", ISSUES);
    public static final Dimension SUBSTANCE_USE = Dimension.ofReviews("substance-use", "Substance use", WHOSE);
    public static final Dimension SUBSTANCES_USED =
            Dimension.ofReviews("substances", "Substances named in the review", SUBSTANCES);
    public static final Dimension PERPETRATOR_TOGETHER =
            Dimension.ofReviews("perpetrator-together", "Perpetrator: issues together", TOGETHER);
    public static final Dimension VICTIM_TOGETHER =
            Dimension.ofReviews("victim-together", "Victim: issues together", TOGETHER);
    public static final Dimension PERPETRATOR_HISTORY = Dimension.ofReviews(
            "perpetrator-history",
            "Perpetrator's history of violence",
            "Against the victim",
            "Against others",
            "Against women specifically",
            "General criminality",
            "Not specified");
    public static final Dimension VICTIM_HISTORY =
            Dimension.ofReviews("victim-history", "Victim's history of violence", "Against the perpetrator");

    public static final Dimension AGENCY = Dimension.ofMentions("agency", "Agency", List.of());
    public static final Dimension SUB_ISSUE = Dimension.ofMentions("sub-issue", "What the issue was", List.of());

    public static final Dimension ASKED_AGENCY =
            Dimension.ofRecommendations("recommendation-agency", "Agency asked", List.of());
    public static final Dimension ASKED_BODY =
            Dimension.ofRecommendations("recommendation-body", "Body asked", List.of());
    public static final Dimension ASKED_THEME =
            Dimension.ofRecommendations("recommendation-theme", "Theme of the recommendation", List.of());
    public static final Dimension LEVEL = Dimension.ofRecommendations("level", "Level", List.of());
    public static final Dimension ASKED_YEAR = Dimension.ofRecommendations("recommendation-year", "Year", List.of());

    private static final String THEME = "theme";

    private Dimensions() {}

    /// The themes of a framework, in its order.
    public static Dimension themes(List<String> inOrder) {
        return Dimension.ofMentions(THEME, "Theme", inOrder);
    }

    /// All that reviews can be chosen, counted and crossed by, without the themes.
    public static List<Dimension> all() {
        return List.of(
                CASE_TYPE,
                REGION,
                YEAR,
                RELATIONSHIP,
                PERPETRATOR_AGE,
                VICTIM_AGE,
                PERPETRATOR_SEX,
                VICTIM_SEX,
                CHILDREN,
                CHILDREN_AFFECTED,
                MENTAL_HEALTH,
                PERPETRATOR_ISSUES,
                VICTIM_ISSUES,
                SUBSTANCE_USE,
                SUBSTANCES_USED,
                PERPETRATOR_TOGETHER,
                VICTIM_TOGETHER,
                PERPETRATOR_HISTORY,
                VICTIM_HISTORY,
                AGENCY,
                SUB_ISSUE,
                ASKED_AGENCY,
                ASKED_BODY,
                ASKED_THEME,
                LEVEL,
                ASKED_YEAR);
    }
}
