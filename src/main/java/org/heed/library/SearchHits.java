package org.heed.library;

import java.util.List;

/// What a search found: the best hits first, and how many there are in all. When nothing holds all the words,
/// `everyWord` is false and the hits hold some of them.
public record SearchHits(List<SearchHit> hits, int total, boolean everyWord) {

    public static final SearchHits NONE = new SearchHits(List.of(), 0, true);
}
