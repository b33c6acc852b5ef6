package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.PublishedReview;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.pipeline.Reading;
import org.heed.pipeline.ReviewReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How often the anonymiser is right on documents with gold, and the part of the accuracy page that says so.
class NamesAccuracyTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final double RECALL = 0.99;
    private static final double RECALL_WITH_ROSTER = 0.995;
    private static final double PRECISION = 0.95;
    private static final double NEGATIVES = 0.02;

    @Test
    void namesAreFoundAndPlacesAreLeft() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the shared corpus is not here");
        List<NamesMeasure> measures = new ArrayList<>();
        List<NamesMeasure> confirmed = new ArrayList<>();
        try (Stream<Path> gold = Files.list(CORPUS.resolve("gold"))) {
            for (Path file : gold.sorted().toList()) {
                Document document = read(file);
                measures.add(document.measured(CaseRoster.NONE));
                confirmed.add(document.measured(document.roster()));
            }
        }
        NamesPage.write(measures, confirmed);
        assertThat(NamesPage.recall(measures)).isGreaterThanOrEqualTo(RECALL);
        assertThat(NamesPage.recall(confirmed)).isGreaterThanOrEqualTo(RECALL_WITH_ROSTER);
        assertThat(NamesPage.precision(measures)).isGreaterThanOrEqualTo(PRECISION);
        assertThat(NamesPage.negatives(measures)).isLessThanOrEqualTo(NEGATIVES);
    }

    /// A document as read, with its gold.
    private record Document(String id, JsonNode gold, PublishedReview published) {

        NamesMeasure measured(CaseRoster roster) {
            return NamesMeasure.of(id, gold, published, new Anonymiser().anonymise(published, roster));
        }

        /// What a person would say who confirmed everybody the document names.
        CaseRoster roster() {
            List<RosterEntry> entries = new ArrayList<>();
            for (JsonNode person : gold.get("people")) {
                Set<String> forms = new LinkedHashSet<>();
                person.get("occurrences")
                        .forEach(each -> forms.add(each.get("text").asString()));
                PersonRole role = PersonRole.told(person.get("kind").asString()).orElse(PersonRole.PERSON);
                if (!forms.isEmpty()) {
                    entries.add(new RosterEntry(
                            "R" + entries.size(), role, List.copyOf(forms), role.words(), State.CONFIRMED));
                }
            }
            return new CaseRoster(entries);
        }
    }

    private static Document read(Path gold) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(gold));
        List<Path> files = new ArrayList<>();
        for (JsonNode file : json.get("files")) {
            files.add(CORPUS.resolve("docs").resolve(Path.of(file.asString()).getFileName()));
        }
        String id = json.get("id").asString();
        Reading reading = new ReviewReader().read(id, files);
        PublishedReview published = PublishedReview.of(
                reading.outlines(), reading.facts(), reading.ledger().recommendations());
        return new Document(id, json, published);
    }
}
