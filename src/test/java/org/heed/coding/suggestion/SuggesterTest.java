package org.heed.coding.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodablePassage.Part;
import org.heed.coding.CodableText;
import org.heed.coding.Coder;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.Evidence.Cued;
import org.heed.coding.suggestion.Evidence.Meant;
import org.heed.meaning.MeaningReader;
import org.heed.storage.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggesterTest {

    private static final Framework FACTORS = FrameworkShelf.shipped().framework("ho2016-factors");
    private static final CodeKey POLICY = new CodeKey("ho2016-factors", 1, "5F");
    private static final CodableText TEXT = new CodableText(
            "dhr-1", "", List.of(new CodablePassage("p1", "", "The policy was not followed.", Part.TEXT, 1)));

    @TempDir
    private Path folder;

    @Test
    void aCueEndsAnyhowAndLeavesRoomForWordsBetween() {
        assertThat(Cue.of("fail* ... record*").isIn("they failed to keep a full record"))
                .isTrue();
        assertThat(Cue.of("dash").isIn("the dash form")).isTrue();
        assertThat(Cue.of("dash").isIn("the dashboard")).isFalse();
    }

    @Test
    void whatIsProposedSaysWhy() {
        Suggestion first = suggester(List.of()).suggestions(TEXT).getFirst();

        assertThat(first.code()).isEqualTo(POLICY);
        assertThat(first.reasons())
                .containsExactly("it holds words like \"policy\"", "it holds words like \"not followed\"");
        assertThat(first.quote()).isEqualTo(TEXT.quote("p1"));
    }

    @Test
    void aCodeThatPeopleMostlyRejectFallsSilent() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < TrackRecord.FEWEST; i++) {
            decisions.add(decision(i == 0 ? Outcome.ACCEPTED : Outcome.REJECTED));
        }

        assertThat(suggester(decisions).suggestions(TEXT))
                .extracting(Suggestion::code)
                .doesNotContain(POLICY);
        assertThat(suggester(decisions).record().of("5F")).isEqualTo(new TrackRecord.Count(1, 10));
    }

    @Test
    void whatComesNearAnExampleInMeaningIsProposedFirst() {
        EvidenceReader reader = new EvidenceReader(FACTORS, MeaningReader::shared);
        String words = "He gave up his job to look after his old mother, and nobody assessed what that did to him.";

        Evidence carer = reader.evidence(words).stream()
                .filter(each -> each.code().equals("1I"))
                .findFirst()
                .orElseThrow();

        assertThat(carer.meant().likeness()).isGreaterThan(0.5);
        assertThat(carer.meant().breadth()).isGreaterThan(2);
        assertThat(carer.meant().sentences()).isEqualTo(1);
    }

    @Test
    void theCodesThatAPersonMayHaveMeantInsteadAreRanked() {
        assertThat(suggester(List.of()).likeliest("The policy was not followed and nobody wrote it down.", POLICY, 5))
                .hasSize(5)
                .doesNotContain(POLICY);
    }

    @Test
    void whatIsDecidedIsNotAskedAgain() {
        List<Suggestion> all = suggester(List.of()).suggestions(TEXT);

        assertThat(suggester(List.of()).suggestions(TEXT, each -> !each.code().equals(POLICY)))
                .isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void enoughDecisionsTeachWhichEvidenceIsWorthMore() {
        List<LinearModel.Example> examples = new ArrayList<>();
        Evidence strong = new Evidence("5F", List.of("policy", "not followed"), new Cued(2, 0.5), Meant.UNREAD);
        Evidence weak = new Evidence("5E", List.of("notes"), new Cued(0, 0.2), Meant.UNREAD);
        for (int i = 0; i < 40; i++) {
            examples.add(new LinearModel.Example(strong, true));
            examples.add(new LinearModel.Example(weak, false));
        }

        LinearModel model = LinearModel.learn(examples);

        assertThat(model.likelihood(strong)).isGreaterThan(0.8);
        assertThat(model.likelihood(weak)).isLessThan(0.2);
    }

    @Test
    void decisionsAreKeptWithTheTimeTheyTook() {
        try (Database database = Database.open(folder.resolve("l.heed").toString())) {
            new DecisionStore(database).add(decision(Outcome.CORRECTED));

            assertThat(new DecisionStore(database).with("ho2016-factors@1"))
                    .containsExactly(decision(Outcome.CORRECTED));
        }
    }

    private static Suggester suggester(List<Decision> decisions) {
        return new Suggester(FACTORS, new EvidenceReader(FACTORS), decisions);
    }

    private static Decision decision(Outcome outcome) {
        Suggestion suggestion = new Suggestion(TEXT.quote("p1"), POLICY, 1, true, List.of());
        return new Decision(
                "dhr-1", suggestion, outcome, "", new Coder("Ann"), Instant.parse("2026-11-21T09:00:00Z"), 1_500);
    }
}
