package org.heed.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heed.api.ApiSite.Answer;
import org.heed.api.ApiSite.Program;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.review.Review;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people change in what was read of a review, by programs, and what the rooms refuse them.
class ChangesByApiTest {

    private static final String CODE = "ho2016-factors@1/1A";

    private ApiSite site;
    private Program coder;
    private Program reader;
    private String review = "";

    @BeforeEach
    void start(@TempDir Path folder) {
        site = ApiSite.shared(folder);
        Review sample = site.sample();
        review = "/reviews/" + sample.key().value();
        coder = site.program("Cora Coder", Role.CODER, "");
        reader = site.program("Rita Reader", Role.READER, "");
    }

    @AfterEach
    void stop() {
        assertThat(new HistoryStore(site.library().database()).verify().isWhole())
                .isTrue();
        site.close();
    }

    private Map<String, Object> about(int position) {
        return Map.of(
                "position",
                position,
                "digest",
                coder.get(review + "/recommendations").text("/recommendations/" + (position - 1) + "/digest"));
    }

    @Test
    void aCorrectionIsBoundToWhatWasSeenAndGoesOnlyAsFarAsTheRole() {
        String corrections = review + "/corrections";
        Map<String, Object> first = about(1);
        Map<String, Object> renumber = Map.of(
                "doing",
                "CORRECT",
                "edition",
                1,
                "about",
                first,
                "now",
                List.of(Map.of("number", "9.9")),
                "why",
                "Misread.");
        reader.post(corrections, renumber).refused("This is for a coder or an adjudicator or a publisher");
        coder.post(corrections, Map.of("doing", "REJECT", "edition", 1, "about", first, "why", ""))
                .refused("Say why");

        assertThat(coder.post(corrections, renumber).text("/what")).isEqualTo("corrected");
        assertThat(coder.get(review + "/recommendations").text("/recommendations/0/number"))
                .isEqualTo("9.9");

        Map<String, Object> stale = Map.of("position", 1, "digest", "0".repeat(64));
        coder.post(corrections, Map.of("doing", "CONFIRM", "edition", 1, "about", stale, "why", ""))
                .refused("has changed since you opened it");
        coder.post(corrections, Map.of("doing", "WITHDRAW", "edition", 1, "correction", 1, "why", "Right as it was."));
        assertThat(coder.get(review + "/recommendations").text("/recommendations/0/number"))
                .isNotEqualTo("9.9");
        assertThat(coder.get(corrections).json().at("/corrections").size()).isEqualTo(2);
    }

    @Test
    void twoAreJoinedOneIsSplitAndOneIsAdded() {
        String corrections = review + "/corrections";
        int before = coder.get(review + "/recommendations")
                .json()
                .at("/recommendations")
                .size();
        coder.post(
                corrections,
                Map.of("doing", "JOIN", "edition", 1, "about", about(2), "other", about(1), "why", "One sentence."));
        assertThat(coder.get(review + "/recommendations")
                        .json()
                        .at("/recommendations")
                        .size())
                .isEqualTo(before - 1);
        coder.post(corrections, Map.of("doing", "SPLIT", "edition", 1, "about", about(1), "why", "Two asks."))
                .refused("A split needs two parts or more");
        Map<String, Object> missed = Map.of("number", "", "words", "The purpose is to learn.");
        coder.post(corrections, Map.of("doing", "ADD", "edition", 1, "now", List.of(missed), "why", "It asks."));
        assertThat(coder.get(review + "/recommendations")
                        .json()
                        .at("/recommendations")
                        .size())
                .isEqualTo(before);
    }

