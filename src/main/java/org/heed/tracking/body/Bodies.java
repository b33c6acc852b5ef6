package org.heed.tracking.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.Resolution;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.correction.OrganisationCorrectionStore;
import org.heed.organisation.correction.SettledNames;
import org.heed.organisation.register.Area;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterFiles;
import org.heed.organisation.rule.Finding;
import org.heed.organisation.told.ResolutionStore;
import org.heed.organisation.told.ResolvedLedger;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;

/// Which body a name means, for telling one body from another. Under another name, and under the name of what it has
/// become, it is the same body. What people have settled in the library goes before what ships. Safe for use by
/// several threads.
public final class Bodies {

    /// No review has this key: what is settled for one review only does not count outside it.
    private static final ReviewKey NO_REVIEW = new ReviewKey("none");

    /// What is known as long as nobody decides anything more about names.
    private record Known(
            int decisions,
            Register register,
            AddresseeResolver resolver,
            Map<String, Finding> settled,
            Map<String, Resolution> resolved) {}

    private final Supplier<Known> known;
    private final Optional<ResolutionStore> kept;

    /// By the shipped register alone. It is read when the first name is looked up: that takes a while.
    public Bodies() {
        kept = Optional.empty();
        known = new Latest(() -> 0, any -> {
            Register register = RegisterFiles.shipped();
            return new Known(0, register, new AddresseeResolver(register), Map.of(), new ConcurrentHashMap<>());
        });
    }

    /// By the register of a library, with all that people have settled and changed in it.
    public Bodies(Database database) {
        OrganisationCorrectionStore corrections = new OrganisationCorrectionStore(database);
        KeptRegister register = new KeptRegister(database);
        kept = Optional.of(new ResolutionStore(database));
        known = new Latest(
                corrections::decisionsSoFar,
                decisions -> new Known(
                        decisions,
                        register.register(),
                        register.resolver(),
                        new SettledNames(corrections.inForce(), register.register()).in(NO_REVIEW, ""),
                        new ConcurrentHashMap<>()));
    }

    /// True when both names surely mean one body.
    public boolean areSame(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return false;
        }
        if (NameKey.of(one).joined().equals(NameKey.of(other).joined())) {
            return true;
        }
        List<String> mine = ids(one);
        return ids(other).stream().anyMatch(mine::contains);
    }

    /// How the library has resolved the addressees of an edition; empty lists where it has not.
    public ResolvedLedger told(Edition edition) {
        return kept.map(store -> store.resolved(edition, known.get().register()))
                .orElse(ResolvedLedger.NONE);
    }

    /// The one body that a name surely means in an area.
    public Optional<Body> sure(String name, String area) {
        return name.isBlank() ? Optional.empty() : sure(resolve(name, area));
    }

    /// The one body that an answer surely means.
    public static Optional<Body> sure(Resolution resolution) {
        return resolution.state() == AddresseeState.CONFIRMED
                        && resolution.bodies().size() == 1
                ? Optional.of(resolution.bodies().getFirst())
                : Optional.empty();
    }

    public Optional<Area> area(String name) {
        return name.isBlank() ? Optional.empty() : known.get().register().area(name);
    }

    /// The name of a body by its id in the register.
    public Optional<String> named(String id) {
        return known.get().register().byId(id).map(Organisation::name);
    }

    /// How many decisions on names what it says rests on.
    public int decisions() {
        return known.get().decisions();
    }

    private List<String> ids(String name) {
        Resolution resolution = resolve(name, "");
        // A best guess may be far off; it must not keep an honest verifier out.
        boolean isSure = resolution.state() == AddresseeState.CONFIRMED;
        return (isSure ? resolution.bodies() : List.<Body>of())
                .stream()
                        .flatMap(body -> body.today().stream())
                        .map(Organisation::id)
                        .toList();
    }

    private Resolution resolve(String name, String area) {
        Known now = known.get();
        AddresseeContext context = AddresseeContext.of(area, Optional.empty()).settling(now.settled());
        return now.resolved()
                .computeIfAbsent(name + "\n" + area, any -> now.resolver().resolve(name, context));
    }

    /// What is known now: made when it is first asked for, and again when there are more decisions.
    private static final class Latest implements Supplier<Known> {

        private final Supplier<Integer> decisions;
        private final IntFunction<Known> maker;
        private volatile List<Known> made = List.of();

        private Latest(Supplier<Integer> decisions, IntFunction<Known> maker) {
            this.decisions = decisions;
            this.maker = maker;
        }

        @Override
        public Known get() {
            int now = decisions.get();
            if (isStale(now)) {
                synchronized (this) {
                    made = isStale(now) ? List.of(maker.apply(now)) : made;
                }
            }
            return made.getFirst();
        }

        private boolean isStale(int now) {
            return made.isEmpty() || made.getFirst().decisions() != now;
        }
    }
}
