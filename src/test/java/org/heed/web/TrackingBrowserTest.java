package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.review.ReviewKey;
import org.heed.tracking.AskStore;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.heed.tracking.provision.ProvisionMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// A recommendation followed to the end in a browser, and the pages on tracking as they then look.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrackingBrowserTest {

    private static final String STATE = "#stands + dl > div:nth-child(2) dd";
    private static final String COLOUR = "#stands + dl .heed-status";

    private Browser browser;
    private Site site;
    private ReviewKey review;
    private String ask = "";
    private String service = "";

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open();
        site = Site.in(folder, List.of());
        review = Harbour.full(site.library());
        site.page("/oversight");
        ask = new AskStore(site.library().database())
                .of(review).stream()
                        .filter(each -> each.ask().number().equals("4.1"))
                        .map(each -> "/reviews/" + review.value() + "/asks/" + each.id())
                        .findFirst()
                        .orElseThrow();
    }

    @AfterAll
    void stop() {
        if (site != null) {
            browser.close();
            site.close();
        }
    }

    @Test
    @Order(1)
    void aRecommendationIsFollowedUntilSomebodyElseVerifiesItAndOpensAgainWhenItIsRepeated() {
        as("Officer");
        enter("response", "TOLD", "The letter was sent.", "Harbour Council");
        assertThat(colour("▲ Amber")).isEqualTo("▲ Amber");
        enter("response", "ACCEPTED", "We will do this.", "Harbour Safety Partnership");
        passBack();
        plan();
        enter("progress", "DONE_CLAIMED", "Every agency was asked.", "Harbour Safety Partnership");
        assertThat(browser.part(STATE)).startsWith("Done, claimed");
        offerEvidence();

        judge("Harbour Safety Partnership");
        assertThat(browser.partHolding("which is the body that was asked", "main"))
                .contains("which is the body that was asked");

        as("Matron");
        judge("Harbour Hospital Trust");
        assertThat(colour("● Green")).isEqualTo("● Green");
        assertThat(browser.part(STATE)).startsWith("Done, verified");

        Harbour.again(site.library());
        browser.at(site.address(ask));
        assertThat(colour("■ Red")).isEqualTo("■ Red");
        assertThat(browser.part(".heed-step")).startsWith("Recommended again, 21 November 2026");
        assertThat(browser.part("#stands + dl")).contains("The same was recommended again after it was verified.");
    }

    @Test
    @Order(2)
    void theDaysOfAReviewStartItsClocksAndAServiceAnswersARecommendation() {
        browser.wide(1280).at(site.address("/reviews/" + review.value() + "/clocks"));
        browser.choose("day-event", "DECIDED").fill("day-on", "1 March 2026").submit("enter + form");
        assertThat(browser.partHolding("1 September 2026", "main")).contains("81 days", "The police and crime");

        browser.at(site.address("/provision"));
        browser.fill("service-name", "Harbour carers' line").fill("service-area", "Harbour");
        browser.choose("service-kind", "OLDER_PEOPLE")
                .goTo("service-for-CARERS")
                .submit("enter + form");
        assertThat(browser.partOnce("Harbour carers' line", "h1")).isEqualTo("Harbour carers' line");
        browser.fill("answer-ask", ask)
                .fill("answer-why", "It asks carers first.")
                .submit("link + form");
        assertThat(browser.partHolding("So says Matron", "main")).contains("It asks carers first.", "So says Matron");
        service = new ProvisionMap(site.library().database()).all().getFirst().id();
    }

    @ParameterizedTest
    @Order(3)
    @ValueSource(ints = {1280, 390, 320})
    void noPageIsWiderThanItsWindowAndAxeFindsNothing(int width) {
        pages().forEach((name, path) -> {
            browser.wide(width).at(site.address(path));
            browser.look("tracking-" + name, width);
        });
    }

    private Map<String, String> pages() {
        String root = "/reviews/" + review.value();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("ask", ask);
        pages.put("stands", root + "/recommendations/2/stands");
        pages.put("plan", root + "/plan");
        pages.put("family", root + "/family");
        pages.put("clocks", root + "/clocks");
        pages.put("oversight", "/oversight");
        pages.put("partnership-chosen", "/oversight/partnership?area=Harbour");
        pages.put("agency-chosen", "/oversight/agency?organisation=" + body("West Yorkshire Police"));
        pages.put("commissioner-chosen", "/oversight/commissioner?force=West+Yorkshire+Police");
        pages.put("department-chosen", "/oversight/department?organisation=" + body("Home Office"));
        pages.put("national", "/oversight/national");
        pages.put("clocks-all", "/oversight/clocks");
        pages.put("ladder", "/oversight/ladder");
        pages.put("family-record", root + "/family/record");
        pages.put("service", "/provision/" + service);
        return pages;
    }

    private String body(String name) {
        return new OversightStore(site.library().database())
                .bodies(OversightFilter.ALL, LocalDate.parse("2026-11-21")).stream()
                        .filter(body -> body.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private void as(String name) {
        browser.wide(1280).at(site.address("/your-name?back=" + ask));
        browser.fill("who", name).type(Keys.ENTER);
        assertThat(browser.partOnce("Recommendation 4.1: what became of it", "h1"))
                .isEqualTo("Recommendation 4.1: what became of it");
    }

    private void enter(String form, String state, String words, String organisation) {
        browser.at(site.address(ask)).unfold("form-" + form);
        browser.choose(form + "-state", state).fill(form + "-narrative", words);
        browser.fill(form + "-organisation", organisation).submit("form-" + form);
        sent(words);
    }

    private void passBack() {
        browser.at(site.address(ask)).unfold("form-relay");
        browser.fill("relay-narrative", "The chair was told at the board.").submit("form-relay");
        sent("The chair was told at the board.");
        assertThat(browser.part("#stands + dl")).contains("Told of the answer on 21 November 2026");
    }

    private void plan() {
        browser.at(site.address(ask)).unfold("form-action");
        browser.fill("action-action", "Write to every agency").fill("action-lead", "Harbour Safety Partnership");
        browser.fill("action-post", "Partnership manager").fill("action-target", "31 March 2027");
        browser.submit("form-action");
        sent("Write to every agency");
    }

    private void offerEvidence() {
        browser.at(site.address(ask)).unfold("form-evidence");
        browser.choose("evidence-kind", "AUDIT").fill("evidence-evidence", "Audit of 20 answers");
        browser.fill("evidence-holder", "Audit team").fill("evidence-link", "https://example.org/audit");
        browser.submit("form-evidence");
        sent("Audit of 20 answers");
    }

    private void judge(String organisation) {
        browser.at(site.address(ask)).unfold("form-assurance");
        browser.goTo("assurance-evidence-1");
        browser.fill("assurance-organisation", organisation).fill("assurance-post", "Head of safeguarding");
        browser.fill("assurance-changed", "Agencies act on what they learned, and people are seen sooner.");
        browser.submit("form-assurance");
    }

    /// The page with the new step at the top.
    private void sent(String words) {
        assertThat(browser.partHolding(words, ".heed-step")).contains(words);
    }

    private String colour(String expected) {
        return browser.partOnce(expected, COLOUR);
    }
}
