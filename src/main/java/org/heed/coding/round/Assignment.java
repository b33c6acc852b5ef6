package org.heed.coding.round;

import java.time.Instant;
import org.heed.coding.Coder;

/// A person is to code a document with a framework (`framework` with its version). One who codes blind sees neither
/// what others coded nor what software proposes, until all who code the document blind are done.
public record Assignment(
        int number,
        String document,
        String framework,
        Coder coder,
        Sight sight,
        Coder givenBy,
        Instant given,
        State state) {

    /// Whether the coder sees the others' codings.
    public enum Sight {
        BLIND,
        OPEN
    }

    /// How far the coder is.
    public enum State {
        GIVEN,
        DONE
    }

    /// An assignment before it is kept.
    public record Draft(String document, String framework, Coder coder, Sight sight) {}

    boolean isOpenBlind() {
        return sight == Sight.BLIND && state != State.DONE;
    }
}
