package org.heed.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.heed.history.Role;
import org.heed.people.Crew;
import org.heed.people.Person;
import org.heed.web.Browser;
import org.heed.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of a shared library in a browser: signing in by keyboard, and what axe says of each.
class SignInBrowserTest {

    @TempDir
    private Path folder;

    private static void signIn(Browser browser, Site site) {
        browser.at(site.address("/people")).goTo("account").type("ada");
        browser.goByKeyboardToField("password").type(Crew.PASSWORD);
        browser.goByKeyboardTo("Sign in");
    }

    @Test
    void anAdministratorSignsInByKeyboardAndComesToThePageThatWasAskedFor() {
        try (Site site = Site.shared(folder, UnaryOperator.identity());
                Browser browser = Browser.open().wide(1280)) {
            signIn(browser, site);
            assertThat(browser.partOnce("People", "h1")).isEqualTo("People");
            assertThat(browser.part(".heed-who")).contains("You are signed in as Ada Keeper.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void noPageIsWiderThanItsWindowAndAxeFindsNothing(int width) {
        try (Site site = Site.shared(folder, UnaryOperator.identity());
                Browser browser = Browser.open().wide(width)) {
            Person cora = site.crew().with("Cora Reader", Role.CODER, "Harbour Council");
            browser.at(site.address("/sign-in"));
            browser.look("sign-in", width);
            signIn(browser, site);
            browser.partOnce("People", "h1");
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("people", "/people");
            pages.put("person", "/people/" + cora.id());
            pages.put("account", "/account");
            pages.put("password", "/password");
            pages.forEach((name, path) -> {
                browser.at(site.address(path));
                browser.look(name, width);
            });
        }
    }
}
