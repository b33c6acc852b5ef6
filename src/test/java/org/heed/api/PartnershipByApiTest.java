package org.heed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.tracking.Fictional.asking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.heed.api.ApiSite.Answer;
import org.heed.api.ApiSite.Program;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.review.ReviewKind;
import org.heed.tracking.AskStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans, provision, days, families and notices by programs, with the rules that pages have.
class PartnershipByApiTest {

    private static final String POLICE = "West Yorkshire Police";

    private ApiSite site;
    private Program police;
    private Program reader;
    private String review = "";
    private String ask = "";

    @BeforeEach
    void start(@TempDir Path folder) {
        site = ApiSite.shared(folder);
        var first = site.world()
                .review("first", ReviewKind.DHR, asking("1", "Train every duty officer in risk assessment.", POLICE));
        review = "/reviews/" + first.key().value();
        police = site.program("Sam Superintendent", Role.OWNER, POLICE);
        reader = site.program("Rita Reader", Role.READER, "");
        ask = police.get(review + "/asks").text("/asks/0/id");
    }

    @AfterEach
    void stop() {
        assertThat(new HistoryStore(site.library().database()).verify().isWhole())
                .isTrue();
        site.close();
    }

    @Test
    void aPlanGoesOutAsAFileAndComesBackWithoutOverwritingAnything() {
        assertThat(reader.get(review + "/plan/file?form=CSV").status()).isEqualTo(403);
        assertThat(police.get(review + "/plan/file?form=CSV").file()).contains("Train every duty officer");

        byte[] theirs = csv("No,Action,Lead,Target date\n1,Two days of training,West Yorkshire Police,31 March 2025\n");
        Answer shown = police.send(review + "/plan", Map.of(), "file", theirs);
        assertThat(shown.text("/rows/0/kind")).isEqualTo("NEW");
        assertThat(shown.json().at("/entered").asInt()).isZero();

        Map<String, String> entering = Map.of("enter", "NEW_ONLY", "organisation", POLICE);
        reader.send(review + "/plan", entering, "file", theirs).refused("You are not owner for");
        assertThat(police.send(review + "/plan", entering, "file", theirs)
                        .json()
                        .at("/entered")
                        .asInt())
                .isEqualTo(1);
        assertThat(police.get(review + "/plan").text("/rows/0/plan/action")).isEqualTo("Two days of training");

        byte[] other = csv("No,Action\n1,One day of training\n");
        Answer kept = police.send(review + "/plan", entering, "file", other);
        assertThat(kept.text("/rows/0/kind")).isEqualTo("CONFLICT");
        assertThat(police.get(review + "/plan").text("/rows/0/plan/action")).isEqualTo("Two days of training");
        police.send(review + "/plan", Map.of(), "file", csv("x\n")).refused("has the headings of an action plan");
    }

    @Test
    void servicesAreEnteredLinkedAndComparedAndGapsAreSaid() {
        Map<String, Object> service = Map.of("name", "Harbour Advocacy", "area", "Leeds", "kind", "ADVOCACY");
        reader.post("/provision", service).refused("This is for a coder or an owner");
        String id = police.post("/provision", service).text("/id");
        assertThat(reader.get("/provision?area=Leeds").text("/services/0/name")).isEqualTo("Harbour Advocacy");

        police.post("/provision/" + id + "/answers", Map.of("ask", ask, "holds", true, "why", ""))
                .refused("Say why");
        police.post("/provision/" + id + "/answers", Map.of("ask", ask, "holds", true, "why", "Same training."));
        assertThat(reader.get("/provision/" + id).text("/answers/0/why")).isEqualTo("Same training.");
        assertThat(reader.get("/provision/gaps").text("/areas/0/onRecord/0/kind"))
                .isEqualTo("ADVOCACY");

        String table = reader.get("/provision/table").file().replace("Harbour Advocacy", "Harbour Advocacy Service");
        Answer sent = police.send("/provision/table", Map.of("enter", "THEIRS"), "file", csv(table));
        assertThat(sent.text("/rows/0/kind")).isEqualTo("DIFFERENT");
        assertThat(reader.get("/provision/" + id).text("/service/name")).isEqualTo("Harbour Advocacy Service");
        assertThat(reader.get("/provision/none").status()).isEqualTo(404);
    }

