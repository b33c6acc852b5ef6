package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heed.analysis.dhrd.Dhrd;
import org.heed.analysis.dhrd.DhrdFile;
import org.heed.analysis.gather.LibraryDataset;
import org.heed.analysis.snapshot.Snapshot;
import org.heed.analysis.snapshot.SnapshotStore;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.told.ResolutionKeeper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisPagesTest {

    private Site site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = Site.in(folder, List.of());
        Harbour.full(site.library());
        Harbour.silent(site.library());
        Harbour.hostile(site.library());
        CodedLibrary.code(site.library());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void everyFigureOpensWhatItCounts() {
        Document page = site.page("/analysis?framework=wm2014-themes");
        List<Element> figures = page.select("td a.govuk-link");

        assertThat(figures).hasSizeGreaterThan(10);
        for (Element figure : figures.subList(0, 8)) {
            Document behind = site.page(figure.attr("href"));
            assertThat(behind.select("section h2")).as(figure.attr("href")).hasSize(Integer.parseInt(figure.text()));
        }
    }

    @Test
    void everyTickOfTheMatrixOpensItsPassages() {
        Framework framework = FrameworkShelf.shipped().framework("wm2014-themes");
        Document page = site.page("/themes?framework=wm2014-themes");
        List<Element> ticks = page.select("td:has(a > span[aria-hidden]) a");

        assertThat(page.select("tbody tr")).hasSize(21);
        assertThat(framework.leaves()).hasSize(21);
        assertThat(ticks).hasSizeGreaterThan(21);
        for (Element tick : ticks) {
            assertThat(site.page(tick.attr("href")).select("blockquote p").first())
                    .as(tick.attr("href"))
                    .isNotNull();
        }
    }

    @Test
    void tablesOfAttributesThemesAndRecommendationsAreThere() {
        Document page = site.page("/analysis");

        assertThat(page.select("main li a").eachText())
                .contains("Kind of case", "Recommendations by agency and year", "Sex of perpetrators and victims");
        Document crossed = site.page("/analysis/table?down=case-relation&across=year");
        assertThat(crossed.expectFirst("h1").text()).isEqualTo("Kind of case by Year");
        Document three = site.page("/analysis/table?down=children-under-18&across=year&layer=level&where.year=2021");
        assertThat(three.expectFirst("h1").text()).isEqualTo("Three crossed");
        assertThat(three.select("caption").eachText())
                .allMatch(title -> title.startsWith("Dependent children by Year: "));
        assertThat(site.page("/analysis?where.year=2021").select("form input[type=hidden][name=where.year]"))
                .isNotEmpty();
        assertThat(site.answer("/analysis/table?table=nothing").statusCode()).isEqualTo(400);
    }

    @Test
    void whomRecommendationsAskIsCountedFromTheResolvedAddressees() {
        new ResolutionKeeper(
                        site.library().database(),
                        new KeptRegister(site.library().database()))
                .againEverywhere();

        Document page = site.page("/analysis/table?table=asked-agency");
        assertThat(page.select("tbody th").eachText()).contains("Addressee not settled", "Not recorded");
        assertThat(page.text()).contains("The agency is what a person coded; where nobody did");
        Document crossed = site.page("/analysis/table?down=recommendation-body&across=recommendation-year");
        assertThat(crossed.expectFirst("h1").text()).isEqualTo("Body asked by Year");
    }

    @Test
    void publishedFiguresStandBesideThoseCountedHere() {
        String printed = """
                what,where,printed,table,row,column
                Suicides,page 3,2,kind,Suicide,
                Reviews,page 1,3,kind,Not recorded,
                """;

        String answer = sent("/analysis/compare?threshold=0", "printed.csv", printed);

        Document page = Jsoup.parse(answer);
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("Suicides page 3 2 1 -1", "Reviews page 1 3 2 -1");
    }

    @Test
    void publishedStatisticsAreDrawnOverTheYears() {
        String table = """
                sex,relationship,age,2013/14,2014/15
                male,Partner,16 to 29,10,12
                female,Partner,16 to 29,3,2
                male,TOTAL,,11,12
                """;

        Document page = Jsoup.parse(sent("/analysis/context", "a1.csv", table));

        assertThat(page.select("svg title").eachText()).containsExactly("a1.csv by sex", "a1.csv by relationship");
        assertThat(page.expectFirst("tbody tr").text()).isEqualTo("2013/14 10 3");
        assertThat(page.text()).contains("The printed total of male for 2013/14 is 11; its lines add up to 10.");
    }

    @Test
    void publishedStatisticsGoIntoTheReportThatIsMadeOnThePages() {
        String token = site.page("/analysis/context")
                .expectFirst("main input[name=token]")
                .val();
        Site.Sent table =
                new Site.Sent("a1.csv", "sex,relationship,age,2013/14,2014/15\nmale,Partner,16 to 29,10,12\n");

        var report = site.upload(
                "/analysis/context/report.docx?threshold=0", "file", Map.of("token", token), List.of(table));

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("heed-analysis-report.docx");
        assertThat(site.upload("/analysis/context/nothing", "file", Map.of("token", token), List.of(table))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLibraryGoesOutAsTheFourLinkedFilesAndComesBack(@TempDir Path folder) throws IOException {
        Dhrd dataset = new LibraryDataset(site.library().database()).dataset();
        dataset.write(folder, ReleaseGate.ofLibrary(site.library().database()));

        assertThat(Dhrd.read(folder)).isEqualTo(dataset);
        assertThat(dataset.of(DhrdFile.INCIDENTS)).hasSize(3);
        String perpetrators = Files.readString(folder.resolve("perpetrators.csv"));
        assertThat(perpetrators).contains("True").contains("False").contains("Unknown");
    }

    private String sent(String address, String name, String content) {
        String token = site.page(address).expectFirst("main input[name=token]").val();
        return site.upload(address, "file", Map.of("token", token), List.of(new Site.Sent(name, content)))
                .body();
    }

    @Test
    void whatIsTakenAwayHoldsSmallCountsBack() {
        Stream<String> lines = site.answer("/analysis/figures.csv?framework=wm2014-themes")
                .body()
                .lines();

        assertThat(lines.skip(1)).allMatch(line -> !line.matches(".*,[1-4],\\d+,[\\d.]+,.*"));
        assertThat(site.bytes("/analysis/tables.xlsx")).startsWith('P', 'K');
        assertThat(site.bytes("/analysis/report.docx")).startsWith('P', 'K');
        assertThat(site.bytes("/analysis/report.pdf")).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void anAnalysisIsFrozenUnderANameAndTakenAwayAgain() {
        String token =
                site.page("/analysis/freeze").expectFirst("input[name=token]").val();
        site.post(
                "/analysis/snapshots?framework=wm2014-themes&threshold=0",
                Map.of("token", token, "who", "Robin Analyst", "title", "Autumn"));
        Document page = site.page("/analysis/snapshots");

        assertThat(page.text()).contains("Cite it as: Autumn. Snapshot 1, frozen by Robin Analyst on 2026-11-21");
        assertThat(site.bytes("/analysis/snapshots/1/report.docx"))
                .isEqualTo(site.bytes("/analysis/snapshots/1/report.docx"));

        site.post("/analysis/snapshots/1/set-aside", Map.of("token", token, "who", "Robin Analyst"));
        assertThat(site.page("/analysis/snapshots").text()).contains("Set aside: it was never published.");
    }

    @Test
    void anAnalysisIsFrozenWithTheStatisticsThatAreGivenWithIt() {
        Document form = site.page("/analysis/freeze?threshold=0");
        assertThat(form.expectFirst("main").text()).contains("All 3 reviews in the library, counted with", "No count");
        site.upload(
                "/analysis/snapshots?threshold=0",
                "file",
                Map.of("token", form.expectFirst("main input[name=token]").val(), "who", "Robin", "title", "With"),
                List.of(new Site.Sent("a1.csv", "sex,relationship,age,2014\nmale,Relative,Under 16,3\n")));

        List<Snapshot> all = new SnapshotStore(site.library().database()).all();
        assertThat(new SnapshotStore(site.library().database())
                        .analysis(all.getLast().number())
                        .context()
                        .orElseThrow()
                        .years())
                .containsExactly("2014");
    }

    @Test
    void everyBarLeadsWhereItsFigureDoes() {
        Document page = site.page("/analysis?framework=wm2014-themes");
        List<String> bars = page.select(".heed-chart svg a").eachAttr("href");

        assertThat(bars).isNotEmpty();
        assertThat(page.select("table a").eachAttr("href")).containsAll(bars);
    }
}
