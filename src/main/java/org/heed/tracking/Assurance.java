package org.heed.tracking;

import java.time.LocalDate;
import java.util.List;

/// A named verifier's judgement on evidence: what changed for people, not only what was issued. `seen` is the hash of
/// the record and the evidence as the verifier saw them; once they change, the judgement no longer holds.
public record Assurance(
        Verdict verdict,
        Verifier verifier,
        LocalDate on,
        String changed,
        String issued,
        List<String> evidence,
        String seen,
        Signature by)
        implements Step {

    /// What the verifier found.
    public enum Verdict {
        CONFIRMED("Confirmed"),
        NOT_SHOWN("Not shown by this evidence");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Who verified: a person by name, with the post and the body, which is not the one that was asked.
    public record Verifier(String name, String post, String organisation) {}

    public Assurance {
        evidence = List.copyOf(evidence);
    }
}
