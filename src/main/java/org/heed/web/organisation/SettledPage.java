package org.heed.web.organisation;

import java.util.List;

/// What people decided about names, newest first. Nothing is ever changed or deleted: a decision is taken back by a
/// further one.
public record SettledPage(List<Line> lines) {

    /// What became of a decision.
    public enum Fate {
        HOLDS,
        /// A later decision about the same name in the same place stands in its place.
        REPLACED,
        TAKEN_BACK,
        /// It takes back another and cannot be taken back itself.
        LAST_WORD
    }

    /// One decision: the name, what it means, where that holds, and who decided when and why. `scope` is where it holds
    /// as forms send it.
    public record Line(
            int number,
            String asPrinted,
            String means,
            String where,
            String signed,
            String why,
            String scope,
            Fate fate) {

        public boolean holds() {
            return fate == Fate.HOLDS;
        }
    }
}
