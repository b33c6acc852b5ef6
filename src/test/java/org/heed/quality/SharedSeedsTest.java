package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heed.pipeline.ReviewReader;
import org.heed.recommendation.Addressee;
import org.junit.jupiter.api.Test;
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
