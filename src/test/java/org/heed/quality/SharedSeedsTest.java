package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heed.organisation.AddresseeState;
import org.heed.pipeline.Reading;
import org.heed.pipeline.ReviewReader;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published pages that Heed must read exactly: numbers, texts and addressees, nothing more and nothing less.
class SharedSeedsTest {

    private static final Path SHARED = Path.of("../shared");
    private static final List<String> GOLD = List.of("liverpool", "southampton", "manchester");

    @Test
    void readsThePublishedPagesExactly() {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared here: its published pages were not read");

        assertThat(GOLD).allSatisfy(name -> {
            JsonNode gold = JsonMapper.shared()
                    .readTree(SHARED.resolve("data/seed-gold/" + name + ".json").toFile());
            Path page = SHARED.resolve("seeds").resolve(gold.get("seed_file").asString());
            assertThat(read(page)).containsExactlyInAnyOrderElementsOf(lines(gold));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "liverpool, 20, 17.1.5",
        "southampton, 18, 9.1; 9.14",
        "manchester, 12, 9.1 a; 9.1 b; 9.1 c; 9.1 d; 9.1 f; 9.2 e"
    })
    void tellsWhoIsMeantOrAsksAndWhatIsNational(String name, int count, String national) {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared here: its published pages were not read");
        JsonNode gold = JsonMapper.shared()
                .readTree(SHARED.resolve("data/seed-gold/" + name + ".json").toFile());
        Path page = SHARED.resolve("seeds").resolve(gold.get("seed_file").asString());
        Reading reading = new ReviewReader().read("seed", List.of(page));
        List<String> nationalOnes = new ArrayList<>();
        List<String> unknownButConfirmed = new ArrayList<>();
        for (int i = 0; i < reading.ledger().recommendations().size(); i++) {
            Recommendation one = reading.ledger().recommendations().get(i);
            boolean speaksToANation = reading.resolved().of(i).stream()
                    .flatMap(each -> each.bodies().stream())
                    .flatMap(body -> body.today().stream())
                    .anyMatch(body -> body.kind().isNational());
            if (one.level() == Level.NATIONAL && speaksToANation) {
                nationalOnes.add(one.number());
            }
            reading.resolved().of(i).stream()
                    .filter(each -> each.state() == AddresseeState.CONFIRMED)
                    .filter(each -> each.bodies().stream()
                            .anyMatch(body -> body.today().isEmpty() && !isBoardOfArea(body.name())))
                    .forEach(each -> unknownButConfirmed.add(each.raw()));
        }
        assertThat(reading.ledger().recommendations()).hasSize(count);
        assertThat(nationalOnes).containsExactlyInAnyOrder(national.split("; ", -1));
        assertThat(unknownButConfirmed).isEmpty();
    }

    /// A board that every area has, under its own name, need not be in the register.
    private static boolean isBoardOfArea(String name) {
        return name.matches(".*Safeguarding (Adults|Children) (Board|Partnership)");
    }

    private static List<String> lines(JsonNode gold) {
        List<String> lines = new ArrayList<>();
        for (JsonNode one : gold.get("recommendations")) {
            List<String> names = new ArrayList<>();
            one.get("addressees").forEach(name -> names.add(name.asString()));
            lines.add(line(one.get("number").asString(), one.get("text").asString(), names));
        }
        return lines;
    }

    private static List<String> read(Path page) {
        return new ReviewReader()
                .read("seed", List.of(page)).ledger().recommendations().stream()
                        .map(one -> line(
                                one.number(),
                                one.text().verbatim(),
                                one.addressees().stream()
                                        .map(Addressee::asPrinted)
                                        .toList()))
                        .toList();
    }

    private static String line(String number, String text, List<String> names) {
        return number + " / " + text.replaceAll("\\s", "") + " / " + String.join("; ", names);
    }
}
