package org.heed.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heed.api.ApiSite.Answer;
import org.heed.api.ApiSite.Program;
import org.heed.history.Role;
import org.heed.pipeline.Adding;
import org.heed.pipeline.AddingWatch;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What needs a person's eye, as programs see it: doubts, problems, where coders differ, and where asks stand.
class FindingsByApiTest {

    private static final String CODE = "ho2016-factors@1/1A";

    @TempDir
    private Path folder;

    private ApiSite site;
    private Program ann;
    private String key = "";

    @BeforeEach
    void start() {
        site = ApiSite.shared(folder);
        key = site.sample().key().value();
        ann = site.program("Ann Coder", Role.CODER, "");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void whatComesFirstToBeCheckedIsBoundToWhatWasSeenAndLeavesOnceItIsConfirmed() {
        Answer queue = ann.get("/check?review=" + key);
        int all = queue.json().at("/recommendations").asInt();
        assertThat(queue.json().at("/toCheck").size()).isEqualTo(all);
        assertThat(queue.text("/toCheck/0/words")).isNotBlank();

        Map<String, Object> about = Map.of(
                "position", queue.json().at("/toCheck/0/position").asInt(), "digest", queue.text("/toCheck/0/digest"));
        ann.post(
                "/reviews/" + key + "/corrections",
                Map.of("doing", "CONFIRM", "edition", 1, "about", about, "why", "Read it."));
        Answer after = ann.get("/check?size=1");
        assertThat(after.json().at("/checked").asInt()).isEqualTo(1);
        assertThat(after.json().at("/toCheck").size()).isEqualTo(1);
        assertThat(ann.get("/check?review=" + key).json().at("/toCheck").size()).isEqualTo(all - 1);
    }

    @Test
    void problemsAreToldAndNoNameOfAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("Quendra Brathiz.pdf"));
        ReviewAdder adder =
                new ReviewAdder(site.library(), new ReviewReader(), site.world().clock());
        adder.add(Adding.of(List.of(file)), AddingWatch.NOBODY);
        Answer problems = ann.get("/problems");
        assertThat(problems.json().at("/notAdded").size()).isEqualTo(1);
        assertThat(problems.json().toString()).doesNotContain("Quendra");
        assertThat(ann.get("/problems?review=" + key).json().at("/notAdded").size())
                .isZero();
        assertThat(ann.get("/problems?review=dhr-00000000").status()).isEqualTo(404);
    }

    @Test
    void whereCodersDifferIsSeenByAllButWhoeverCodesItBlind() {
        Program ben = site.program("Ben Coder", Role.CODER, "");
        Program bea = site.program("Bea Blind", Role.CODER, "");
        List<String> passages = List.of(passage(3), passage(4));
        code(ann, passages.get(0));
        code(ann, passages.get(1));
        code(ben, passages.get(0));
        ann.post(
                "/assignments",
                Map.of("document", key, "framework", "ho2016-factors@1", "coder", "Bea Blind", "sight", "BLIND"));

        Answer agreed = ann.get("/agreement?framework=ho2016-factors");
        assertThat(agreed.json().at("/documents").asInt()).isEqualTo(1);
        assertThat(agreed.text("/codes/0/code")).isEqualTo(CODE);
        assertThat(agreed.json().at("/overall/percent/value").asDouble()).isBetween(0.5, 1.0);
        Answer differing = ann.get("/disagreements?framework=ho2016-factors");
        assertThat(differing.json().at("/passages").size()).isEqualTo(1);
        assertThat(differing.text("/passages/0/passage")).isEqualTo(passages.get(1));
        assertThat(differing.json().at("/passages/0/belongs").isNull()).isTrue();

        assertThat(bea.get("/disagreements?framework=ho2016-factors")
                        .json()
                        .at("/passages")
                        .size())
                .isZero();
        assertThat(bea.get("/agreement?framework=ho2016-factors")
                        .json()
                        .at("/documents")
                        .asInt())
                .isZero();
    }

    @Test
    void countsInTheStatusesOfOthersAddUpAndComeWithTheirMapping() {
        int asks = ann.get("/oversight").json().at("/asks").asInt();
        Answer scheme = ann.get("/schemes/commissioner");
        assertThat(scheme.json().at("/counts").size()).isEqualTo(5);
        assertThat(scheme.json().at("/asks").asInt()).isEqualTo(asks);
        assertThat(scheme.json()
                        .at("/counts")
                        .valueStream()
                        .mapToInt(each -> each.at("/asks").asInt())
                        .sum())
                .isEqualTo(asks);
        assertThat(scheme.text("/mapping/0/status")).isNotBlank();
        ann.get("/schemes/none").refused("There is no scheme none");
    }

    private String passage(int from) {
        return ann.get("/reviews/" + key + "/passages?from=" + from + "&size=1").text("/passages/0/passage");
    }

    private void code(Program coder, String passage) {
        assertThat(coder.post("/reviews/" + key + "/codings", Map.of("code", CODE, "passage", passage))
                        .status())
                .isEqualTo(200);
    }
}
