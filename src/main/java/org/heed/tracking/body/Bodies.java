package org.heed.tracking.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Body;
import org.heed.organisation.Organisation;
import org.heed.organisation.Resolution;
import org.heed.organisation.register.Area;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.register.Register;
import org.heed.organisation.register.RegisterFiles;

/// Which body a name means, for telling one body from another. Under another name, and under the name of what it has
/// become, it is the same body. Safe for use by several threads.
public final class Bodies {

    private record Known(Register register, AddresseeResolver resolver) {}

    private final Supplier<Known> known;
    private final Map<String, Resolution> resolved = new ConcurrentHashMap<>();

    /// The register is read when the first name is looked up: it takes a while.
    public Bodies() {
        known = new Once<>(() -> {
            Register register = RegisterFiles.shipped();
            return new Known(register, new AddresseeResolver(register));
        });
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

    /// The one body that a name surely means in an area.
    public Optional<Body> sure(String name, String area) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        Resolution resolution = resolve(name, area);
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
        return resolved.computeIfAbsent(
                name + "\n" + area,
                any -> known.get().resolver().resolve(name, AddresseeContext.of(area, Optional.empty())));
    }

    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> maker;
        private volatile List<T> made = List.of();

        private Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            if (made.isEmpty()) {
                synchronized (this) {
                    made = made.isEmpty() ? List.of(maker.get()) : made;
                }
            }
            return made.getFirst();
        }
    }
}
