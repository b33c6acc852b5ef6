package org.heed.coding.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodablePassage.Part;
import org.heed.coding.CodableText;
import org.heed.coding.Coder;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.suggestion.Decision.Outcome;
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
        assertThat(Cue.of("fail* ... record*").hits("they failed to keep a full record; no failure"))
                .isEqualTo(1);
        assertThat(Cue.of("dash").hits("the dashboard and the dash form")).isEqualTo(1);
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
    void enoughDecisionsTeachWhichEvidenceIsWorthMore() {
        List<LinearModel.Example> examples = new ArrayList<>();
        Evidence strong = new Evidence("5F", List.of("policy", "not followed"), 2, 0, 0);
        Evidence weak = new Evidence("5E", List.of("notes"), 1, 0, 0);
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
        return new Suggester(FACTORS, new EvidenceReader(FACTORS, Optional.empty()), decisions);
    }

    private static Decision decision(Outcome outcome) {
        Suggestion suggestion = new Suggestion(TEXT.quote("p1"), POLICY, 1, true, List.of());
        return new Decision(
                "dhr-1", suggestion, outcome, "", new Coder("Ann"), Instant.parse("2026-11-21T09:00:00Z"), 1_500);
    }
}
