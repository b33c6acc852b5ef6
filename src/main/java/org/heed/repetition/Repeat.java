package org.heed.repetition;

import java.util.List;

/// Recommendations that ask the same of the same kind of body, in the order in which they came into the library. The
/// `id` is that of the first, so that it stays when others join. `adrift` are decisions on recommendations that are
/// no longer there.
public record Repeat(String id, List<FiledAsk> asks) {

    public Repeat {
        asks = List.copyOf(asks);
    }

    static String id(AskKey first) {
        return "said-" + first.review().value() + "-" + first.anchor().substring(0, 6);
    }
}
