package org.heed.pipeline.repetition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.repetition.Lineage.Kin;
import org.heed.tracking.ImplementationState;
import org.heed.tracking.ResponseState;

/// A recommendation that asked the same before, with what became of it at each addressee. `then` is the day on which
/// the later review looked back; empty where that review states no date, and then the states are those of today.
public record Precedent(Kin kin, Optional<LocalDate> then, List<Stood> stood) {

    /// Where it stood for one addressee at that time, whether anybody had marked it done before the later death, and
    /// when somebody first did. `ask` is its id in tracking.
    public record Stood(
            String ask,
            String toWhom,
            ResponseState response,
            ImplementationState implementation,
            MarkedDone marked,
            Optional<LocalDate> markedOn) {}

    /// Whether an earlier recommendation was said to be done before the later death.
    public enum MarkedDone {
        NEVER("Nobody has marked it done"),
        BEFORE("It was marked done before the later death"),
        AFTER("It was marked done after the later death"),
        CANNOT_BE_TOLD("It was marked done; the later review does not say exactly enough when the death was");

        private final String words;

        MarkedDone(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
