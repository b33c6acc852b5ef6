package org.heed.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.heed.anonymisation.RosterStore;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.fact.FactStore;
import org.heed.recommendation.correction.CorrectionStore;
import org.heed.review.Edition;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.structure.Place;
import org.heed.text.RawText;

/// What can be searched, as the store keeps it, made into the documents of the index.
record SearchSource(Database database, ReviewStore reviews, FactStore facts) {

    static final String REVIEW = "review";
    static final String WORDS = "words";
    static final String WHAT = "what";
    static final String NUMBER = "number";
    static final String POSITION = "position";
    static final String PAGE = "page";
    static final String START = "start";
    static final String END = "end";
    static final String RECOMMENDATION = "recommendation";
    static final String PASSAGE = "passage";
    static final String FACT = "fact";

    /// What the index must hold: each review with a stamp that changes when its current edition does.
    Map<String, String> stamps() {
        Map<String, String> stamps = new LinkedHashMap<>();
        Map<ReviewKey, Integer> corrections = new CorrectionStore(database).counts();
        reviews.all()
                .forEach(review ->
                        stamps.put(review.key().value(), stamp(review, corrections.getOrDefault(review.key(), 0))));
        return stamps;
    }

    private String stamp(Review review, int corrections) {
        int saidOfNames = new RosterStore(database).words(review.key()).size();
        return review.edition() + "/" + review.readings() + "/" + corrections + "/" + saidOfNames;
    }

    /// What is found and shown names nobody: the words without names are searched, so that a name finds nothing.
    List<Document> documents(Review review) {
        return database.consistently(() -> {
            Edition edition = review.current();
            SafeReview safe = new SafeReviewStore(database).review(edition);
            List<SafeRecommendation> asked = safe.recommendations();
            List<Document> documents = new ArrayList<>();
            asked.forEach(each -> documents.add(recommendation(review, each)));
            safe.passages().stream()
                    .filter(passage -> asked.stream().noneMatch(one -> holds(one.place(), passage.place())))
                    .forEach(passage -> documents.add(passage(review, passage)));
            facts.facts(edition).stated().forEach((name, fact) -> {
                String value = safe.safe(new RawText(fact.value())).words();
                Document document = document(review, FACT, value);
                document.add(new StoredField(NUMBER, name.contractName()));
                documents.add(document);
            });
            documents.add(
                    document(review, FACT, review.key() + " " + review.kind().words()));
            return documents;
        });
    }

    /// A recommendation is found as itself, not a second time as a passage.
    private static boolean holds(Place recommendation, Place passage) {
        return recommendation.report() == passage.report()
                && recommendation.span().contains(passage.span());
    }

    private static Document recommendation(Review review, SafeRecommendation asked) {
        String addressees = String.join("; ", asked.addressees());
        String words = asked.text().words() + (addressees.isEmpty() ? "" : " (" + addressees + ")");
        Document document = document(review, RECOMMENDATION, words);
        document.add(new StoredField(NUMBER, asked.number()));
        document.add(new StoredField(POSITION, asked.position()));
        document.add(new StoredField(PAGE, asked.place().page()));
        return document;
    }

    private static Document passage(Review review, SafePassage passage) {
        Document document = document(review, PASSAGE, passage.text().words());
        document.add(new StoredField(POSITION, passage.place().report()));
        document.add(new StoredField(PAGE, passage.place().page()));
        document.add(new StoredField(START, passage.place().span().start()));
        document.add(new StoredField(END, passage.place().span().end()));
        return document;
    }

    private static Document document(Review review, String what, String words) {
        Document document = new Document();
        document.add(new StringField(REVIEW, review.key().value(), Store.YES));
        document.add(new StoredField(WHAT, what));
        document.add(new TextField(WORDS, words, Store.YES));
        return document;
    }
}
