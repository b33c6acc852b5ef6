package org.heed.coding.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.Framework;
import org.heed.coding.suggestion.Evidence.Cued;
import org.heed.coding.suggestion.Evidence.Meant;
import org.heed.meaning.Meaning;
import org.heed.meaning.MeaningReader;

/// Looks in words for what speaks for each code of a framework: its cues, and sentences that mean what its definition
/// and its examples mean. It remembers what it read last.
public final class EvidenceReader {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;?])\\s+|\\n+");
    /// Shorter ones are numbers and headings.
    private static final int SHORTEST_SENTENCE = 20;
    /// About 30 MB: as many sentences as several long reports have.
    private static final int MOST_MEANINGS = 20_000;
    /// About 15 MB each.
    private static final int MOST_PASSAGES = 3_000;

    private final List<Code> codes;
    private final List<List<Cue>> cues;
    private final Optional<Supplier<MeaningReader>> model;
    private final Recent<Meaning> meanings = new Recent<>(MOST_MEANINGS);
    private final Recent<List<Evidence>> cued = new Recent<>(MOST_PASSAGES);
    private final Recent<List<Evidence>> whole = new Recent<>(MOST_PASSAGES);

    /// By cues alone.
    public EvidenceReader(Framework framework) {
        this(framework, Optional.empty());
    }

    /// With meanings; the model is opened when it is first needed.
    public EvidenceReader(Framework framework, Supplier<MeaningReader> model) {
        this(framework, Optional.of(model));
    }

    private EvidenceReader(Framework framework, Optional<Supplier<MeaningReader>> model) {
        this.codes = framework.leaves();
        this.cues = codes.stream()
                .map(code -> code.cues().stream().map(Cue::of).toList())
                .toList();
        this.model = model;
    }

    /// What speaks for each code, in the framework's order.
    public List<Evidence> evidence(String words) {
        return whole.of(words, any -> evidence(words, meant(words)));
    }

    /// The same by cues alone, which is quick.
    public List<Evidence> cued(String words) {
        return cued.of(words, any -> evidence(words, unread()));
    }

    private List<Evidence> evidence(String words, List<Meant> meant) {
        String lowerCase = words.toLowerCase(Locale.ROOT);
        List<List<String>> found =
                cues.stream().map(ofCode -> found(ofCode, lowerCase)).toList();
        double[] standing = Standing.of(
                found.stream().mapToDouble(ofCode -> Math.log1p(ofCode.size())).toArray());
        double all = 1 + found.stream().mapToInt(List::size).sum();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            List<String> own = found.get(i);
            evidence.add(new Evidence(codes.get(i).code(), own, new Cued(standing[i], own.size() / all), meant.get(i)));
        }
        return evidence;
    }

    private static List<String> found(List<Cue> cues, String lowerCase) {
        return cues.stream().filter(cue -> cue.isIn(lowerCase)).map(Cue::words).toList();
    }

    private List<Meant> meant(String words) {
        if (model.isEmpty()) {
            return unread();
        }
        MeaningReader reader = model.get().get();
        Function<String, Meaning> read = each -> meanings.of(each, reader::of);
        List<List<Meaning>> patterns =
                codes.stream().map(code -> patterns(code).map(read).toList()).toList();
        List<Meaning> sentences = SENTENCE_END
                .splitAsStream(words)
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .map(read)
                .toList();
        return new Nearness(patterns, sentences).all();
    }

    private List<Meant> unread() {
        return Collections.nCopies(codes.size(), Meant.UNREAD);
    }

    private static Stream<String> patterns(Code code) {
        return Stream.concat(Stream.of(code.label() + ". " + code.definition()), code.examples().stream());
    }
}