    @Test
    void daysOfReviewsStartClocksAndStopThem() {
        Map<String, Object> notified = Map.of("event", "NOTIFIED", "on", "2024-01-02");
        reader.post(review + "/days", notified).refused("This is for a coder or an owner");
        police.post(review + "/days", Map.of("event", "DECIDED", "on", "2030-01-01"))
                .refused("has not come yet");
        Answer due = police.post(review + "/days", notified);
        assertThat(due.text("/due/0/due")).isEqualTo("2024-02-02");
        assertThat(reader.get("/clocks").text("/due/0/reaches")).isEqualTo("The chair of the partnership");
        police.post(review + "/days", Map.of("event", "DECIDED", "on", "2024-01-20", "narrative", "Held."));
        assertThat(reader.get("/clocks").text("/due/0/due")).isEqualTo("2024-07-20");
        assertThat(reader.get("/clocks/rules").json().at("/rules").size()).isGreaterThan(5);
    }

    @Test
    void whatPassedWithAFamilyIsForThoseWhoStandByIt() {
        String contacts = review + "/family-contacts";
        assertThat(reader.get(contacts).status()).isEqualTo(403);
        assertThat(police.post(contacts, Map.of()).status()).isEqualTo(403);
        Program liaison = site.program("Faye Liaison", Role.FAMILY_LIAISON, "");
        liaison.post(contacts, Map.of("kind", "WISHES_NO_CONTACT", "words", "By telephone."));
        liaison.post(contacts, Map.of("kind", "TOLD", "words", "The plan."))
                .refused("The family does not wish to be contacted");
        assertThat(liaison.get(contacts).text("/wish")).isEqualTo("WISHES_NO_CONTACT");
    }

    @Test
    void aBodyIsToldByLetterDigestCalendarAndFeed() {
        String body = "/organisations/" + policeId();
        assertThat(reader.get("/asks/" + ask + "/letter").file()).startsWith("PK");
        assertThat(reader.get(body + "/digest").text("/subject"))
                .isEqualTo("1 recommendation to " + POLICE + ", 0 overdue");
        assertThat(reader.get(body + "/calendar").file()).startsWith("BEGIN:VCALENDAR");
        assertThat(reader.get(body + "/feed").file()).contains("<feed");
        police.post(body + "/digest", Map.of("to", "a@example.org")).refused("Nobody has told Heed a mail server");
        assertThat(reader.get("/organisations/none/digest").status()).isEqualTo(404);
    }

    @Test
    void theListIsNarrowedLikeThePageIs() {
        assertThat(reader.get("/asks?organisation=" + policeId() + "&concern=NOT_TOLD")
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(reader.get("/asks?area=Nowhere").json().at("/total").asInt()).isZero();
        assertThat(reader.get("/oversight?to=police").json().at("/asks").asInt())
                .isEqualTo(1);
        assertThat(reader.get("/asks?concern=NOTHING").status()).isEqualTo(400);
    }

    @Test
    void departmentsStandInTheCommissionersFive() {
        site.world()
                .review("national", ReviewKind.DHR, asking("1", "Fund every refuge for three years.", "Home Office"));
        Answer all = reader.get("/departments");
        assertThat(all.text("/departments/0/name")).isEqualTo("Home Office");
        assertThat(all.json().at("/departments/0/statuses").size()).isEqualTo(5);
        assertThat(all.text("/departments/0/statuses/4/status")).isEqualTo("Missing");
        assertThat(all.json().at("/departments/0/statuses/4/asks").asInt()).isEqualTo(1);
        assertThat(all.json().at("/departments/0/concerns/NOT_TOLD").asInt()).isEqualTo(1);
    }

    private String policeId() {
        return new AskStore(site.library().database())
                .find(ask)
                .orElseThrow()
                .whose()
                .organisationId();
    }

    private static byte[] csv(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
