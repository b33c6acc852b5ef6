package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports sent in through the form.
class UploadTest {

    private static final String REVIEW = """
            Domestic Homicide Review

            Recommendations

            Recommendation 1
            The partnership should ask each agency what it has learned.
            """;

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() throws IOException {
        Path sample = Files.writeString(folder.resolve("sample.txt"), REVIEW);
        site = Site.in(folder, List.of(sample));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aFileBecomesAReviewAndTheCopyGoes() throws IOException {
        Document done =
                done(site.upload(Map.of("token", site.token()), List.of(new Site.Sent("../../harbour.txt", REVIEW))));

        assertThat(done.select("h1").text()).isEqualTo("Reports added");
        assertThat(site.library().reviews().all()).hasSize(1);
        assertThat(site.library()
                        .reports()
                        .reports(site.library().reviews().all().getFirst().current()))
                .extracting(report -> report.fileName())
                .containsExactly("harbour.txt");
        try (Stream<Path> left = Files.walk(folder.resolve("work"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void filesOfOneReviewStayTogether() {
        done(site.upload(
                Map.of("token", site.token(), "as", "one", "name", "harbour"),
                List.of(new Site.Sent("a.txt", REVIEW), new Site.Sent("b.txt", REVIEW + "Afterword."))));

        assertThat(site.library().reviews().all()).hasSize(1);
    }

    @Test
    void theSamplesAreAddedOnRequest() {
        done(site.post("/add/samples", Map.of("token", site.token())));

        assertThat(site.library().reviews().all()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithTheReason() {
        Document done =
                done(site.upload(Map.of("token", site.token()), List.of(new Site.Sent("<b>empty</b>.pdf", ""))));

        assertThat(done.select("main b")).isEmpty();
        assertThat(done.select("dl dd").text()).startsWith("Not added.");
    }

    @Test
    void aFormWithoutAFileIsAnsweredWithAdvice() {
        HttpResponse<String> answer = site.upload(Map.of("token", site.token()), List.of(new Site.Sent("", "")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("No file was chosen. Go back, choose one or more files");
    }

    @Test
    void whatWasStoppedIsCarriedOnAndNothingIsLost() {
        List<Site.Sent> files = IntStream.range(0, 60)
                .mapToObj(i -> new Site.Sent("review" + i + ".txt", REVIEW.replace("each agency", "agency " + i)))
                .toList();
        HttpResponse<String> sent = site.upload(Map.of("token", site.token()), files);
        String upload = sent.uri().getPath();

        Document stopped = done(site.post(upload + "/stop", Map.of("token", site.token())));

        int before = site.library().reviews().all().size();
        assertThat(before).isLessThan(60);
        assertThat(stopped.select("form button").eachText()).containsExactly("Carry on");
        done(site.post(upload + "/carry-on", Map.of("token", site.token())));
        assertThat(site.library().reviews().all()).hasSize(60);
    }

    @Test
    void aFaultOfHeedsIsOwnedUpToWithAReference() {
        site.library().database().write(sql -> sql.execute("DROP TABLE problem"));

        HttpResponse<String> answer = site.answer("/reviews");

        assertThat(answer.statusCode()).isEqualTo(500);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Heed made a mistake");
        assertThat(page.select(".heed-reference").text()).matches("H-\\d{6}-\\d{6}-\\d+");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("java.");
    }

    /// The progress page once it no longer loads itself again.
    private Document done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        String path = answer.uri().getPath();
        Document page = Jsoup.parse(answer.body());
        for (int tries = 0; page.select("meta[http-equiv=refresh]").size() > 0 && tries < 200; tries++) {
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            page = site.page(path);
        }
        assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
        return page;
    }
}
