package org.heed.coding.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.Framework;
import org.heed.meaning.Meaning;
import org.heed.meaning.MeaningReader;

/// Looks in words for what speaks for each code of a framework: its cues, and sentences that mean alike.
public final class EvidenceReader {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;?])\\s+|\\n+");
    /// Shorter ones are numbers and headings.
    private static final int SHORTEST_SENTENCE = 20;

    private final Map<Code, List<Cue>> cues = new LinkedHashMap<>();
    private final Map<Code, Meaning> meanings = new LinkedHashMap<>();
    private final Optional<MeaningReader> reader;

    /// With a reader of meanings, or by cues alone.
    public EvidenceReader(Framework framework, Optional<MeaningReader> reader) {
        this.reader = reader;
        for (Code code : framework.leaves()) {
            cues.put(code, code.cues().stream().map(Cue::of).toList());
            reader.ifPresent(model -> meanings.put(code, model.of(code.label() + ". " + code.definition())));
        }
    }

    /// What speaks for each code, in the framework's order.
    public List<Evidence> evidence(String words) {
        String lowerCase = words.toLowerCase(Locale.ROOT);
        double[] likeness = likeness(words);
        double mean = mean(likeness);
        double spread = spread(likeness, mean);
        List<Evidence> all = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Code, List<Cue>> code : cues.entrySet()) {
            List<String> found = new ArrayList<>();
            int hits = 0;
            for (Cue cue : code.getValue()) {
                int more = cue.hits(lowerCase);
                hits += more;
                if (more > 0) {
                    found.add(cue.words());
                }
            }
            double standing = spread == 0 ? 0 : (likeness[number] - mean) / spread;
            all.add(new Evidence(code.getKey().code(), found, hits, likeness[number], standing));
            number++;
        }
        return all;
    }

    private double[] likeness(String words) {
        double[] nearest = new double[cues.size()];
        reader.ifPresent(model -> SENTENCE_END
                .splitAsStream(words)
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .forEach(sentence -> keepNearest(nearest, model.of(sentence))));
        return nearest;
    }

    private void keepNearest(double[] nearest, Meaning sentence) {
        int number = 0;
        for (Meaning code : meanings.values()) {
            nearest[number] = Math.max(nearest[number], sentence.likeness(code));
            number++;
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    private static double spread(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length == 0 ? 0 : Math.sqrt(squares / values.length);
    }
}
