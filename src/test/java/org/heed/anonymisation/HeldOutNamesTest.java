package org.heed.anonymisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.anonymisation.BlindNarratives.Collection;
import org.heed.anonymisation.BlindNarratives.Half;
import org.heed.anonymisation.HeldOutNames.Narrative;
import org.heed.anonymisation.word.Lexicon;
import org.junit.jupiter.api.Test;

class HeldOutNamesTest {

    /// Before any rule was changed for them: 0.676 of the first narratives, 0.692 of the later ones. Both have been
    /// looked at since, so that these floors are not those of unseen narratives. The floors only rise.
    private static final double FLOOR = 0.99;
    private static final double LATER_FLOOR = 0.98;

    @Test
    void namesOfManyOriginsAreFoundInNarrativesThatWereHeldOut() {
        assertThat(recall(HeldOutNames.all())).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void namesAreFoundInWaysOfWritingThatCameLater() {
        assertThat(recall(HeldOutNames.later())).isGreaterThanOrEqualTo(LATER_FLOOR);
    }

    /// At first sight 0.859 and 0.827 of the third, 0.923 and 0.935 of the fourth. Only counted, never read, are the
    /// halves that are held out. The floors only rise.
    @Test
    void namesAreFoundInNarrativesThatSomebodyElseWrote() {
        assertThat(recall(Collection.THIRD, Half.LEARNT_FROM)).isGreaterThanOrEqualTo(0.98);
        assertThat(recall(Collection.THIRD, Half.HELD_OUT)).isGreaterThanOrEqualTo(0.91);
        assertThat(recall(Collection.FOURTH, Half.LEARNT_FROM)).isGreaterThanOrEqualTo(0.97);
        assertThat(recall(Collection.FOURTH, Half.HELD_OUT)).isGreaterThanOrEqualTo(0.95);
    }

    private static double recall(Collection narratives, Half half) {
        List<BlindNarratives.Counts> all = BlindNarratives.counts(narratives, half);
        return (double) all.stream().mapToInt(BlindNarratives.Counts::found).sum()
                / all.stream().mapToInt(BlindNarratives.Counts::tokens).sum();
    }

    private static double recall(List<Narrative> narratives) {
        int all = 0;
        int left = 0;
        for (Narrative narrative : narratives) {
            String safe = safe(narrative);
            for (Map.Entry<String, Integer> name : narrative.names().entrySet()) {
                int missed = HeldOutNames.count(safe, name.getKey())
                        + HeldOutNames.count(safe, name.getKey().toUpperCase(Locale.ROOT));
                all += name.getValue();
                left += missed;
            }
        }
        return 1 - (double) left / all;
    }

    @Test
    void bodiesAndPostsStay() {
        String all = String.join(
                "\n", HeldOutNames.all().stream().map(HeldOutNamesTest::safe).toList());
        for (String kept :
                List.of("Lantern Homes", "Meadowgate Homes", "Head of Safeguarding", "Crown Court", "Health visitor")) {
            String printed = String.join(
                    "\n", HeldOutNames.all().stream().map(Narrative::text).toList());
            assertThat(HeldOutNames.count(all, kept)).as(kept).isEqualTo(HeldOutNames.count(printed, kept));
        }
    }

    @Test
    void noListKnowsTheNames() {
        assertThat(HeldOutNames.all().stream()
                        .flatMap(narrative -> narrative.names().keySet().stream())
                        .filter(name -> Lexicon.shipped().isGivenName(name)
                                || Lexicon.shipped().isSurname(name)))
                .isEmpty();
    }

    private static String safe(Narrative narrative) {
        StringBuilder safe = new StringBuilder();
        Reports.review(narrative.text(), CaseRoster.NONE)
                .passages()
                .forEach(passage -> safe.append(passage.text()).append('\n'));
        return safe.toString();
    }
}
