package org.heed.repetition.ask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.repetition.ask.LabelledAsks.LabelledAsk;

/// What is learnt from labelled asks: where they lie, and how much each piece of evidence weighs.
@SuppressWarnings("ArrayRecordComponent") // numbers, never compared
record Learnt(SpaceLearning.Found found, double[] weights) {

    /// All that was written for learning. The fifth wave is not among them.
    static final List<String> WAVES = List.of("", "-second", "-third", "-fourth", "-learning-a", "-learning-b");

    private static final int PARTS = 3;
    /// A wave of many asks has very many pairs: each wave counts as one of about a hundred asks.
    private static final double A_WAVE = 10_000;

    private static final Path SHIPPED = Path.of("src/main/resources/repetition");
    private static final List<String> NUMBERS = List.of(
            "beginning",
            "action",
            "object",
            "group",
            "setting",
            "action and object",
            "action clash",
            "objects shared",
            "objects apart",
            "setting clash",
            "level clash",
            "group clash",
            "odds of the places",
            "likeness of the places");

    /// Asks are compared within their wave only, since other waves may ask the same under another name. The weights are
    /// learnt from places that were found without the ask, because those found with it are better.
    static Learnt from(List<List<LabelledAsk>> waves) {
        ConceptLexicon lexicon = ConceptLexicon.shipped();
        List<WeightLearning.Example> examples = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            AskReader reader = new AskReader(
                    lexicon,
                    found(waves.stream()
                                    .map(wave -> wave.stream()
                                            .filter(ask -> part(ask) != left)
                                            .toList())
                                    .toList())
                            .space());
            waves.forEach(wave -> examples.addAll(examples(wave, reader, left)));
        }
        return new Learnt(found(waves), WeightLearning.learn(examples));
    }

    AskReader reader() {
        return new AskReader(ConceptLexicon.shipped(), found.space());
    }

    private static SpaceLearning.Found found(List<List<LabelledAsk>> waves) {
        List<LabelledAsk> all = new ArrayList<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            String before = wave + " ";
            waves.get(wave).stream()
                    .map(ask -> new LabelledAsk(before + ask.name(), ask.words(), ask.bodies(), ask.meaning()))
                    .forEach(all::add);
        }
        return SpaceLearning.learn(all);
    }

    /// Each pair once, in the part of its first ask.
    private static List<WeightLearning.Example> examples(List<LabelledAsk> wave, AskReader reader, int part) {
        List<Ask> asks = wave.stream().map(ask -> ask.in(reader)).toList();
        List<WeightLearning.Example> examples = new ArrayList<>();
        double voice = A_WAVE / asks.size() / asks.size();
        for (int i = 0; i < asks.size(); i++) {
            for (int j = i + 1; part(wave.get(i)) == part && j < asks.size(); j++) {
                Evidence evidence = Evidence.of(asks.get(i), asks.get(j));
                if (!evidence.isForOthers()) {
                    boolean same = wave.get(i).name().equals(wave.get(j).name());
                    examples.add(new WeightLearning.Example(evidence.numbers(), same, voice));
                }
            }
        }
        return examples;
    }

    private static int part(LabelledAsk ask) {
        return Math.floorMod(ask.name().hashCode(), PARTS);
    }

    /// Writes what the program ships. To be run by hand after the lexicon, the evidence or the waves have changed.
    public static void main(String[] none) throws IOException {
        Learnt learnt = from(WAVES.stream()
                .map(wave -> LabelledAsks.of("asks" + wave + ".psv").all())
                .toList());
        List<String> weights =
                new ArrayList<>(List.of("# How much each piece of evidence weighs, as learnt by Learnt from"
                        + " the invented asks of the tests."));
        for (int i = 0; i < learnt.weights().length; i++) {
            weights.add(String.format(Locale.ROOT, "%s\t%.4f", NUMBERS.get(i), learnt.weights()[i]));
        }
        Files.write(SHIPPED.resolve("weights.tsv"), weights, StandardCharsets.UTF_8);
        Files.write(SHIPPED.resolve("space.tsv"), learnt.found().lines(), StandardCharsets.UTF_8);
    }
}
