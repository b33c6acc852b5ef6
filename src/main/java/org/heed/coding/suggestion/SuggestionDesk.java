package org.heed.coding.suggestion;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.coding.CodableText;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.round.AssignmentStore;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.meaning.MeaningReader;
import org.heed.storage.Database;
import org.heed.text.Refusal;

/// Where people decide on what software proposes. Whoever codes a document blind sees none of it.
public final class SuggestionDesk {

    private final Database database;
    private final CodingDesk desk;
    private final Clock clock;
    /// Frameworks that are coded with by turns. Their readers remember what they read, so that the next suggestion does
    /// not wait.
    private static final int BY_TURNS = 2;

    private final Recent<EvidenceReader> readers = new Recent<>(BY_TURNS);

    public SuggestionDesk(Database database, CodingDesk desk, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.clock = clock;
    }

    /// What a person says to the code that is proposed for a passage. `instead` is empty unless it is corrected.
    public record Said(String passage, CodeKey code, Outcome outcome, List<CodeKey> instead, long milliseconds) {

        public Said {
            if (outcome == Outcome.CORRECTED && instead.isEmpty()) {
                throw new Refusal("Choose the code that belongs there instead.");
            }
        }
    }

    public Suggester suggester(Framework framework) {
        return new Suggester(
                framework,
                readers.of(framework.edition(), any -> new EvidenceReader(framework, MeaningReader::shared)),
                new DecisionStore(database).with(framework.edition()));
    }

    /// What is proposed for a document and this person has not decided on; nothing for whoever codes it blind.
    public List<Suggestion> open(CodableText text, Framework framework, Coder coder) {
        if (isBlind(text, framework, coder)) {
            return List.of();
        }
        Set<String> decided = new DecisionStore(database)
                .with(framework.edition()).stream()
                        .filter(each -> each.document().equals(text.document())
                                && each.coder().equals(coder))
                        .map(each -> each.suggestion().quote().passage() + " " + each.code())
                        .collect(Collectors.toSet());
        return suggester(framework)
                .suggestions(text, each -> !decided.contains(each.quote().passage() + " " + each.code()));
    }

    public boolean isBlind(CodableText text, Framework framework, Coder coder) {
        return !coder.name().isBlank()
                && new AssignmentStore(database).isBlind(text.document(), framework.edition(), coder);
    }

    /// Keeps what a person says, and the coding that follows from it.
    public void decide(CodableText text, Said said, Coder coder) {
        CodeKey put = said.outcome() == Outcome.CORRECTED ? said.instead().getFirst() : said.code();
        Suggestion suggestion = new Suggestion(text.quote(said.passage()), said.code(), 0, true, List.of());
        database.wholly(() -> {
            String corrected = said.outcome() == Outcome.CORRECTED ? put.code() : "";
            new DecisionStore(database)
                    .add(new Decision(
                            text.document(),
                            suggestion,
                            said.outcome(),
                            corrected,
                            coder,
                            clock.instant(),
                            said.milliseconds()));
            if (said.outcome() != Outcome.REJECTED) {
                desk.code(text, suggestion.quote(), new CodingDesk.Choice(put, ""), coder);
            }
            return said;
        });
    }
}
