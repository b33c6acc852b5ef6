package org.heed.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.meaning.Meaning;
import org.heed.recommendation.Level;
import org.heed.repetition.RepeatDecision.Verdict;
import org.heed.review.ReviewKey;
import org.junit.jupiter.api.Test;

class RepeatGroupingTest {

    private static final List<FiledAsk> FOUR =
            IntStream.range(0, 4).mapToObj(RepeatGroupingTest::ask).toList();

    private static FiledAsk ask(int number) {
        return new FiledAsk(key(number), 1, "1", "words", List.of(), Level.PANEL, Meaning.kept(new float[1]));
    }

    private static AskKey key(int number) {
        return new AskKey(new ReviewKey("dhr-0000000" + number), "anchor0" + number);
    }

    private static RepeatLink link(int later, int earlier) {
        return new RepeatLink(key(later), key(earlier), 0.9);
    }

    private static RepeatDecision decision(Verdict verdict, int one, int other) {
        return new RepeatDecision(verdict, key(one), key(other), "A Reader", Instant.EPOCH, "because");
    }

    private static String groups(List<FiledAsk> asks, List<RepeatLink> links, RepeatDecision... decisions) {
        return RepeatGrouping.group(asks, links, List.of(decisions)).stream()
                .map(repeat -> repeat.asks().stream()
                        .map(ask -> String.valueOf(FOUR.indexOf(ask)))
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatIsLinkedIsTogether() {
        assertThat(groups(FOUR, List.of(link(2, 0)))).isEqualTo("0+2 1 3");
    }

    @Test
    void oneThatRepeatsFewOfAGroupStaysOutsideSoThatGroupsDoNotDrift() {
        assertThat(groups(FOUR, List.of(link(1, 0), link(2, 0), link(2, 1), link(3, 2))))
                .isEqualTo("0+1+2 3");
    }

    @Test
    void itDoesNotMatterWhichOfTwoTheLinkBeginsAt() {
        assertThat(groups(FOUR, List.of(link(0, 2)))).isEqualTo("0+2 1 3");
    }

    @Test
    void whatAPersonSetApartStaysApart() {
        assertThat(groups(FOUR, List.of(link(2, 0)), decision(Verdict.APART, 0, 2)))
                .isEqualTo("0 1 2 3");
    }

    @Test
    void whatAPersonBroughtTogetherIsTogetherAndTakesItsGroupsAlong() {
        assertThat(groups(FOUR, List.of(link(1, 0)), decision(Verdict.SAME, 3, 1), decision(Verdict.SAME, 3, 2)))
                .isEqualTo("0+1+2+3");
    }

    @Test
    void aLaterWordOfAPersonReplacesAnEarlierOne() {
        assertThat(groups(FOUR, List.of(), decision(Verdict.SAME, 0, 1), decision(Verdict.APART, 1, 0)))
                .isEqualTo("0 1 2 3");
    }

    @Test
    void theNameOfAGroupStaysWhenOthersJoin() {
        List<RepeatLink> links = List.of(link(1, 0), link(3, 0), link(3, 1));
        String before = RepeatGrouping.group(FOUR.subList(0, 2), links, List.of())
                .getFirst()
                .id();
        assertThat(RepeatGrouping.group(FOUR, links, List.of()).getFirst().id()).isEqualTo(before);
    }
}
