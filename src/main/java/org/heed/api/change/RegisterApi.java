package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.api.route.Says;
import org.heed.api.route.Slice;
import org.heed.library.Library;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Organisation;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.correction.Settlement;
import org.heed.organisation.correction.SettlementScope;
import org.heed.organisation.told.OrganisationEditor;
import org.heed.organisation.told.OrganisationLedgerStore;
import org.heed.organisation.told.UnsettledName;
import org.heed.text.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Names that a person should settle, and the register of bodies as people correct it.
@RestController
public final class RegisterApi {

    /// As printed, so that a name may be a person's: for those who read reports as published.
    public static final String UNSETTLED = ApiRoutes.ROOT + "/organisations/unsettled";

    private static final String BODY = ApiRoutes.ROOT + "/organisations/{id}";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Library library;
    private final KeptRegister register;
    private final Clock clock;

    RegisterApi(Library library, Clock clock) {
        this.library = library;
        this.register = new KeptRegister(library.database());
        this.clock = clock;
    }

    /// A name as printed, how Heed reads it at best and why, and how often it is printed.
    record Unsettled(String name, AddresseeState state, String suggested, List<String> reasons, int count) {

        static Unsettled of(UnsettledName name) {
            return new Unsettled(name.asPrinted(), name.state(), name.suggested(), name.reasons(), name.count());
        }
    }

    /// Names to settle, the most frequent first, of how many.
    record UnsettledNames(int total, List<Unsettled> names) {}

    /// Whom a name means: bodies by id or name where `as` is CONFIRMED, none otherwise; without `as` an earlier
    /// decision
    /// is taken back. `of` is the review or the area that it holds in.
    record NewSettlement(
            String name,
            SettlementScope scope,
            @Nullable String of,
            @Nullable AddresseeState as,
            @Nullable List<String> bodies,
            String why) {

        Settlement by(Judgement judgement) {
            if (as == AddresseeState.REVIEW) {
                throw new Refusal("Say whether the name means one body or more, or what else it is.");
            }
            return new Settlement(
                    name.strip(),
                    scope,
                    of == null ? "" : of,
                    Optional.ofNullable(as),
                    as == AddresseeState.CONFIRMED && bodies != null ? bodies : List.of(),
                    judgement);
        }
    }

    /// In how many editions of reviews the name was resolved again.
    record Settled(String name, int editions) {}

    /// The new name of a body, since a day; without one the old name was wrong.
    record NewName(String name, @Nullable LocalDate since, String why) {}

    /// The body that this one is another entry for.
    record NewMerger(String into, String why) {}

    /// The last day of a body, and who followed.
    record NewSuccession(LocalDate until, List<String> successors, String why) {}

    /// Why the last change of the register is taken back.
    record NewWithdrawal(String why) {}

    /// What was taken back, in words.
    record Withdrawn(String words) {}

    /// A body of the register as it stands.
    record RegisteredBody(String id, String name, Optional<LocalDate> until) {}

    @Says(
            "Names as printed that a person should settle, the most frequent first. For those who read reports as published.")
    @GetMapping(UNSETTLED)
    UnsettledNames unsettled(@RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "100") int size) {
        List<UnsettledName> all = new OrganisationLedgerStore(library.database(), register.register()).unsettled();
        return new UnsettledNames(
                all.size(),
                new Slice(from, size).of(all).stream().map(Unsettled::of).toList());
    }

    @Says("Says whom a name means, in one review, in one area or everywhere, or takes that back.")
    @PostMapping(path = ApiRoutes.ROOT + "/organisations/settlements", consumes = JSON)
    Settled settle(@RequestBody NewSettlement asked, HttpServletRequest request) {
        return new Settled(asked.name(), editor().settle(asked.by(judgement(request, asked.why()))));
    }

    @Says("Gives a body another name.")
    @PostMapping(path = BODY + "/names", consumes = JSON)
    RegisteredBody rename(@PathVariable String id, @RequestBody NewName asked, HttpServletRequest request) {
        editor().rename(
                        body(id).id(),
                        asked.name().strip(),
                        Optional.ofNullable(asked.since()),
                        judgement(request, asked.why()));
        return said(id);
    }

    @Says("Makes one body of two entries; the other one stays.")
    @PostMapping(path = BODY + "/mergers", consumes = JSON)
    RegisteredBody merge(@PathVariable String id, @RequestBody NewMerger asked, HttpServletRequest request) {
        String into = body(asked.into()).id();
        editor().merge(body(id).id(), into, judgement(request, asked.why()));
        return said(into);
    }

    @Says("Ends a body on a day and says who followed.")
    @PostMapping(path = BODY + "/successions", consumes = JSON)
    RegisteredBody succeed(@PathVariable String id, @RequestBody NewSuccession asked, HttpServletRequest request) {
        editor().succeed(body(id).id(), asked.successors(), asked.until(), judgement(request, asked.why()));
        return said(id);
    }

    @Says("Takes the last change of the register back, and says which it was.")
    @PostMapping(path = ApiRoutes.ROOT + "/organisations/withdrawals", consumes = JSON)
    Withdrawn undo(@RequestBody NewWithdrawal asked, HttpServletRequest request) {
        return new Withdrawn(editor().undo(judgement(request, asked.why())));
    }

    private OrganisationEditor editor() {
        return new OrganisationEditor(library.database(), register);
    }

    private Judgement judgement(HttpServletRequest request, String why) {
        return new Judgement(Acting.name(request), clock.instant(), why.strip());
    }

    private Organisation body(String id) {
        return register.register().byId(id).orElseThrow(() -> new NoSuch("The register has no body " + id + "."));
    }

    private RegisteredBody said(String id) {
        Organisation body = body(id);
        return new RegisteredBody(body.id(), body.name(), body.to());
    }
}
