package org.heed.history;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.heed.storage.Database;

/// Who is proved to act, at doors where a name is only typed. It knows nothing of tables, so that a command that opens
/// no library does not wait for them.
public final class Proof {

    private static final ScopedValue<Function<Database, Optional<String>>> PROVER = ScopedValue.newInstance();

    private Proof() {}

    /// Does work in which only the person counts who is proved to act: what `prover` finds for a database, or nobody.
    /// Letting people in is left to whoever keeps the library.
    public static <T> T by(Function<Database, Optional<String>> prover, Supplier<T> work) {
        return ScopedValue.where(PROVER, prover).call(work::get);
    }

    static boolean isAsked() {
        return PROVER.isBound();
    }

    static Optional<String> person(Database database) {
        return PROVER.get().apply(database);
    }
}
