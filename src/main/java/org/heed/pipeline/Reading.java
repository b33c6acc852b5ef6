package org.heed.pipeline;

import java.util.List;
import org.heed.fact.Facts;
import org.heed.recommendation.Ledger;
import org.heed.review.Problem;
import org.heed.structure.Outline;

/// Everything that reading the documents of one review gave: an outline a document, the facts, the ledger, and
/// all problems of every stage, in order. `name` is what the documents are called together: a file's stem, or
/// the name given by `--together`.
public record Reading(String name, List<Outline> outlines, Facts facts, Ledger ledger, List<Problem> problems) {}
