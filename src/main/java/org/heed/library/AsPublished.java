package org.heed.library;

import java.util.function.Function;
import org.heed.text.RawText;

/// Words as published, which may name people: a page that shows them carries the notice that says so. It is the
/// one way for such words onto a page; for somebody who may not see them, safe ones stand in their place.
public record AsPublished(String words) {

    private static final ScopedValue<Function<RawText, String>> SAFELY = ScopedValue.newInstance();

    public static AsPublished of(RawText text) {
        return new AsPublished(SAFELY.isBound() ? SAFELY.get().apply(text) : text.verbatim());
    }

    /// Does work in which every text that is asked for as published is made safe first.
    public static <X extends Exception> void safely(Function<RawText, String> safe, Work<X> work) throws X {
        ScopedValue.where(SAFELY, safe).call(() -> {
            work.run();
            return true;
        });
    }

    /// Work that may fail.
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }

    /// True while whoever looks sees safe words in place of these.
    public static boolean isMadeSafe() {
        return SAFELY.isBound();
    }

    @Override
    public String toString() {
        return "AsPublished[" + words.length() + " characters]";
    }
}
