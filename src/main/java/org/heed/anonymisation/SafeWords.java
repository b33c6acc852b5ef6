package org.heed.anonymisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.heed.anonymisation.PublishedReview.Document;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.Span;
import org.heed.text.WhiteSpaceRule;

/// The words of documents with their redactions applied, at any place.
final class SafeWords {

    private final List<Document> documents;
    private final List<NavigableMap<Integer, Redaction>> redactions = new ArrayList<>();

    SafeWords(List<Document> documents, List<Redaction> all) {
        this.documents = documents;
        documents.forEach(document -> redactions.add(new TreeMap<>()));
        all.stream()
                .sorted(Comparator.comparing(Redaction::span))
                .forEach(one ->
                        redactions.get(one.identifier().report()).put(one.span().start(), one));
    }

    /// Whether words still stand at a place, under the white-space rule: a place that is kept from an earlier reading
    /// may lie beyond the end of what was read now.
    boolean stand(RawText words, Place place) {
        return place.report() < documents.size()
                && place.span().end() <= documents.get(place.report()).text().length()
                && documents.get(place.report()).text().at(place.span()).equals(words);
    }

    /// The words without identifiers, under the white-space rule. A redaction that runs over the edge of the place
    /// is applied whole.
    SafeText at(Place place) {
        String text = documents.get(place.report()).text().verbatim();
        Span span = place.span();
        StringBuilder safe = new StringBuilder();
        int at = span.start();
        NavigableMap<Integer, Redaction> all = redactions.get(place.report());
        Integer before = all.floorKey(span.start());
        int first = before == null ? span.start() : before;
        for (Redaction redaction : all.subMap(first, span.end()).values()) {
            if (redaction.span().end() > span.start() && redaction.span().start() < span.end()) {
                safe.append(text, at, Math.max(at, redaction.span().start())).append(redaction.replacement());
                at = Math.min(span.end(), redaction.span().end());
            }
        }
        return new SafeText(
                WhiteSpaceRule.apply(safe.append(text, at, span.end()).toString()));
    }
}
