package org.heed.coding.suggestion;

import java.util.Arrays;
import java.util.List;
import org.heed.coding.suggestion.Evidence.Meant;
import org.heed.meaning.Meaning;

/// How near the sentences of some words come in meaning to each of several codes. A code is known by several
/// patterns: its definition and its examples.
final class Nearness {

    /// As many sentences as usually say one thing in a report.
    private static final int DEEP = 3;

    private final List<List<Meaning>> codes;
    private final double[] likeness;
    private final double[] breadth;
    private final double[] depth;
    private final int[] sentences;

    /// `codes` are the patterns of each code.
    Nearness(List<List<Meaning>> codes, List<Meaning> words) {
        this.codes = codes;
        this.likeness = new double[codes.size()];
        this.breadth = new double[codes.size()];
        this.depth = new double[codes.size()];
        this.sentences = new int[codes.size()];
        double[][] nearest = new double[words.size()][codes.size()];
        for (int code = 0; code < codes.size(); code++) {
            compare(code, words, nearest);
        }
        for (double[] sentence : nearest) {
            sentences[largest(sentence)]++;
        }
    }

    /// What there is to say of each code.
    List<Meant> all() {
        double[] broad = Standing.of(breadth);
        double[] deep = Standing.of(depth);
        Meant[] all = new Meant[codes.size()];
        Arrays.setAll(all, code -> new Meant(likeness[code], broad[code], deep[code], sentences[code]));
        return List.of(all);
    }

    private void compare(int code, List<Meaning> words, double[][] nearest) {
        List<Meaning> patterns = codes.get(code);
        double[] ofSentences = new double[words.size()];
        for (Meaning pattern : patterns) {
            double best = 0;
            for (int sentence = 0; sentence < ofSentences.length; sentence++) {
                double near = words.get(sentence).likeness(pattern);
                best = Math.max(best, near);
                ofSentences[sentence] = Math.max(ofSentences[sentence], near);
            }
            breadth[code] += best / patterns.size();
        }
        for (int sentence = 0; sentence < ofSentences.length; sentence++) {
            nearest[sentence][code] = ofSentences[sentence];
        }
        Arrays.sort(ofSentences);
        int deep = Math.min(DEEP, ofSentences.length);
        for (int i = 1; i <= deep; i++) {
            depth[code] += ofSentences[ofSentences.length - i] / deep;
        }
        likeness[code] = ofSentences.length == 0 ? 0 : ofSentences[ofSentences.length - 1];
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
