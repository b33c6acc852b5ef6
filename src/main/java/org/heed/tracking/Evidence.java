package org.heed.tracking;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.review.Digest;

/// What is offered to show that something happened: a file, by its digest, or a link. `expires` is the last day on
/// which it counts.
public record Evidence(
        String id,
        Kind kind,
        String what,
        LocalDate on,
        String holder,
        Optional<Digest> file,
        String link,
        Optional<LocalDate> expires,
        Signature by)
        implements Step {

    public boolean countsOn(LocalDate day) {
        return expires.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// What sort of thing is offered as evidence. Whoever rolls plans up sees this class and not the thing itself.
    public enum Kind {
        POLICY("Policy or procedure", Shows.OUTPUT),
        TRAINING_FIGURES("Training figures", Shows.OUTPUT),
        MINUTES("Minutes or a decision", Shows.OUTPUT),
        SYSTEM_CHANGE("Change to a system", Shows.OUTPUT),
        AUDIT("Audit of cases", Shows.PRACTICE),
        MEASUREMENT("Measurement before and after", Shows.PRACTICE),
        INSPECTION("Inspection or review by others", Shows.PRACTICE),
        STAFF_ACCOUNT("What staff say", Shows.PRACTICE),
        SURVIVOR_ACCOUNT("What survivors or families say", Shows.PEOPLE),
        OUTCOME_FIGURES("Figures on what changed for people", Shows.PEOPLE),
        OTHER("Other", Shows.OUTPUT);

        /// How near to people's lives a kind of evidence comes.
        public enum Shows {
            OUTPUT("Something was issued"),
            PRACTICE("Practice changed"),
            PEOPLE("Something changed for people");

            private final String words;

            Shows(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }

        private final String words;
        private final Shows shows;

        Kind(String words, Shows shows) {
            this.words = words;
            this.shows = shows;
        }

        public String words() {
            return words;
        }

        public Shows shows() {
            return shows;
        }
    }
}
