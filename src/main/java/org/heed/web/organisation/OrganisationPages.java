package org.heed.web.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.organisation.Organisation;
import org.heed.organisation.OrganisationKind;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.register.Register;
import org.heed.organisation.told.NamedBy;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.ToldBody;
import org.heed.organisation.told.ToldFilter;
import org.heed.pipeline.safe.SafeTellings;
import org.heed.web.Csv;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.organisation.BodiesPage.Asked;
import org.heed.web.organisation.BodiesPage.Choice;
import org.heed.web.organisation.BodiesPage.Line;
import org.heed.web.view.Frame;
import org.heed.web.view.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The bodies that were told anything, by kind, region and area.
@Controller
public final class OrganisationPages {

    private static final String THEN = "then";

    private final Library library;
    private final KeptRegister register;
    private final Pages pages;

    public OrganisationPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.register = new KeptRegister(library.database());
        this.pages = pages;
    }

    /// What is asked for, as the address says it.
    record Wanted(String kind, String region, String area, String words, String by) {

        ToldFilter filter() {
            Optional<OrganisationKind> known = Arrays.stream(OrganisationKind.values())
                    .filter(each -> each.name().equalsIgnoreCase(kind))
                    .findFirst();
            return new ToldFilter(known, region, area, words);
        }

        NamedBy namedBy() {
            return by.equals(THEN) ? NamedBy.NAME_AT_THE_TIME : NamedBy.TODAYS_BODY;
        }

        String query() {
            return Stream.of("kind=" + kind, "region=" + region, "area=" + area, "words=" + words, "by=" + by)
                    .filter(each -> !each.endsWith("="))
                    .map(each -> each.substring(0, each.indexOf('=') + 1)
                            + OrganisationWords.encoded(each.substring(each.indexOf('=') + 1)))
                    .collect(Collectors.joining("&", "?", ""));
        }
    }

    @GetMapping("/organisations")
    View list(@RequestParam java.util.Map<String, String> asked) {
        Wanted wanted = wanted(asked);
        OrganisationLedgerStore told = told();
        List<ToldBody> all = told.bodies(ToldFilter.ALL, wanted.namedBy());
        List<ToldBody> bodies = told.bodies(wanted.filter(), wanted.namedBy());
        List<ToldBody> shown =
                AsPublished.isMadeSafe() ? new SafeTellings(library.database()).bodies(bodies, told) : bodies;
        BodiesPage page = new BodiesPage(
                shown.stream().map(OrganisationPages::line).toList(),
                kinds(all, wanted.kind()),
                choices(all, Organisation::region, wanted.region()),
                choices(all, Organisation::area, wanted.area()),
                new Asked(wanted.words(), wanted.by().equals(THEN)),
                wanted.query(),
                told.unsettled().size());
        Frame frame = Frame.of("Organisations", Frame.Place.ORGANISATIONS, List.of(Frame.Place.HOME.link()));
        return pages.show("organisation/list", frame, page);
    }

    @GetMapping("/organisations.csv")
    ResponseEntity<byte[]> file(@RequestParam java.util.Map<String, String> asked) {
        Wanted wanted = wanted(asked);
        Csv file =
                new Csv("organisation", "kind", "area", "region", "recommendations", "reviews", "national", "not sure");
        OrganisationLedgerStore told = told();
        new SafeTellings(library.database())
                .bodies(told.bodies(wanted.filter(), wanted.namedBy()), told)
                .forEach(body -> file.row(
                        body.name(),
                        body.organisation()
                                .map(one -> OrganisationWords.of(one.kind()))
                                .orElse(Wording.NOT_RECORDED),
                        body.organisation().map(Organisation::area).orElse(""),
                        body.organisation().map(Organisation::region).orElse(""),
                        body.recommendations(),
                        body.reviews(),
                        body.national(),
                        body.unconfirmed()));
        return file.named("heed-organisations.csv", ReleaseGate.ofLibrary(library.database()));
    }

    private OrganisationLedgerStore told() {
        Register now = register.register();
        return new OrganisationLedgerStore(library.database(), now);
    }

    private static Wanted wanted(java.util.Map<String, String> asked) {
        return new Wanted(
                asked.getOrDefault("kind", ""),
                asked.getOrDefault("region", ""),
                asked.getOrDefault("area", ""),
                asked.getOrDefault("words", "").strip(),
                asked.getOrDefault("by", ""));
    }

    private static Line line(ToldBody body) {
        String id = body.organisation().map(Organisation::id).orElse("");
        return new Line(
                body.name(),
                OrganisationWords.address(id, body.name()),
                body.organisation().map(one -> OrganisationWords.of(one.kind())).orElse(""),
                body.organisation().map(OrganisationWords::where).orElse(""),
                body.recommendations(),
                body.reviews(),
                body.national(),
                body.unconfirmed());
    }

    private static List<Choice> kinds(List<ToldBody> all, String chosen) {
        return Arrays.stream(OrganisationKind.values())
                .map(kind -> new Choice(
                        kind.name().toLowerCase(java.util.Locale.ROOT),
                        OrganisationWords.of(kind),
                        count(all, one -> one.kind() == kind),
                        kind.name().equalsIgnoreCase(chosen)))
                .filter(choice -> choice.count() > 0 || choice.chosen())
                .toList();
    }

    private static List<Choice> choices(List<ToldBody> all, Function<Organisation, String> value, String chosen) {
        return all.stream()
                .flatMap(body -> body.organisation().stream())
                .map(value)
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .map(words -> new Choice(
                        words,
                        words,
                        count(all, one -> value.apply(one).equals(words)),
                        words.equalsIgnoreCase(chosen)))
                .toList();
    }

    private static int count(List<ToldBody> all, java.util.function.Predicate<Organisation> fits) {
        return (int) all.stream()
                .filter(body -> body.organisation().filter(fits).isPresent())
                .count();
    }
}
