package org.heed.anonymisation;

import java.util.ArrayList;
import java.util.List;
import org.heed.fact.Facts;
import org.heed.recommendation.Recommendation;
import org.heed.review.Digest;
import org.heed.structure.Outline;
import org.heed.structure.OutlineStore;
import org.heed.structure.OutlineStore.KeptPassage;
import org.heed.text.RawText;

/// The words of one review as published: what the anonymiser reads. Passages stand in reading order over all
/// documents, their places point into the documents' texts.
public record PublishedReview(
        List<Document> documents, List<KeptPassage> passages, Facts facts, List<Recommendation> recommendations) {

    /// One document of the review: whose file it is, and its source text.
    public record Document(Digest digest, RawText text) {}

    public PublishedReview {
        documents = List.copyOf(documents);
        passages = List.copyOf(passages);
        recommendations = List.copyOf(recommendations);
    }

    /// What reading the documents gave.
    public static PublishedReview of(List<Outline> outlines, Facts facts, List<Recommendation> recommendations) {
        List<Document> documents = new ArrayList<>();
        List<KeptPassage> passages = new ArrayList<>();
        for (Outline outline : outlines) {
            documents.add(new Document(outline.report().digest(), outline.text()));
            passages.addAll(OutlineStore.passagesOf(outline));
        }
        return new PublishedReview(documents, passages, facts, recommendations);
    }
}
