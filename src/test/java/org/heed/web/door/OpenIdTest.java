package org.heed.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.heed.history.Role;
import org.heed.people.Sharing;
import org.heed.people.Sharing.OpenIdServer;
import org.heed.web.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sign-in by an organisation's own server, which is started here.
class OpenIdTest {

    private static final String BEGIN = "/sign-in/with/organisation?back=%2Foversight";

    private IdentityServer identity;
    private Site site;

    @BeforeEach
    void start(@TempDir Path folder) {
        identity = IdentityServer.start();
        OpenIdServer known = new OpenIdServer(
                identity.issuer(), IdentityServer.client(), IdentityServer.secret(), "Harbour Council");
        site = Site.shared(folder, here -> new Sharing(here.bind(), here.known(), Optional.of(known)));
        site.crew().with("Cora Reader", Role.CODER, "Harbour Council");
    }

    @AfterEach
    void stop() {
        site.close();
        identity.close();
    }

    private void says(String subject, String address, boolean isVerified) {
        identity.says(Map.of("sub", subject, "email", address, "email_verified", isVerified));
    }

    private HttpResponse<String> signIn() {
        site.forget();
        site.page("/sign-in");
        return site.answer(BEGIN);
    }

    @Test
    void whoeverAnAdministratorLetInComesInByTheirOwnOrganisation() {
        site.crew().with("Olga Owner", Role.OWNER, "Harbour Council");
        site.crew()
                .store()
                .bind(
                        site.crew().store().named("olga"),
                        identity.issuer().toString(),
                        "s-1",
                        site.crew().by().at());
        says("s-1", "anything@harbour.example", false);
        assertThat(signIn().uri()).isEqualTo(site.address("/oversight"));
        assertThat(site.page("/account").text()).contains("Olga Owner", "Owner for Harbour Council");
    }

    @Test
    void theFirstTimeAVerifiedAddressThatAnAdministratorEnteredIsEnoughAndThenTheSubjectCounts() {
        var by = site.crew().by();
        site.crew()
                .store()
                .add("kim@harbour.example", "Kim Coder", new org.heed.history.DutyStore.Held(Role.CODER, ""), by);
        says("s-7", "kim@harbour.example", true);
        signIn();
        assertThat(site.page("/account").text()).contains("Kim Coder");
        says("s-7", "kim.married@harbour.example", true);
        signIn();
        assertThat(site.page("/account").text()).contains("Kim Coder");
        says("s-8", "kim@harbour.example", true);
        assertThat(signIn().body()).as("another who has the address now").contains("nobody here has let you in yet");
    }

    @Test
    void anAddressThatNobodyVerifiedOrEnteredDoesNotLetIn() {
        says("s-9", "eve@elsewhere.example", true);
        assertThat(signIn().body()).contains("nobody here has let you in yet");
        assertThat(heading(site.answer("/account"))).isEqualTo("Sign in");
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        says("s-1", "cora", true);
        identity.mixUp();
        assertThat(signIn().body()).contains("The other server did not sign you in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "exp"})
    void aTokenOfAnotherServerForAnotherClientOrOfLongAgoIsRefused(String claim) {
        Object wrong = claim.equals("exp") ? 1_000_000_000 : "https://another.example";
        identity.says(Map.of("sub", "s-1", "email", "cora", "email_verified", true, claim, wrong));
        assertThat(signIn().body()).contains("The other server did not sign you in");
        assertThat(heading(site.answer("/account"))).isEqualTo("Sign in");
    }

    @Test
    void aTokenThatItsServerDidNotSignIsRefused() {
        says("s-1", "cora", true);
        identity.forge();
        assertThat(signIn().body()).contains("The other server did not sign you in");
    }

    @Test
    void aSignInThatBeganInAnotherBrowserDoesNotEndHere() {
        site.forget();
        // Without the page there is nothing in the browser that the way back could be bound to.
        HttpResponse<String> stolen = site.answer("/sign-in/from/organisation?code=c&state=s");
        assertThat(stolen.body()).contains("The other server did not sign you in");
    }

    private static String heading(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).expectFirst("h1").text();
    }
}
