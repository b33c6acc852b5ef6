package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking a decision about a name back, and correcting the register itself, on the pages.
class RegisterPagesTest {

    private static final String FORCE = "/organisations/bodies/kent-police";

    private Site site;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        site = Site.in(folder, List.of()).with(Files.writeString(folder.resolve("kent.txt"), OrganisationsTest.REVIEW));
        site.post("/your-name", Map.of("token", site.token(), "who", "A Reader"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private int send(String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("token", site.token());
        return site.post(address, all).statusCode();
    }

    @Test
    void aDecisionIsTakenBackAndStaysInTheHistory() {
        send("/organisations/settle", Map.of("name", "Head of Safeguarding", "as", "CONFIRMED", "body", "kent-police"));
        assertThat(site.page("/organisations/settled").select("h2").eachText()).contains("“Head of Safeguarding”");
        assertThat(site.page("/organisations/settle").text()).doesNotContain("Head of Safeguarding");

        send("/organisations/settled", Map.of("name", "Head of Safeguarding", "scope", "", "why", "it was another"));

        Document page = site.page("/organisations/settled");
        assertThat(page.text()).contains("Taken back since.", "A Reader, 21 November 2026: it was another");
        assertThat(page.select("main form")).isEmpty();
        assertThat(site.page("/organisations/settle").text()).contains("Head of Safeguarding");
    }

    @Test
    void aBodyIsGivenAnotherName() {
        assertThat(send(FORCE + "/rename", Map.of("name", "Kent and Thanet Police", "since", "2025-04-01")))
                .isEqualTo(200);
        assertThat(site.page(FORCE).select("dd a").eachText()).containsExactly("Kent and Thanet Police");
        assertThat(site.page("/organisations/changes").text())
                .contains("Kent Police is called Kent and Thanet Police since 2025-04-01. A Reader");
        assertThat(send(FORCE + "/rename", Map.of("name", "Other", "since", "soon")))
                .isEqualTo(400);
    }

    @Test
    void twoEntriesBecomeOneBody() {
        Document found = site.page(FORCE + "/change?find=Essex+Police");
        assertThat(found.select("#other-essex-police")).hasSize(1);

        assertThat(send(FORCE + "/became", Map.of("became", "same", "body", "essex-police")))
                .isEqualTo(200);

        Document page = site.page(FORCE);
        assertThat(page.select("h1").text()).isEqualTo("Essex Police");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(site.page(FORCE + "/change").text()).contains("Kent Police is the same body as Essex Police.");
    }

    @Test
    void theLastChangeIsTakenBackUnlessAnotherWasMadeSince() {
        assertThat(site.page("/organisations/changes").select("main form")).isEmpty();
        send(FORCE + "/rename", Map.of("name", "Kent and Thanet Police"));
        send(FORCE + "/became", Map.of("became", "same", "body", "essex-police"));

        assertThat(send("/organisations/changes", Map.of("seen", "1"))).isEqualTo(400);
        assertThat(site.page("/organisations/changes").select("main form").text())
                .startsWith("Kent and Thanet Police is the same body as Essex Police.");
        assertThat(send("/organisations/changes", Map.of("seen", "2", "why", "two forces")))
                .isEqualTo(200);

        assertThat(site.page(FORCE).select("h1").text()).isEqualTo("Kent and Thanet Police");
        assertThat(site.page("/organisations/changes").text())
                .contains("Taken back: Kent and Thanet Police is the same body as Essex Police.", ": two forces");
    }

    @Test
    void aBodyThatEndedIsFollowedByAnother() {
        Map<String, String> ended = Map.of("became", "ended", "body", "essex-police", "until", "2025-03-31");
        assertThat(send(FORCE + "/became", ended)).isEqualTo(200);
        assertThat(site.page("/organisations/bodies/essex-police").select("tbody tr"))
                .hasSize(1);
        assertThat(send(FORCE + "/became", Map.of("became", "ended", "body", "essex-police")))
                .isEqualTo(400);
        assertThat(send(FORCE + "/became", Map.of())).isEqualTo(400);
        assertThat(site.answer("/organisations/bodies/nobody/change").statusCode())
                .isEqualTo(404);
    }
}
