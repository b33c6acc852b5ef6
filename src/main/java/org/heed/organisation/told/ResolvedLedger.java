package org.heed.organisation.told;

import java.util.List;
import org.heed.organisation.Resolution;

/// The addressees of a ledger, resolved: for each recommendation in the ledger's order, each addressee in the order
/// printed.
public record ResolvedLedger(List<List<Resolution>> addressees) {

    public static final ResolvedLedger NONE = new ResolvedLedger(List.of());

    public ResolvedLedger {
        addressees = addressees.stream().map(List::copyOf).toList();
    }

    /// The resolved addressees of the recommendation at an index of the ledger, from 0; empty where a library of an
    /// older version of Heed has not been read again.
    public List<Resolution> of(int index) {
        return index < addressees.size() ? addressees.get(index) : List.of();
    }
}