    @Test
    void aCodeIsPutOnVeryWordsAndTakenBackByWhoeverPutIt() {
        String passage = coder.get(review + "/passages?from=3&size=1").text("/passages/0/passage");
        Map<String, Object> coding = Map.of("code", CODE, "passage", passage);
        reader.post(review + "/codings", coding).refused("This is for a coder");
        coder.post(review + "/codings", Map.of("code", CODE, "passage", passage, "words", "Never written"))
                .refused("The words do not stand there");
        coder.post(review + "/codings", Map.of("code", "ho2016-factors@1/none", "passage", passage))
                .refused("none");

        Answer kept = coder.post(review + "/codings", coding);
        assertThat(kept.text("/coder")).isEqualTo("Cora Coder");
        String withdrawals = "/codings/" + kept.text("/number") + "/withdrawals";
        site.program("Otto Other", Role.CODER, "")
                .post(withdrawals, Map.of("why", "No."))
                .refused("Only who made it can take it back");
        assertThat(coder.post(withdrawals, Map.of("why", "Slipped."))
                        .json()
                        .at("/stands")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void whatIsProposedIsDecidedOnOnceAndBecomesACoding() {
        Answer open = coder.get(review + "/suggestions?size=1");
        int total = open.json().at("/total").asInt();
        Map<String, Object> said = Map.of(
                "passage",
                open.text("/proposals/0/passage"),
                "code",
                open.text("/proposals/0/code"),
                "outcome",
                "ACCEPTED");
        reader.post(review + "/suggestions", said).refused("This is for a coder");
        coder.post(
                        review + "/suggestions",
                        Map.of("passage", said.get("passage"), "code", said.get("code"), "outcome", "CORRECTED"))
                .refused("Choose the code that belongs there instead");
        coder.post(review + "/suggestions", said);
        assertThat(coder.get(review + "/suggestions").json().at("/total").asInt())
                .isEqualTo(total - 1);
        assertThat(coder.get(review + "/codings").text("/codings/0/code")).isEqualTo(said.get("code"));
    }

    @Test
    void theTablesOfAnAnalysisHoldSmallCountsBackAndCanBeFrozen() {
        Answer tables = reader.get("/analysis/tables");
        assertThat(tables.json().at("/reviews").asInt()).isEqualTo(1);
        assertThat(tables.json().at("/heldBackBelow").asInt()).isEqualTo(5);
        assertThat(tables.json().at("/tables").size()).isGreaterThan(5);
        reader.get("/analysis/tables?where=nonsense").refused("is no condition");
        reader.get("/analysis/tables?framework=none").refused("none");

        reader.post("/analysis/snapshots", Map.of()).refused("This is for a coder");
        Answer frozen = coder.post("/analysis/snapshots", Map.of("title", "Of one review"));
        assertThat(frozen.text("/citation")).startsWith("Of one review. Snapshot 1, frozen by Cora Coder");
        assertThat(reader.get("/analysis/snapshots").json().at("/snapshots").size())
                .isEqualTo(1);
        assertThat(reader.get("/analysis/snapshots/1/tables").json().at("/tables"))
                .isEqualTo(tables.json().at("/tables"));
        assertThat(reader.get("/analysis/snapshots/2/tables").status()).isEqualTo(404);
        reader.post("/analysis/snapshots/1/set-aside", Map.of()).refused("This is for a coder");
        assertThat(coder.post("/analysis/snapshots/1/set-aside", Map.of()).text("/citation"))
                .isEqualTo(frozen.text("/citation"));
    }

    @Test
    void whatABodyIsCalledIsSettledByThoseWhoReadReports() {
        assertThat(reader.get("/organisations/unsettled").status()).isEqualTo(403);
        assertThat(coder.get("/organisations/unsettled?size=2").status()).isEqualTo(200);
        Map<String, Object> settled = Map.of(
                "name",
                "Eddlestow Care",
                "scope",
                "EVERYWHERE",
                "as",
                "CONFIRMED",
                "bodies",
                List.of("Eddlestow Council"),
                "why",
                "I rang them.");
        reader.post("/organisations/settlements", settled).refused("This is for a coder or an adjudicator");
        coder.post("/organisations/settlements", Map.of("name", "X", "scope", "AREA", "as", "ROLE", "why", ""))
                .refused("Say in which area");
        assertThat(coder.post("/organisations/settlements", settled).status()).isEqualTo(200);
    }

    @Test
    void theRegisterIsCorrectedWithAReason() {
        String leeds = body("Leeds City Council");
        String york = body("City of York Council");
        Map<String, Object> name = Map.of("name", "Leeds Council", "since", "2024-01-01", "why", "Its own website.");
        reader.post("/organisations/" + leeds + "/names", name).refused("This is for a coder or an adjudicator");
        assertThat(coder.post("/organisations/none/names", name).status()).isEqualTo(404);
        assertThat(coder.post("/organisations/" + leeds + "/names", name).status())
                .isEqualTo(200);
        Map<String, Object> ended =
                Map.of("until", "2024-03-31", "successors", List.of(leeds), "why", "The order of that year.");
        assertThat(coder.post("/organisations/" + york + "/successions", ended).text("/until"))
                .isEqualTo("2024-03-31");
    }

    @Test
    void theLastChangeOfTheRegisterIsTakenBackStepByStep() {
        String leeds = body("Leeds City Council");
        String undo = "/organisations/withdrawals";
        coder.post(undo, Map.of("why", "Nothing yet.")).refused("so there is nothing to take back");
        coder.post("/organisations/" + leeds + "/names", Map.of("name", "Leeds Council", "why", "Its website."));
        coder.post("/organisations/" + leeds + "/names", Map.of("name", "Council of Leeds", "why", "A letter."));

        reader.post(undo, Map.of("why", "No.")).refused("This is for a coder or an adjudicator");
        assertThat(coder.post(undo, Map.of("why", "The letter was wrong.")).text("/words"))
                .contains("Council of Leeds");
        assertThat(coder.post(undo, Map.of("why", "So was the website.")).text("/words"))
                .contains("Leeds Council");
    }

    @Test
    void aNarrativeIsPublicOnceSomebodySignedOffWhatTheySaw() {
        Program publisher = site.program("Pia Publisher", Role.PUBLISHER, "");
        publisher.get(review + "/narrative").refused("may not be given out");
        String seen = publisher.get(review + "/sign-off").text("/seen");
        coder.post(review + "/sign-off", Map.of("seen", seen)).refused("This is for a publisher");
        publisher.post(review + "/sign-off", Map.of("seen", "another")).refused("changed while you were looking");
        assertThat(publisher.post(review + "/sign-off", Map.of("seen", seen)).text("/state"))
                .isEqualTo("SIGNED");
        assertThat(reader.get(review + "/narrative").text("/signedBy")).isEqualTo("Pia Publisher");
        publisher.post(review + "/sign-off/withdrawals", Map.of("why", "The family asked for time."));
        reader.get(review + "/narrative").refused("The sign-off was withdrawn");
    }

    private String body(String name) {
        return coder.get("/resolve?addressee=" + name.replace(" ", "%20")).text("/ids/0");
    }
}
