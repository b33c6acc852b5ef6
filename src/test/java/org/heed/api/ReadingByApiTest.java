package org.heed.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.api.ApiSite.Answer;
import org.heed.api.ApiSite.Program;
import org.heed.history.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New reports, rosters of names, summaries and rounds of coding by programs.
class ReadingByApiTest {

    private static final Path SAMPLE = Path.of("src/main/resources/samples/eddlestow-review.txt");
    private static final int TRIES = 600;

    private ApiSite site;
    private Program coder;
    private Program reader;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = ApiSite.shared(folder);
        coder = site.program("Cora Coder", Role.CODER, "");
        reader = site.program("Rita Reader", Role.READER, "");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aReportIsTakenInReadAndStandsInTheLibrary() throws Exception {
        byte[] report = Files.readAllBytes(SAMPLE);
        assertThat(reader.send("/additions", Map.of(), "files", report).status())
                .isEqualTo(403);
        coder.send("/additions", Map.of(), "file", report).refused("No file was sent");

        String number = coder.send("/additions", Map.of("together", "Eddlestow"), "files", report)
                .text("/number");
        Answer done = finished(number);
        assertThat(done.text("/reviews/0/outcome")).isEqualTo("ADDED");
        assertThat(coder.get("/reviews/" + done.text("/reviews/0/review")).text("/key"))
                .isEqualTo(done.text("/reviews/0/review"));

        String again = coder.send("/additions", Map.of(), "files", report).text("/number");
        assertThat(finished(again).text("/reviews/0/outcome")).isEqualTo("ALREADY_THERE");
        assertThat(coder.post("/additions/" + again + "/carry-on", Map.of()).text("/phase"))
                .isEqualTo("DONE");
        assertThat(coder.post("/additions/" + again + "/stop", Map.of()).text("/phase"))
                .isEqualTo("DONE");
        assertThat(coder.get("/additions/99").status()).isEqualTo(404);
    }

    private Answer finished(String number) throws InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            Answer answer = coder.get("/additions/" + number);
            if (List.of("DONE", "FAILED").contains(answer.text("/phase"))) {
                return answer;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the report is still being read");
    }

    @Test
    void namesGoInAndNeverComeOut() {
        String roster = "/reviews/" + site.sample().key().value() + "/roster";
        assertThat(reader.get(roster).status()).isEqualTo(403);
        int replaced = coder.get(roster).json().at("/replaced").asInt();
        Answer said = coder.post(roster, Map.of("name", "Eddlestow", "role", "PERSON", "nobody", false));
        assertThat(said.json().at("/replaced").asInt()).isGreaterThan(replaced);
        assertThat(said.json().toString()).doesNotContain("Eddlestow");
        coder.post(roster, Map.of("name", "x".repeat(90), "nobody", true)).refused("A name is one line");
        Answer back = coder.post(roster, Map.of("name", "Eddlestow", "nobody", true, "why", "It is a town."));
        assertThat(back.json().at("/replaced").asInt()).isEqualTo(replaced);
    }

    @Test
    void anEditOfASummaryIsKeptWhenEverySentenceMayStand() {
        String summary = "/reviews/" + site.sample().key().value() + "/summary";
        Answer now = coder.get(summary);
        int version = now.json().at("/version").asInt();
        Map<String, Object> first = sentence(now, now.text("/sentences/0/words"));
        reader.post(summary, Map.of("version", version, "sentences", List.of(first)))
                .refused("This is for a coder or a publisher");
        coder.post(
                        summary,
                        Map.of(
                                "version",
                                version,
                                "sentences",
                                List.of(sentence(now, "Mrs Ann Example of 3 High Street fled."))))
                .refused("Sentence 1: ");
        Answer kept = coder.post(summary, Map.of("version", version, "sentences", List.of(first)));
        assertThat(kept.json().at("/sentences").size()).isEqualTo(1);
        coder.post(summary, Map.of("version", version, "sentences", List.of(first)))
                .refused("The summary has changed since you opened it");
    }

    private static Map<String, Object> sentence(Answer summary, String words) {
        List<String> quotes = summary.json()
                .at("/sentences/0/quotes")
                .valueStream()
                .map(quote -> quote.asString())
                .toList();
        return Map.of("part", summary.text("/sentences/0/part"), "words", words, "quotes", quotes);
    }

    @Test
    void aRoundIsGivenCodedAndSettledByAThirdPersonOnly() {
        String key = site.sample().key().value();
        Map<String, Object> given =
                Map.of("document", key, "framework", "ho2016-factors@1", "coder", "Cora Coder", "sight", "BLIND");
        reader.post("/assignments", given).refused("This is for a coder or an adjudicator");
        String number = coder.post("/assignments", given).text("/number");
        site.program("Otto Other", Role.CODER, "")
                .post("/assignments/" + number + "/states", Map.of("state", "DONE"))
                .refused("Only Cora Coder can say");
        coder.post("/assignments/" + number + "/states", Map.of("state", "DONE"));
        assertThat(reader.get("/assignments").text("/assignments/0/state")).isEqualTo("DONE");

        String passage =
                coder.get("/reviews/" + key + "/passages?from=3&size=1").text("/passages/0/passage");
        String code = "ho2016-factors@1/1A";
        coder.post("/reviews/" + key + "/codings", Map.of("code", code, "passage", passage));
        Map<String, Object> settled =
                Map.of("document", key, "passage", passage, "code", code, "belongs", true, "why", "It says so.");
        Program judge = site.program("Judith Third", Role.ADJUDICATOR, "");
        coder.post("/adjudications", settled).refused("coded");
        assertThat(judge.post("/adjudications", settled).text("/by")).isEqualTo("Judith Third");
        assertThat(reader.get("/adjudications").json().at("/settled").size()).isEqualTo(1);

        Program bea = site.program("Bea Blind", Role.CODER, "");
        coder.post("/assignments", with(given, "coder", "Bea Blind"));
        assertThat(bea.get("/adjudications").json().at("/settled").size()).isZero();
    }

    private static Map<String, Object> with(Map<String, Object> fields, String field, Object value) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }

    @Test
    void factsAreNotedAndTextsWithoutNamesAreAdded() {
        String facts = "/reviews/" + site.sample().key().value() + "/facts";
        Answer before = reader.get(facts);
        assertThat(before.text("/facts/0/presence")).isEqualTo("NOT_RECORDED");
        Map<String, Object> absent = Map.of(
                "fact", before.text("/facts/0/fact"), "presence", "STATED_ABSENT", "source", "The report says so.");
        reader.post(facts, absent).refused("This is for a coder");
        coder.post(facts, absent);
        assertThat(reader.get(facts).text("/facts/0/presence")).isEqualTo("STATED_ABSENT");

        Map<String, Object> interview = Map.of("title", "Officer", "words", "We met weekly.", "namesRemoved", false);
        coder.post("/documents", interview).refused("Take them out");
        assertThat(coder.post("/documents", Map.of("title", "Officer", "words", "We met weekly.", "namesRemoved", true))
                        .text("/document"))
                .startsWith("interview-");
    }

    @Test
    void aFormOfAnotherSitesPageIsRefusedLikeAnyProgramWithoutAName() {
        byte[] file = "x".getBytes(StandardCharsets.UTF_8);
        Program nobody = new Program(site, "Accept", "application/json");
        for (String path : List.of("/additions", "/provision/table", "/reviews/dhr-1/plan")) {
            assertThat(nobody.send(path, Map.of(), "file", file).status()).isEqualTo(401);
        }
    }
}
