package org.heed.recommendation.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.review.Box;
import org.heed.review.Digest;
import org.heed.review.Edition;
import org.heed.review.FiledReport;
import org.heed.review.ReportStore;
import org.heed.storage.Database;
import org.heed.structure.OutlineStore;
import org.heed.structure.OutlineStore.KeptPassage;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.Span;

/// The words of the documents of one edition, to find again what a person quoted, whatever its case, punctuation
/// and line ends.
final class SourceWords {

    private static final Box NO_BOX = new Box(0, 0, 0, 0);

    private final Map<Integer, Letters> documents = new LinkedHashMap<>();
    private final List<KeptPassage> passages;
    private final List<FiledReport> reports;

    private SourceWords(List<FiledReport> reports, List<KeptPassage> passages) {
        this.reports = reports;
        this.passages = passages;
    }

    static SourceWords of(Database database, Edition edition) {
        OutlineStore outlines = new OutlineStore(database);
        SourceWords source = new SourceWords(new ReportStore(database).reports(edition), outlines.passages(edition));
        for (FiledReport report : source.reports) {
            RawText text = outlines.text(edition, report.position());
            source.documents.put(report.position(), Letters.of(text.verbatim()));
        }
        return source;
    }

    /// Where the words stand first.
    Optional<Place> find(RawText words) {
        String letters = Letters.of(words.verbatim()).all();
        for (Map.Entry<Integer, Letters> document : documents.entrySet()) {
            Optional<Span> span = document.getValue().find(letters, new Span(0, Integer.MAX_VALUE));
            if (span.isPresent()) {
                return Optional.of(place(document.getKey(), span.get()));
            }
        }
        return Optional.empty();
    }

    /// Where the words stand inside a place.
    Optional<Place> find(RawText words, Place within) {
        Letters letters = documents.get(within.report());
        return letters == null
                ? Optional.empty()
                : letters.find(Letters.of(words.verbatim()).all(), within.span())
                        .map(span -> place(within.report(), span));
    }

    /// A page of a document that this edition still has.
    Optional<Place> page(Digest document, int page) {
        return reports.stream()
                .filter(report -> report.digest().equals(document))
                .filter(report -> page >= 1 && page <= report.pages().size())
                .findFirst()
                .map(report -> new Place(report.position(), new Span(0, 0), List.of(new Place.Spot(page, NO_BOX))));
    }

    private Place place(int report, Span span) {
        List<Place.Spot> spots = new ArrayList<>();
        passages.stream()
                .map(KeptPassage::place)
                .filter(place -> place.report() == report && place.span().overlaps(span))
                .flatMap(place -> place.spots().stream())
                .forEach(spots::add);
        return new Place(report, span, spots);
    }
}
