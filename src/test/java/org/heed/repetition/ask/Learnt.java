package org.heed.repetition.ask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.repetition.ask.LabelledAsks.LabelledAsk;

/// How much each piece of evidence weighs, as learnt from labelled asks that the model of meanings was not taught: of
/// those that it was taught it is too sure.
final class Learnt {

    /// What the weights are learnt from. `src/test/learning` says which waves the model was taught.
    static final List<String> WAVES = List.of("-fifth", "-sixth");

    private static final Path SHIPPED = Path.of("src/main/resources/repetition/weights.tsv");
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
            "nearness of the meanings");

    private Learnt() {}

    /// Asks are compared within their wave only, since another may ask the same under another name.
    static double[] weights(List<List<LabelledAsk>> waves) {
        List<WeightLearning.Example> examples = new ArrayList<>();
        waves.forEach(wave -> examples.addAll(examples(wave)));
        return WeightLearning.learn(examples);
    }

    private static List<WeightLearning.Example> examples(List<LabelledAsk> wave) {
        AskReader reader = AskReader.shipped();
        List<Ask> asks = wave.stream().map(ask -> ask.in(reader)).toList();
        List<WeightLearning.Example> examples = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            for (int j = i + 1; j < asks.size(); j++) {
                Evidence evidence = Evidence.of(asks.get(i), asks.get(j));
                if (!evidence.isForOthers()) {
                    boolean same = wave.get(i).name().equals(wave.get(j).name());
                    examples.add(new WeightLearning.Example(evidence.numbers(), same));
                }
            }
        }
        return examples;
    }

    /// Writes what the program ships. To be run by hand after the lexicon, the evidence, the model or the waves have
    /// changed.
    public static void main(String[] none) throws IOException {
        double[] learnt =
                weights(WAVES.stream().map(wave -> LabelledAsks.of(wave).all()).toList());
        List<String> lines =
                new ArrayList<>(List.of("# How much each piece of evidence weighs, as learnt by Learnt from"
                        + " the invented asks of the tests."));
        for (int i = 0; i < learnt.length; i++) {
            lines.add(String.format(Locale.ROOT, "%s\t%.4f", NUMBERS.get(i), learnt[i]));
        }
        Files.write(SHIPPED, lines, StandardCharsets.UTF_8);
    }
}
