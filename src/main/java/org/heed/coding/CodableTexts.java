package org.heed.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.coding.CodablePassage.Part;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.structure.OutlineStore.PassageKind;
import org.heed.text.Refusal;

/// The texts of a library that can be coded: its reviews in safe words, and the documents coded beside them.
public final class CodableTexts {

    private final Database database;

    public CodableTexts(Database database) {
        this.database = database;
    }

    /// The text of a document.
    ///
    /// @throws Refusal when the library has no such document
    public CodableText text(String document) {
        Optional<CodableText> review = new ReviewStore(database)
                .find(new ReviewKey(document))
                .map(found -> of(found.key().value(), new SafeReviewStore(database).review(found.current())));
        return review.or(() ->
                        new OtherDocumentStore(database).document(document).map(CodableTexts::of))
                .orElseThrow(() -> new Refusal("There is no review or document " + document + " in this library."));
    }

    /// A review as it is coded: its passages in reading order, then its recommendations. Empty passages have
    /// nothing to put a code on.
    static CodableText of(String document, SafeReview review) {
        List<CodablePassage> passages = new ArrayList<>();
        for (SafePassage passage : review.passages()) {
            Part part = passage.kind() == PassageKind.HEADING ? Part.HEADING : Part.TEXT;
            passages.add(new CodablePassage(
                    passage.id(),
                    passage.marker(),
                    passage.text().words(),
                    part,
                    passage.place().page()));
        }
        for (SafeRecommendation asked : review.recommendations()) {
            passages.add(new CodablePassage(
                    "recommendation-" + asked.position(),
                    asked.number(),
                    asked.text().words(),
                    Part.RECOMMENDATION,
                    asked.place().page()));
        }
        passages.removeIf(passage -> passage.words().isBlank());
        return new CodableText(document, document, passages);
    }

    /// A document of plain words as it is coded: a passage a line, as it stands.
    static CodableText of(OtherDocument other) {
        List<CodablePassage> passages = new ArrayList<>();
        int line = 0;
        for (String words : other.words().split("\n", -1)) {
            line++;
            passages.add(new CodablePassage("line-" + line, "", words, Part.TEXT, 0));
        }
        return new CodableText(other.document(), other.title(), passages);
    }
}
