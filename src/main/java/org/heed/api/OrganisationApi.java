package org.heed.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.library.Library;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.Resolution;
import org.heed.organisation.register.RegisterFiles;
import org.heed.organisation.told.NamedBy;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.Telling;
import org.heed.organisation.told.ToldBody;
import org.heed.organisation.told.ToldFilter;
import org.heed.pipeline.safe.SafeTellings;
import org.heed.recommendation.Level;
import org.heed.recommendation.Reason;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who was told what.
@RestController
final class OrganisationApi {

    private final Supplier<OrganisationLedgerStore> ledger;
    private final SafeTellings safe;
    private final Supplier<AddresseeResolver> resolver = SingletonSupplier.of(AddresseeResolver::shipped);

    OrganisationApi(Library library) {
        this.safe = new SafeTellings(library.database());
        // The register takes a while to read: when somebody first asks.
        this.ledger =
                SingletonSupplier.of(() -> new OrganisationLedgerStore(library.database(), RegisterFiles.shipped()));
    }

    /// A body and how often it was told anything.
    record BodyLine(String name, String id, int recommendations, int reviews) {}

    /// Bodies.
    record BodyLines(List<BodyLine> organisations) {}

    /// One time that a body was told something.
    record TellingLine(String review, int position, String number, Level level, String asPrinted, String nameThen) {

        static TellingLine of(Telling telling) {
            return new TellingLine(
                    telling.review().value(),
                    telling.recommendation(),
                    telling.number(),
                    telling.level(),
                    telling.asPrinted(),
                    telling.nameThen());
        }
    }

    /// Everything that a body was told.
    record TellingLines(List<TellingLine> told) {}

    /// Who is meant by an addressee, how surely and why.
    record Meant(
            String asPrinted,
            AddresseeState state,
            double confidence,
            List<String> bodies,
            List<String> ids,
            List<String> reasons) {}

    @Says("The bodies that were told anything.")
    @GetMapping(ApiRoutes.ROOT + "/organisations")
    BodyLines list() {
        List<ToldBody> bodies = ledger.get().bodies(ToldFilter.ALL, NamedBy.TODAYS_BODY);
        return new BodyLines(safe.bodies(bodies, ledger.get()).stream()
                .map(body -> new BodyLine(
                        body.name(),
                        body.organisation().map(Organisation::id).orElse(""),
                        body.recommendations(),
                        body.reviews()))
                .toList());
    }

    @Says("Everything that one body was told, under its earlier names too.")
    @GetMapping(ApiRoutes.ROOT + "/organisations/{id}/told")
    TellingLines told(@PathVariable String id) {
        return lines(ledger.get().told(id, NamedBy.TODAYS_BODY));
    }

    @Says("What government and national bodies were told.")
    @GetMapping(ApiRoutes.ROOT + "/inbox")
    TellingLines inbox() {
        return lines(ledger.get().nationalInbox());
    }

    private TellingLines lines(List<Telling> tellings) {
        return new TellingLines(safe.of(tellings).stream().map(TellingLine::of).toList());
    }

    @Says("Which body an addressee as printed means.")
    @GetMapping(ApiRoutes.ROOT + "/resolve")
    Meant resolve(@RequestParam String addressee, @RequestParam(defaultValue = "") String area) {
        Resolution meant = resolver.get().resolve(addressee, AddresseeContext.of(area, Optional.empty()));
        return new Meant(
                addressee,
                meant.state(),
                meant.confidence(),
                meant.bodies().stream().map(body -> body.name()).toList(),
                meant.bodies().stream()
                        .map(body -> body.today().map(Organisation::id).orElse(""))
                        .toList(),
                meant.reasons().stream().map(Reason::words).toList());
    }
}
