package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PublishedReview;
import org.heed.pipeline.Reading;
import org.heed.pipeline.ReviewReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How often the anonymiser is right on documents with gold, and the part of the accuracy page that says so.
class NamesAccuracyTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final double RECALL = 0.99;
    private static final double PRECISION = 0.95;
    private static final double NEGATIVES = 0.02;

    @Test
    void namesAreFoundAndPlacesAreLeft() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not here");
        List<NamesMeasure> measures = new ArrayList<>();
        try (Stream<Path> gold = Files.list(CORPUS.resolve("gold"))) {
            for (Path file : gold.sorted().toList()) {
                measures.add(measure(file));
            }
        }
        NamesPage.write(measures);
        assertThat(NamesPage.recall(measures)).isGreaterThanOrEqualTo(RECALL);
        assertThat(NamesPage.precision(measures)).isGreaterThanOrEqualTo(PRECISION);
        assertThat(NamesPage.negatives(measures)).isLessThanOrEqualTo(NEGATIVES);
    }

    private static NamesMeasure measure(Path gold) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(gold));
        List<Path> files = new ArrayList<>();
        for (JsonNode file : json.get("files")) {
            files.add(CORPUS.resolve("docs").resolve(Path.of(file.asString()).getFileName()));
        }
        String id = json.get("id").asString();
        Reading reading = new ReviewReader().read(id, files);
        PublishedReview published = PublishedReview.of(
                reading.outlines(), reading.facts(), reading.ledger().recommendations());
        return NamesMeasure.of(id, json, published, new Anonymiser().anonymise(published, CaseRoster.NONE));
    }
}
