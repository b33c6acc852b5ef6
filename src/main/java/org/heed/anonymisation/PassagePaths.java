package org.heed.anonymisation;

import java.util.List;
import org.heed.anonymisation.PublishedReview.Document;
import org.heed.structure.OutlineStore.KeptPassage;
import org.heed.structure.OutlineStore.PassageKind;

/// Gives passages their ids in reading order: the digest's start, the number of the heading above, the number of
/// the passage under it. A paragraph that is added in one part of a report moves no id in another.
final class PassagePaths {

    /// Enough of a digest that two documents of a library hardly ever share it.
    private static final int DIGITS = 12;

    private final List<Document> documents;
    private int report = -1;
    private int heading;
    private int passage;

    PassagePaths(List<Document> documents) {
        this.documents = documents;
    }

    String next(KeptPassage kept) {
        if (kept.place().report() != report) {
            report = kept.place().report();
            heading = 0;
            passage = 0;
        }
        if (kept.kind() == PassageKind.HEADING) {
            heading++;
            passage = 0;
        } else {
            passage++;
        }
        return documents.get(report).digest().sha256().substring(0, DIGITS) + "/" + heading + "." + passage;
    }
}
