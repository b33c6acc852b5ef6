package org.heed.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.heed.anonymisation.UnseenNames.Planted;
import org.heed.anonymisation.word.Lexicon;
import org.junit.jupiter.api.Test;

class UnseenNamesTest {

    private static final long SEED = 5;
    private static final int REVIEWS = 40;
    /// The floor only rises.
    private static final double FLOOR = 0.98;

    @Test
    void namesOfNoListAreFoundByWhatStandsAroundThem() {
        int all = 0;
        int left = 0;
        Map<String, Integer> misses = new TreeMap<>();
        for (Planted planted : UnseenNames.reviews(REVIEWS, SEED)) {
            StringBuilder safe = new StringBuilder();
            Reports.review(planted.text(), CaseRoster.NONE)
                    .passages()
                    .forEach(passage -> safe.append(passage.text()).append('\n'));
            for (String name : planted.names()) {
                all += count(planted.text(), name);
                int missed = count(safe.toString(), name);
                left += missed;
                if (missed > 0) {
                    misses.merge(name, missed, Integer::sum);
                }
            }
            assertThat(safe.toString()).contains("Aldermere Council", "Millrace Homes", "Aldermere Community Safety");
        }
        double recall = 1 - (double) left / all;
        assertThat(recall).as("recall over %d names; left: %s", all, misses).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void noListKnowsTheNames() {
        assertThat(UnseenNames.reviews(REVIEWS, SEED).stream()
                        .flatMap(planted -> planted.names().stream())
                        .filter(name -> Lexicon.shipped().isGivenName(name)
                                || Lexicon.shipped().isSurname(name)))
                .isEmpty();
    }

    private static int count(String text, String name) {
        return text.split(java.util.regex.Pattern.quote(name), -1).length - 1;
    }
}
