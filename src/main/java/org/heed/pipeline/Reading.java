package org.heed.pipeline;

import java.util.List;
import org.heed.fact.Facts;
import org.heed.organisation.told.ResolvedLedger;
import org.heed.recommendation.Ledger;
import org.heed.review.Problem;
import org.heed.structure.Outline;

/// Everything that reading the documents of one review gave: an outline a document, the facts, the ledger, who
/// its addressees are by the shipped register, and all problems of every stage, in order. `name` is what the documents
/// are called together: a file's stem, or
/// the name given by `--together`.
public record Reading(
        String name,
        List<Outline> outlines,
        Facts facts,
        Ledger ledger,
        ResolvedLedger resolved,
        List<Problem> problems) {

    /// A reading whose addressees nobody has resolved.
    public Reading(String name, List<Outline> outlines, Facts facts, Ledger ledger, List<Problem> problems) {
        this(name, outlines, facts, ledger, ResolvedLedger.NONE, problems);
    }

    /// The same documents with these findings.
    public Reading with(Facts facts, Ledger ledger, List<Problem> problems) {
        return new Reading(name, outlines, facts, ledger, resolved, problems);
    }
}
