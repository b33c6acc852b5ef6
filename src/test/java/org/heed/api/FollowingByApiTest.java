package org.heed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.tracking.Fictional.asking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.heed.api.ApiSite.Answer;
import org.heed.api.ApiSite.Program;
import org.heed.history.Role;
import org.heed.review.Review;
import org.heed.review.ReviewKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of evidence, repeats and people, by programs, and what the rooms refuse them.
class FollowingByApiTest {

    private static final String POLICE = "West Yorkshire Police";

    private ApiSite site;
    private Program police;
    private Program reader;
    private Program coder;
    private String first = "";
    private String second = "";

    @BeforeEach
    void start(@TempDir Path folder) {
        site = ApiSite.shared(folder);
        first = review("first", "Train every duty officer in risk.");
        second = review("second", "Write to every surgery in the county.");
        police = site.program("Sam Superintendent", Role.OWNER, POLICE);
        reader = site.program("Rita Reader", Role.READER, "");
        coder = site.program("Cora Coder", Role.CODER, "");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private String review(String name, String words) {
        Review review = site.world().review(name, ReviewKind.DHR, asking("1", words, POLICE));
        return "/reviews/" + review.key().value();
    }

    private static Map<String, Object> evidence(byte[] file) {
        return Map.of(
                "kind",
                "AUDIT",
                "what",
                "Audit of 40 cases",
                "holder",
                "Standards team",
                "file",
                Base64.getEncoder().encodeToString(file),
                "organisation",
                POLICE);
    }

    @Test
    void aFileOfEvidenceGoesUpAndComesDownAsItWas() {
        String ask = "/asks/" + police.get(first + "/asks").text("/asks/0/id");
        byte[] pdf = "%PDF-1.7 an audit".getBytes(StandardCharsets.UTF_8);
        police.post(ask + "/evidence", evidence(new byte[] {'M', 'Z', 0, 3})).refused("This file is none of them");
        police.post(ask + "/evidence", with(evidence(pdf), "file", "%")).refused("The file is not Base64");
        reader.post(ask + "/evidence", evidence(pdf)).refused("You are not owner for");
        assertThat(police.get(ask + "/evidence/1/file").status()).isEqualTo(404);

        police.post(ask + "/evidence", evidence(pdf));
        Answer down = site.program("Vera Verifier", Role.VERIFIER, "Leeds City Council")
                .get(ask + "/evidence/1/file");
        assertThat(down.file()).isEqualTo("%PDF-1.7 an audit");
        reader.get(ask + "/evidence/1/file").refused("Files of evidence are for owners and verifiers");
    }

    @Test
    void whatLacksAFieldIsSaidToLackIt() {
        String ask = "/asks/" + police.get(first + "/asks").text("/asks/0/id");
        Answer lacking = police.post(ask + "/responses", Map.of("state", "TOLD", "organisation", POLICE));
        assertThat(lacking.status()).isEqualTo(400);
        assertThat(lacking.text("/detail")).isEqualTo("The body lacks 'narrative'. Nothing was changed.");
    }

    @Test
    void peopleSayThatTwoAskTheSameOrDoNotAndThatWins() {
        Map<String, Object> same =
                Map.of("verdict", "SAME", "one", reference(first), "other", reference(second), "why", "Read both.");
        reader.post("/repeats/decisions", same).refused("This is for a coder or an adjudicator");
        assertThat(coder.post("/repeats/decisions", with(same, "other", "dhr-1/0"))
                        .status())
                .isEqualTo(404);
        coder.post("/repeats/decisions", with(same, "why", " ")).refused("why");

        String repeat = coder.post("/repeats/decisions", same).text("/repeatOfOne");
        assertThat(repeat).isNotEmpty();
        assertThat(reader.get("/repeats/" + repeat).json().at("/asks").size()).isEqualTo(2);
        assertThat(reader.get("/repeats").json().at("/total").asInt()).isEqualTo(1);
        assertThat(coder.post("/repeats/decisions", with(same, "verdict", "APART"))
                        .text("/repeatOfOne"))
                .isEmpty();
        assertThat(reader.get("/repeats").json().at("/total").asInt()).isZero();
    }

    @Test
    void anAdministratorLetsPeopleInAndNobodyElseDoes() {
        Program ada = site.programOf(
                new org.heed.people.Crew(site.library().database(), site.world().clock())
                        .store()
                        .named("ada"));
        Map<String, Object> olive = Map.of("account", "olive", "name", "Olive Officer", "role", role("OWNER", POLICE));
        assertThat(coder.post("/people", olive).status()).isEqualTo(403);
        assertThat(ada.post("/people", olive).text("/password")).hasSizeGreaterThan(20);
        ada.post("/people", olive).refused("already has this account");

        Answer given = ada.post("/people/olive/roles", Map.of("given", true, "role", role("VERIFIER", "Safer Leeds")));
        assertThat(given.json().at("/roles").size()).isEqualTo(2);
        ada.post("/people/olive/roles", Map.of("given", false, "role", role("CODER", "")))
                .refused("does not have this role");
        assertThat(ada.post("/people/olive/admission", Map.of("admission", "SHUT_OUT"))
                        .json()
                        .at("/letIn")
                        .asBoolean())
                .isFalse();
        ada.post("/people/ada/admission", Map.of("admission", "SHUT_OUT")).refused("Nobody would be an administrator");
        assertThat(ada.post("/people/nobody/password", Map.of()).status()).isEqualTo(404);
    }

    private static Map<String, Object> role(String role, String organisation) {
        return Map.of("role", role, "organisation", organisation);
    }

    private String reference(String review) {
        return coder.get(review + "/recommendations").text("/recommendations/0/reference");
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }
}
