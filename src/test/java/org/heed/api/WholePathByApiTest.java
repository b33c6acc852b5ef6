package org.heed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.tracking.Fictional.asking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heed.api.ApiSite.Answer;
import org.heed.api.ApiSite.Program;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.review.Review;
import org.heed.review.ReviewKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From being told to being asked again, by programs of the people of a shared library.
class WholePathByApiTest {

    private static final String POLICE = "West Yorkshire Police";
    private static final String COUNCIL = "Leeds City Council";
    private static final String PARTNERSHIP = "Safer Leeds";

    private ApiSite site;
    private Program officer;
    private Program police;
    private Program inspector;
    private Program council;
    private String ask = "";
    private String later = "";

    @BeforeEach
    void start(@TempDir Path folder) {
        site = ApiSite.shared(folder);
        Review first = site.world().review("first", ReviewKind.DHR, asking("4.1", "Train every duty officer.", POLICE));
        Review second = site.world().review("second", ReviewKind.DHR, asking("2", "Train all duty officers.", POLICE));
        later = second.key().value();
        officer = site.program("Olive Officer", Role.OWNER, PARTNERSHIP);
        police = site.program("Sam Superintendent", Role.OWNER, POLICE);
        inspector = site.program("Ian Inspector", Role.VERIFIER, POLICE);
        council = site.program("Hana Head", Role.VERIFIER, COUNCIL);
        ask = "/asks/"
                + officer.get("/reviews/" + first.key().value() + "/asks").text("/asks/0/id");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aRecommendationIsFollowedUntilSomebodyElseVerifiesItAndOpensAgainWhenItIsRepeated() {
        stands("NOT_TOLD", "NOT_RECORDED", "NOT_RATED");

        officer.post(ask + "/responses", said("TOLD", "The letter was sent.", PARTNERSHIP));
        stands("TOLD", "NOT_RECORDED", "AMBER");
        police.post(ask + "/responses", said("ACCEPTED", "We will do this.", POLICE));
        police.post(ask + "/actions", action());
        stands("ACCEPTED", "NOT_RECORDED", "AMBER");
        officer.post(ask + "/relays", Map.of("narrative", "The chair was told.", "organisation", PARTNERSHIP));
        assertThat(officer.get(ask).text("/steps/3/what")).isEqualTo("relay");
        police.post(ask + "/progress", said("DONE_CLAIMED", "All officers were trained.", POLICE));
        police.post(ask + "/evidence", evidence());
        stands("ACCEPTED", "DONE_CLAIMED", "AMBER");

        refused(inspector.post(ask + "/assurances", judged(POLICE)), "which is the body that was asked");
        refused(police.post(ask + "/assurances", judged(POLICE)), "which is the body that was asked");
        refused(officer.post(ask + "/assurances", judged(PARTNERSHIP)), "You are not verifier for");
        refused(inspector.post(ask + "/assurances", judged(COUNCIL)), "You also act for the body that was asked");
        stands("ACCEPTED", "DONE_CLAIMED", "AMBER");

        council.post(ask + "/assurances", judged(COUNCIL));
        stands("ACCEPTED", "DONE_VERIFIED", "GREEN");

        officer.post(ask + "/recurrences", again());
        stands("ACCEPTED", "DONE_CLAIMED", "RED");
        assertThat(officer.get(ask).text("/ask/why"))
                .isEqualTo("The same was recommended again after it was verified.");
        assertThat(new HistoryStore(site.library().database()).verify().isWhole())
                .isTrue();
    }

    @Test
    void nobodyEntersVerifiedAndNobodyEntersAnythingForABodyThatIsNotTheirs() {
        refused(police.post(ask + "/progress", said("DONE_VERIFIED", "It is done.", POLICE)), "Only an assurance");
        refused(officer.post(ask + "/progress", said("IN_PROGRESS", "It began.", POLICE)), "You are not owner for");
        refused(council.post(ask + "/responses", said("ACCEPTED", "Yes.", COUNCIL)), "You are not owner for");
        refused(council.post(ask + "/relays", Map.of("narrative", "Told.", "organisation", COUNCIL)), "no answer");
        assertThat(officer.get(ask).json().at("/steps").size()).isZero();
    }

    private void stands(String response, String implementation, String colour) {
        Answer answer = officer.get(ask);
        assertThat(List.of(
                        answer.text("/ask/response"), answer.text("/ask/implementation"), answer.text("/ask/colour")))
                .containsExactly(response, implementation, colour);
    }

    private static void refused(Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/detail")).contains(why);
    }

    private static Map<String, Object> said(String state, String words, String organisation) {
        return Map.of("state", state, "narrative", words, "organisation", organisation);
    }

    private static Map<String, Object> action() {
        return Map.of(
                "action",
                "Train them",
                "lead",
                POLICE,
                "post",
                "Superintendent",
                "target",
                "31 December 2024",
                "organisation",
                POLICE);
    }

    private static Map<String, Object> evidence() {
        return Map.of(
                "kind",
                "AUDIT",
                "what",
                "Audit of 40 cases",
                "holder",
                "Standards team",
                "link",
                "https://example.org/audit",
                "organisation",
                POLICE);
    }

    private Map<String, Object> judged(String organisation) {
        return Map.of(
                "verdict", "CONFIRMED",
                "post", "Head of Safeguarding",
                "changed", "Victims are asked alone in every case that was looked at.",
                "issued", "A training pack",
                "evidence", List.of("1"),
                "seen", officer.get(ask).text("/seen"),
                "organisation", organisation);
    }

    private Map<String, Object> again() {
        return Map.of(
                "review", later, "number", "2", "narrative", "The same was asked again.", "organisation", PARTNERSHIP);
    }
}
