package org.heed.library;

import org.heed.fact.FactStore;
import org.heed.recommendation.RecommendationStore;
import org.heed.review.ReportStore;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.structure.OutlineStore;

/// A library that is open: everything that is kept about reviews, and the ways to look for it.
public record Library(
        Database database,
        ReviewStore reviews,
        ReportStore reports,
        OutlineStore outlines,
        FactStore facts,
        RecommendationStore recommendations,
        ReviewCatalogue catalogue,
        ReviewSearch search)
        implements AutoCloseable {

    /// Opens the library at a file path or a PostgreSQL URL; see [Database#open(String)].
    ///
    /// @throws org.heed.text.Refusal when it cannot be opened
    public static Library open(String location) {
        Database database = Database.open(location);
        ReviewStore reviews = new ReviewStore(database);
        ReportStore reports = new ReportStore(database);
        OutlineStore outlines = new OutlineStore(database);
        FactStore facts = new FactStore(database);
        RecommendationStore recommendations = new RecommendationStore(database);
        ReviewCatalogue catalogue = new ReviewCatalogue();
        return new Library(database, reviews, reports, outlines, facts, recommendations, catalogue, new ReviewSearch());
    }

    @Override
    public void close() {
        search.close();
        database.close();
    }
}
