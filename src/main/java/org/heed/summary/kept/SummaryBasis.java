package org.heed.summary.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.summary.Summary;

/// What a summary or a signature was made from, as a digest: it changes with the safe words and with the facts.
final class SummaryBasis {

    /// Changes whenever summaries are made differently, so that those Heed made are made again.
    private static final String VERSION = "1";

    private SummaryBasis() {}

    static String of(SafeReview review, Facts facts) {
        StringBuilder all = new StringBuilder(VERSION);
        for (SafePassage passage : review.passages()) {
            field(all, passage.id());
            field(all, passage.text().words());
        }
        for (SafeRecommendation asked : review.recommendations()) {
            field(all, asked.number());
            field(all, asked.text().words());
            field(all, asked.level().name());
            asked.addressees().forEach(body -> field(all, body));
        }
        for (FactName name : FactName.values()) {
            field(all, facts.value(name).orElse(""));
        }
        return digest(all.toString());
    }

    /// The basis of words that somebody signs: the review's own and its summary's.
    static String of(String reviewBasis, Summary summary) {
        StringBuilder all = new StringBuilder(reviewBasis);
        summary.sentences().forEach(sentence -> field(all, sentence.words()));
        return digest(all.toString());
    }

    /// With its length before it, so that no two lists of fields read the same.
    private static void field(StringBuilder all, String words) {
        all.append(words.length()).append(':').append(words);
    }

    private static String digest(String all) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
