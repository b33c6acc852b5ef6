package org.heed.library;

import java.nio.file.Path;
import java.util.Optional;
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
        SummaryShelf shelf = new SummaryShelf(database, reviews, reports, facts, recommendations);
        ReviewCatalogue catalogue = new ReviewCatalogue(shelf);
        SearchSource source = new SearchSource(database, reviews, facts);
        Optional<Path> index = database.file().map(file -> file.resolveSibling(file.getFileName() + ".search"));
        ReviewSearch search = new ReviewSearch(new SearchIndex(source, index), catalogue);
        return new Library(database, reviews, reports, outlines, facts, recommendations, catalogue, search);
    }

    @Override
    public void close() {
        search.close();
        database.close();
    }
}
