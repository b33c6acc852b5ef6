package org.heed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.heed.Routes;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.told.ResolutionKeeper;
import org.heed.repetition.Repeats;
import org.heed.tracking.AskStore;
import org.heed.tracking.Signature;
import org.heed.tracking.provision.Audience;
import org.heed.tracking.provision.Evaluation;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionMap;
import org.heed.tracking.provision.ServiceKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.View;

/// Every page there is, found by its route: a page that is added later is looked at without anybody thinking of it.
/// Other tests look at pages in states that need more than a full library.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserTest {

    /// Pages of people who sign in, and of what was signed off: `SignInBrowserTest` and `NamesBrowserTest` look at
    /// them.
    private static final Set<String> LOOKED_AT_ELSEWHERE =
            Set.of("/sign-in", "/account", "/password", "/people", "/people/{id}", "/reviews/{key}/narrative");

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final Map<String, String> gaps = new LinkedHashMap<>();
    private final Map<String, String> asked = new TreeMap<>();

    private Browser browser;
    private Site site;

    @BeforeAll
    void start(@TempDir Path folder) {
        browser = Browser.open();
        site = Site.in(folder, List.of());
        String harbour = Harbour.full(site.library()).value();
        Harbour.again(site.library());
        new ResolutionKeeper(
                        site.library().database(),
                        new KeptRegister(site.library().database()))
                .againEverywhere();
        CodedLibrary.code(site.library());
        site.page("/said-before");
        site.page("/oversight");
        gaps.put("/asks/{id}", "/asks/" + ask());
        gaps.put("/said-before/{id}", "/said-before/" + repeat());
        gaps.put("/provision/{id}", "/provision/" + service());
        gaps.put("/add/{number}", added());
        gaps.put("/bodies/{id}", "/bodies/home-office");
        gaps.put("{key}", harbour);
        gaps.put("{review}", harbour);
        gaps.put("{position}", "2");
        gaps.put("{document}", "1");
        gaps.put("{page}", "3");
        asked.put("/analysis/table", "?table=sexes");
        asked.put("/analysis/figure", "?table=matrix&row=0&column=0&framework=wm2014-themes");
        asked.put("/coding/framework", "?name=ho2016-agencies");
        asked.put("/organisations/named", "?name=Harbour+Safety+Partnership");
        asked.put("/organisations/settle/name", "?key=" + unsettled());
        asked.put("/oversight/digest", "?organisation=home-office");
        asked.put("/organisations/bodies/{id}/change", "?find=police");
    }

    private String ask() {
        return new AskStore(site.library().database())
                .of(site.library().reviews().all().getFirst().key())
                .getFirst()
                .id();
    }

    private String repeat() {
        return new Repeats(site.library().database()).all().getFirst().id();
    }

    private String unsettled() {
        return site.page("/organisations/settle")
                .expectFirst("a[href*=settle/name?key=]")
                .attr("href")
                .replaceFirst(".*key=", "");
    }

    private String service() {
        Signature by = new Signature("Officer", "Harbour Council", NOW);
        Provision service = new Provision(
                "",
                "Harbour carers' line",
                ServiceKind.OLDER_PEOPLE,
                "Harbour Council",
                "Harbour",
                Set.of(Audience.CARERS),
                Evaluation.NONE,
                "",
                Optional.of(LocalDate.of(2025, 1, 1)),
                Optional.empty(),
                "The council's web site",
                "");
        return new ProvisionMap(site.library().database()).enter(service, by).id();
    }

    /// A file that cannot be read: its page says why.
    private String added() {
        String address = site.upload(Map.of("token", site.token()), List.of(new Site.Sent("cannot be read.pdf", "")))
                .uri()
                .getPath();
        while (!site.page(address).select("meta[http-equiv=refresh]").isEmpty()) {
            LockSupport.parkNanos(100_000_000);
        }
        return address;
    }

    @AfterAll
    void stop() {
        if (site != null) {
            browser.close();
            site.close();
        }
    }

    /// A page that is not found here needs its gap filled in above, or a place among those that others look at.
    @Test
    void everyPageIsFound() throws Exception {
        List<String> notFound = pages().stream()
                .map(this::address)
                .filter(address -> site.answer(address).statusCode() != 200)
                .toList();
        assertThat(notFound).isEmpty();
        assertThat(pages()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void noPageIsWiderThanItsWindowAndAxeFindsNothing(int width) throws Exception {
        for (String route : pages()) {
            browser.wide(width).at(site.address(address(route)));
            browser.look("every" + route.replaceAll("\\W+", "-"), width);
        }
    }

    /// What answers with a page and not with a file.
    private static Set<String> pages() throws Exception {
        Set<String> pages = new TreeSet<>();
        for (Routes.Route route : Routes.of("web")) {
            if (route.verb().equals("GET")
                    && View.class.isAssignableFrom(route.handler().getReturnType())) {
                pages.add(route.path());
            }
        }
        pages.removeAll(LOOKED_AT_ELSEWHERE);
        return pages;
    }

    private String address(String route) {
        String address = route;
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            address = address.replace(gap.getKey(), gap.getValue());
        }
        return address + asked.getOrDefault(route, "");
    }
}
