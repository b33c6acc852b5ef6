package org.heed.library;

/// Finds words in recommendations, their addressees, facts and passages of reports.
public final class ReviewSearch implements AutoCloseable {

    /// The best hits among the reviews that pass the filter. Words in double quotes stand together; a word with
    /// `-` before it must not stand there; a word that ends with `*` is a beginning.
    public SearchHits search(String words, ReviewFilter filter, int atMost) {
        return SearchHits.NONE;
    }

    @Override
    public void close() {}
}
