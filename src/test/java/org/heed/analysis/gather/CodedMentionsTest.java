package org.heed.analysis.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.analysis.Counted;
import org.heed.analysis.Observation;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.Quote;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;

class CodedMentionsTest {

    private static final FrameworkShelf SHIPPED = FrameworkShelf.shipped();
    private static final Framework LEVELS = SHIPPED.framework("ho2016-sub-issues");

    @Test
    void aCodeOfTheThirdLevelCountsForItsThemeAndSaysWhatTheIssueWas() {
        List<Observation> mentions = new CodedMentions(SHIPPED, LEVELS)
                .mentions(List.of(coding("ho2016-sub-issues@1/2D.3"), coding("library-agencies@1/police")));

        assertThat(mentions)
                .containsExactly(new Observation(
                        Counted.MENTIONS,
                        Map.of(
                                "theme", Set.of(LEVELS.code("2D").orElseThrow().named()),
                                "sub-issue", Set.of("Incorrect rating of risk"),
                                "agency", Set.of("Police")),
                        "p1"));
    }

    @Test
    void theThemesOfThreeLevelsAreThoseOfTheSecond() {
        assertThat(LEVELS.leaves().stream()
                        .map(code -> CodedMentions.theme(code, LEVELS).code())
                        .distinct())
                .containsExactlyInAnyOrder("2B", "2D", "3A", "3B", "4D", "5E", "5F", "6A", "6C", "6D", "8H", "9");
    }

    @Test
    void whatANewVersionCallsTheSameCountsInItAndTheFiguresOfTheOldVersionStay() {
        FrameworkShelf both = SHIPPED.with("one.json", framework(1, "same Same, old Old, wide Wide", ""))
                .with(
                        "two.json",
                        framework(
                                2,
                                "same Same, new Old, wide Wider",
                                "{\"since\": 2, \"kind\": \"renamed\", \"from\": [\"old\"], \"to\": [\"new\"],"
                                        + " \"words\": \"A better name.\"}"));
        List<Coding> codings =
                List.of(coding("mine@1/same"), coding("mine@1/old"), coding("mine@1/wide"), coding("mine@2/wide"));

        assertThat(counted(both, "mine@1", codings)).containsExactly("Same", "Old", "Wide");
        assertThat(counted(both, "mine@2", codings)).containsExactly("Same", "Old", "Wider");
    }

    private static List<String> counted(FrameworkShelf shelf, String edition, List<Coding> codings) {
        return new CodedMentions(shelf, shelf.framework(edition))
                .mentions(codings).stream()
                        .map(each -> each.values()
                                .getOrDefault("theme", Set.of())
                                .iterator()
                                .next())
                        .toList();
    }

    private static String framework(int version, String codes, String change) {
        String list = Stream.of(codes.split(", ", -1))
                .map(code -> code.split(" ", -1))
                .map(code -> "{\"code\": \"" + code[0] + "\", \"label\": \"" + code[1] + "\"}")
                .collect(Collectors.joining(", "));
        return "{\"framework\": \"mine\", \"version\": " + version + ", \"title\": \"Mine\", \"source\": \"me\","
                + " \"scope\": \"passage\", \"codes\": [" + list + "], \"changes\": [" + change + "]}";
    }

    private static Coding coding(String code) {
        return new Coding(
                1,
                "dhr-1",
                new Quote("p1", new Span(0, 4), "Risk"),
                CodeKey.of(code),
                new Coder("Ann"),
                Instant.parse("2026-11-21T09:00:00Z"),
                "",
                Optional.empty());
    }
}
