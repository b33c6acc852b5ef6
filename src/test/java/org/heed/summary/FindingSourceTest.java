package org.heed.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PublishedReview;
import org.heed.fact.FactFinder;
import org.heed.recommendation.OutlineOf;
import org.heed.structure.Outline;
import org.junit.jupiter.api.Test;

class FindingSourceTest {

    @Test
    void whatResearchLawAndEarlierReviewsSayIsNoFindingOfThisReview() {
        assertThat(found(
                        "# 14. Analysis",
                        "The panel found that no agency asked about safety at home.",
                        "# 15. Research and national learning",
                        "Most people tell a friend before they tell a service.",
                        "# 16. Lessons, good practice and conclusions",
                        "The Serious Crime Act 2015 created the offence of controlling or coercive behaviour.",
                        "The Home Office has published several analyses of these reviews.",
                        "All four are found in this case.",
                        "Staff need time to read what is already known."))
                .containsExactly(
                        "Staff need time to read what is already known.",
                        "The panel found that no agency asked about safety at home.");
    }

    @Test
    void aFewWordsKeepTheSentenceThatExplainsThem() {
        assertThat(found("# 16. Lessons to be learnt", "Abuse is a pattern. One incident at a time it seems small."))
                .containsExactly("Abuse is a pattern. One incident at a time it seems small.");
    }

    private static List<String> found(String... lines) {
        Outline report = OutlineOf.lines(lines);
        PublishedReview review = PublishedReview.of(List.of(report), new FactFinder().find(List.of(report)), List.of());
        return FindingSource.of(
                        new Anonymiser().anonymise(review, CaseRoster.NONE).passages())
                .stream()
                .map(Finding::words)
                .toList();
    }
}
