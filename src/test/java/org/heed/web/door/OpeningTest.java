package org.heed.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.heed.history.Role;
import org.heed.web.Harbour;
import org.heed.web.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a page of a shared library shows to whoever may not open everything.
class OpeningTest {

    private Site site;
    private String review = "";

    @BeforeEach
    void start(@TempDir Path folder) {
        site = Site.shared(folder, UnaryOperator.identity());
        review = "/reviews/" + Harbour.full(site.library()).value();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void signedInAs(String name, Role role) {
        String account = site.crew().with(name, role, "Harbour Council").account();
        site.crew().able(account);
        site.signIn(account);
    }

    @Test
    void theNavigationHoldsOnlyWhatTheRoleOpens() {
        signedInAs("Rita Reader", Role.READER);
        assertThat(site.page("/").select("nav .heed-navigation__link").eachText())
                .containsExactly("Home", "Reviews", "Organisations", "Themes", "Analysis", "Said before", "Oversight");
        signedInAs("Cora Coder", Role.CODER);
        assertThat(site.page("/").select("nav .heed-navigation__link").eachText())
                .contains("To check", "Problems", "Add reports")
                .doesNotContain("People");
    }

    @Test
    void noPageLeadsAReaderToOneThatIsRefused() {
        signedInAs("Rita Reader", Role.READER);
        Set<String> refused = new TreeSet<>();
        for (String page : List.of(
                "/",
                "/reviews",
                review,
                review + "/recommendations/1",
                review + "/plan",
                review + "/clocks",
                review + "/family",
                "/organisations",
                "/oversight",
                "/analysis",
                "/themes",
                "/said-before",
                "/account")) {
            Document shown = site.page(page);
            shown.select("a[href^=/]").eachAttr("href").stream()
                    .map(address -> URI.create(address).getPath())
                    .distinct()
                    .filter(address -> site.answer(address).statusCode() == 403)
                    .forEach(address -> refused.add(page + " leads to " + address));
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void whatPassesWithAFamilyIsForThoseWhoStandByIt() {
        signedInAs("Flo Liaison", Role.FAMILY_LIAISON);
        String token = site.page(review + "/family/record")
                .expectFirst("input[name=token]")
                .val();
        site.post(
                review + "/family",
                Map.of("kind", "ASKED", "on", "", "words", "Who reads the letters now?", "token", token));
        assertThat(site.page(review + "/family").expectFirst("main").text())
                .contains("Nobody has recorded yet whether the family wishes to be contacted")
                .contains("The family asked", "Who reads the letters now?", "Recorded by Flo Liaison");
        signedInAs("Rita Reader", Role.READER);
        assertThat(site.page(review + "/family").expectFirst("main").text())
                .contains("What was promised")
                .doesNotContain("Who reads the letters now?", "Record what passed");
    }

    @Test
    void aRefusedPageSaysWhyAndWhomToAsk() {
        signedInAs("Rita Reader", Role.READER);
        assertThat(site.answer("/check").statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(site.answer("/check").body()).expectFirst("main").text())
                .contains("This is not for your role")
                .contains("This page is for: coder, adjudicator, publisher, because it shows a report's own words")
                .contains("Your roles here: reader.")
                .contains("ask an administrator of this library: Ada Keeper.");
    }
}
