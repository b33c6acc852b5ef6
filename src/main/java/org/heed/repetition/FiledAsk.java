package org.heed.repetition;

import java.util.List;
import org.heed.meaning.Meaning;
import org.heed.recommendation.Level;

/// A recommendation as it is filed for finding repeats: `words` name nobody; `position` and `number` say where it
/// stands in its review's ledger now.
public record FiledAsk(
        AskKey key, int position, String number, String words, List<String> bodies, Level level, Meaning meaning) {

    public FiledAsk {
        bodies = List.copyOf(bodies);
    }
}
