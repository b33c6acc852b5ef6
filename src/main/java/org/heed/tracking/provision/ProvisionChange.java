package org.heed.tracking.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of somebody's table of services beside what is known: new, the same, different in some columns, or not
/// understood, and then `words` say why. `row` counts from 1 with the headings.
public record ProvisionChange(int row, Kind kind, Optional<Provision> theirs, List<String> differences, String words) {

    /// What a row would change.
    public enum Kind {
        NEW("New"),
        SAME("The same"),
        DIFFERENT("Different"),
        REFUSED("Not understood");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static ProvisionChange refused(int row, String why) {
        return new ProvisionChange(row, Kind.REFUSED, Optional.empty(), List.of(), why);
    }

    static ProvisionChange between(int row, Provision theirs, Optional<Provision> ours) {
        if (ours.isEmpty()) {
            return new ProvisionChange(row, Kind.NEW, Optional.of(theirs), List.of(), "");
        }
        List<String> before = ProvisionTable.sheet(List.of(ours.get())).rows().getFirst();
        List<String> after = ProvisionTable.sheet(List.of(theirs)).rows().getFirst();
        List<String> differences = new ArrayList<>();
        for (int column = 0; column < before.size(); column++) {
            if (!before.get(column).equals(after.get(column))) {
                String was = before.get(column).isEmpty() ? "not recorded" : "'" + before.get(column) + "'";
                differences.add(was + " becomes '" + after.get(column) + "'");
            }
        }
        Kind kind = differences.isEmpty() ? Kind.SAME : Kind.DIFFERENT;
        return new ProvisionChange(row, kind, Optional.of(theirs), differences, "");
    }
}
