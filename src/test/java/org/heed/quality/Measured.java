package org.heed.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.fact.FactName;
import org.heed.pipeline.Reading;
import org.heed.pipeline.ReviewReader;
import org.heed.recommendation.Recommendation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one document of a corpus gave: its score, the false alarms, the facts, and how sure Heed was of each
/// recommendation that turned out right or wrong.
record Measured(Gold gold, Score score, int alarms, int facts, int factsRight, List<Sure> sure) {

    /// A recommendation as given: the confidence, and whether its words are those of one in the gold.
    record Sure(double confidence, boolean isRight) {}

    private static final List<FactName> FACTS =
            List.of(FactName.BODY, FactName.AREA, FactName.MONTH_OF_DEATH, FactName.CASE_TYPE, FactName.PUBLISHED);

    static List<Measured> all(Path folder, Path documents, String ending) {
        return Gold.in(folder, documents, ending).stream()
                .map(gold -> of(gold, folder.resolve(gold.id() + ending)))
                .toList();
    }

    private static Measured of(Gold gold, Path file) {
        Reading reading = new ReviewReader().read(gold.id(), gold.files());
        Set<String> kinds = reading.problems().stream()
                .map(problem -> problem.kind().contractName())
                .collect(Collectors.toSet());
        kinds.removeAll(gold.problems());
        JsonNode metadata = JsonMapper.shared().readTree(file.toFile()).get("metadata");
        int facts = 0;
        int right = 0;
        for (FactName fact : FACTS) {
            JsonNode wanted = metadata.get(fact.contractName());
            if (wanted != null && !wanted.isNull()) {
                facts++;
                right += letters(reading.facts().value(fact).orElse("")).equals(letters(wanted.asString())) ? 1 : 0;
            }
        }
        return new Measured(
                gold,
                Score.of(gold, reading),
                kinds.size(),
                facts,
                right,
                sure(gold, reading.ledger().recommendations()));
    }

    static List<Sure> sure(Gold gold, List<Recommendation> found) {
        Set<String> right = new HashSet<>();
        gold.asked().forEach(asked -> right.add(letters(asked.text())));
        List<Sure> sure = new ArrayList<>();
        for (Recommendation one : found) {
            sure.add(
                    new Sure(one.confidence(), right.contains(letters(one.text().verbatim()))));
        }
        return List.copyOf(sure);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
