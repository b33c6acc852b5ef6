package org.heed.pipeline.summarised;

import java.util.function.Function;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PublishedReview;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.meaning.Meaning;
import org.heed.pipeline.Reading;
import org.heed.review.Review;
import org.heed.storage.Database;
import org.heed.summary.Summariser;
import org.heed.summary.Summary;
import org.heed.summary.Telling;
import org.heed.summary.kept.KeptSummary;
import org.heed.summary.kept.SummaryDesk;

/// A review with its summary. `key` is empty and `version` 0 when it is not kept in a library; `maker` says who made
/// the summary.
public record SummarisedReview(String key, int version, KeptSummary.Maker maker, SafeReview review, Summary summary) {

    /// Summarises what was just read; keeps nothing.
    public static SummarisedReview of(Reading reading, Function<String, Meaning> meanings) {
        PublishedReview published = PublishedReview.of(
                reading.outlines(), reading.facts(), reading.ledger().recommendations());
        SafeReview safe = new Anonymiser().anonymise(published, CaseRoster.NONE);
        Summary summary = new Summariser(meanings).summarise(safe, reading.facts(), Telling.EVERYTHING);
        return new SummarisedReview("", 0, KeptSummary.Maker.MACHINE, safe, summary);
    }

    /// The summary of a review that a library keeps, as it holds now.
    public static SummarisedReview kept(Database database, SummaryDesk desk, Review review) {
        KeptSummary kept = desk.of(review).kept();
        SafeReview safe = new SafeReviewStore(database).review(review.current());
        return new SummarisedReview(review.key().value(), kept.version(), kept.maker(), safe, kept.summary());
    }
}
