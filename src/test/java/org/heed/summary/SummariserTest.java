package org.heed.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PublishedReview;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.disclosure.Generalisation;
import org.heed.fact.FactFinder;
import org.heed.fact.Facts;
import org.heed.meaning.Meaning;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.OutlineOf;
import org.heed.recommendation.RecommendationFinder;
import org.heed.structure.Outline;
import org.heed.summary.CheckedDraft.Objection;
import org.junit.jupiter.api.Test;

class SummariserTest {

    private static final Outline REPORT = OutlineOf.lines(
            "Domestic Homicide Review into the death of Adult A in March 2021",
            "Ashlow Community Safety Partnership",
            "# 1. Introduction",
            "Adult A was 38 at the time of her death. Her husband, Adult B, was convicted of murder.",
            "# 14. Analysis",
            "The panel found that no agency asked about safety at home. She was stabbed on 12 March 2021.",
            "# 16. Lessons to be learnt",
            "A missed appointment is information.",
            "The practice failed to protect her.",
            "Family and friends often know first and need somewhere to turn.",
            "# 17. Recommendations",
            "Recommendation 1: Ashlow Police should train all officers in coercive control.",
            "Recommendation 2: Ashlow Police should audit its training every year.");

    private static final Facts FACTS = new FactFinder().find(List.of(REPORT));

    @Test
    void saysWhatHappenedWhatWasFoundAndWhatIsAsked() {
        assertThat(summary(Telling.EVERYTHING).sentences())
                .extracting(SummarySentence::words)
                .containsExactly(
                        "This domestic homicide review is about the death of a woman in Ashlow in March 2021.",
                        "It is recorded as a homicide by a partner or former partner.",
                        "The other person in the review was her husband.",
                        "The review was commissioned by the Ashlow Community Safety Partnership.",
                        "The panel found that no agency asked about safety at home.",
                        "A missed appointment is information.",
                        "Family and friends often know first and need somewhere to turn.",
                        "The review makes two recommendations.",
                        "All are addressed to Ashlow Police.",
                        "All are for one agency.",
                        "They speak most of training (2).");
    }

    @Test
    void everySentenceRestsOnWordsOfTheReport() {
        SafeReview review = review();
        assertThat(summary(Telling.EVERYTHING).sentences())
                .allSatisfy(sentence -> assertThat(sentence.citations())
                        .isNotEmpty()
                        .allSatisfy(citation -> assertThat(citation.quote()).isEqualTo(at(review, citation))));
    }

    @Test
    void tellsOfTheDeathNoMoreThanIsAllowed() {
        assertThat(summary(new Telling(Generalisation.REGION, "North West")).in(SummaryPart.WHAT_HAPPENED))
                .extracting(SummarySentence::words)
                .containsExactly(
                        "This domestic homicide review is about the death of a woman in the North West in 2021.",
                        "It is recorded as a homicide by a partner or former partner.",
                        "The other person in the review was her husband.");
    }

    @Test
    void whatIsNotRecordedIsNotSaid() {
        Outline silent = OutlineOf.lines("# 1. Introduction", "The panel met twice.");
        SafeReview review = anonymised(silent, new Facts(Map.of()));

        assertThat(new Summariser(SummariserTest::meaning)
                        .summarise(review, new Facts(Map.of()), Telling.EVERYTHING)
                        .silent())
                .containsExactly(SummaryPart.values());
    }

    @Test
    void aSentenceWithoutSupportCannotBeMade() {
        assertThatThrownBy(() -> new SummarySentence(SummaryPart.WHAT_IT_FOUND, "Nobody asked.", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditMayCutASentenceAndMayNotAddToIt() {
        Summary before = summary(Telling.EVERYTHING);
        SummarySentence found = before.in(SummaryPart.WHAT_IT_FOUND).getFirst();

        assertThat(edit(before, "No agency asked about safety.", found.citations())
                        .objections())
                .isEmpty();
        assertThat(edit(before, "No agency asked the neighbours.", found.citations())
                        .objections())
                .extracting(Objection::why)
                .containsExactly("The passages it rests on do not have: neighbours. Use the report's own words, or"
                        + " rest the sentence on a passage that has them.");
    }

    @Test
    void anEditThatDatesBlamesOrRestsOnNothingIsRefusedWithTheReason() {
        Summary before = summary(Telling.EVERYTHING);
        List<Citation> support = before.sentences().getFirst().citations();

        assertThat(edit(before, "A woman died on 12 March 2021.", support).objections())
                .extracting(Objection::why)
                .contains("It gives an exact date. Say the month and the year.");
        assertThat(edit(before, "The practice failed to protect her.", support).objections())
                .extracting(Objection::why)
                .contains("It blames. Say what happened or what was not done, without judging anybody.");
        assertThat(edit(before, "A missed appointment is information.", List.of())
                        .objections())
                .extracting(Objection::why)
                .containsExactly("It rests on no passage. Give words of the report that say the same.");
    }

    private static CheckedDraft edit(Summary before, String words, List<Citation> citations) {
        return new SummaryEditor(review())
                .check(List.of(new DraftSentence(SummaryPart.WHAT_IT_FOUND, words, citations)), before);
    }

    private static Summary summary(Telling telling) {
        return new Summariser(SummariserTest::meaning).summarise(review(), FACTS, telling);
    }

    private static SafeReview review() {
        return anonymised(REPORT, FACTS);
    }

    private static SafeReview anonymised(Outline report, Facts facts) {
        Ledger ledger = new RecommendationFinder().find(List.of(report), facts);
        return new Anonymiser()
                .anonymise(PublishedReview.of(List.of(report), facts, ledger.recommendations()), CaseRoster.NONE);
    }

    private static String at(SafeReview review, Citation citation) {
        String words = review.passages().stream()
                .filter(passage -> passage.id().equals(citation.passage()))
                .findFirst()
                .map(SafePassage::text)
                .orElseThrow()
                .words();
        return words.substring(citation.span().start(), citation.span().end());
    }

    /// Sentences are alike when they begin with the same letter: enough to choose by, and the same everywhere.
    private static Meaning meaning(String words) {
        float[] direction = new float[26];
        direction[(Character.toLowerCase(words.charAt(0)) - 'a' + 26) % 26] = 1;
        return Meaning.kept(direction);
    }
}
