package org.heed.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.heed.library.SearchHit.InFact;
import org.heed.library.SearchHit.InPassage;
import org.heed.library.SearchHit.InRecommendation;
import org.heed.library.SearchHit.Match;
import org.heed.review.ReviewKey;
import org.heed.text.Span;

/// Finds words in recommendations, their addressees, facts and passages of reports, best match first (BM25).
public final class ReviewSearch implements AutoCloseable {

    private final SearchIndex index;
    private final ReviewCatalogue catalogue;

    ReviewSearch(SearchIndex index, ReviewCatalogue catalogue) {
        this.index = index;
        this.catalogue = catalogue;
    }

    /// The best hits among the reviews that pass the filter. Words in double quotes stand together; a word with
    /// `-` before it must not stand there; a word that ends with `*` is a beginning.
    public SearchHits search(String words, ReviewFilter filter, int atMost) {
        Map<ReviewKey, String> titles = new HashMap<>();
        catalogue
                .list(filter)
                .entries()
                .forEach(
                        entry -> titles.put(entry.review().key(), entry.review().title()));
        if (words.isBlank() || titles.isEmpty() || atMost < 1) {
            return SearchHits.NONE;
        }
        try (DirectoryReader reader = index.upToDate()) {
            IndexSearcher searcher = new IndexSearcher(reader);
            SearchHits every = hits(searcher, query(words, Occur.MUST), titles, atMost);
            if (every.total() > 0) {
                return every;
            }
            SearchHits some = hits(searcher, query(words, Occur.SHOULD), titles, atMost);
            return new SearchHits(some.hits(), some.total(), some.total() == 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        index.close();
    }

    private Query query(String words, Occur operator) {
        SimpleQueryParser parser = new SimpleQueryParser(index.analyzer(), SearchSource.WORDS);
        parser.setDefaultOperator(operator);
        return parser.parse(words);
    }

    private SearchHits hits(IndexSearcher searcher, Query query, Map<ReviewKey, String> titles, int atMost)
            throws IOException {
        List<BytesRef> keys =
                titles.keySet().stream().map(key -> new BytesRef(key.value())).toList();
        Query within = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(SearchSource.REVIEW, keys), Occur.FILTER)
                .build();
        // Every hit is counted: a total that stops at a thousand would not be the truth.
        TopDocs found = searcher.search(within, new TopScoreDocCollectorManager(atMost, Integer.MAX_VALUE));
        Snippets snippets = Snippets.of(query, index.analyzer());
        List<SearchHit> hits = new ArrayList<>();
        for (ScoreDoc one : found.scoreDocs) {
            Document document = searcher.storedFields().document(one.doc);
            ReviewKey review = new ReviewKey(document.get(SearchSource.REVIEW));
            hits.add(new SearchHit(
                    review,
                    titles.getOrDefault(review, review.value()),
                    match(document),
                    snippets.around(document.get(SearchSource.WORDS))));
        }
        return new SearchHits(List.copyOf(hits), Math.toIntExact(found.totalHits.value()), true);
    }

    private static Match match(Document document) {
        String number = document.get(SearchSource.NUMBER);
        return switch (document.get(SearchSource.WHAT)) {
            case SearchSource.RECOMMENDATION ->
                new InRecommendation(
                        count(document, SearchSource.POSITION),
                        number == null ? "" : number,
                        count(document, SearchSource.PAGE));
            case SearchSource.PASSAGE ->
                new InPassage(
                        count(document, SearchSource.POSITION),
                        count(document, SearchSource.PAGE),
                        new Span(count(document, SearchSource.START), count(document, SearchSource.END)));
            default -> new InFact(number == null ? "" : number);
        };
    }

    private static int count(Document document, String name) {
        IndexableField field = document.getField(name);
        return field == null ? 0 : field.numericValue().intValue();
    }
}
