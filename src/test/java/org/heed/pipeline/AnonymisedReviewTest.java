package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.IdentifierKind;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.PublishedReview;
import org.heed.anonymisation.Redaction;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterStore;
import org.heed.anonymisation.RosterStore.RosterWord;
import org.heed.anonymisation.SafePassage;
import org.heed.anonymisation.SafeRecommendation;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.anonymisation.SafeText;
import org.heed.library.Library;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.storage.Server;
import org.heed.text.RawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnonymisedReviewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private static final String REVIEW = """
            KIND: DHR
            AREA: Aldermere
            The mother wrote from ann@example.org on 14 May 2021.
            1 | Police | The force should answer letters to ann@example.org within a week.""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyAddedReviewKeepsItsRedactions(Server server) throws IOException {
        try (Library library = Library.open(server.freshLibrary(folder))) {
            Edition edition = add(library);
            SafeReview review = new SafeReviewStore(library.database()).review(edition);
            assertThat(review.passages())
                    .extracting(SafePassage::text)
                    .extracting(SafeText::words)
                    .contains("The mother wrote from an e-mail address in May 2021.");
            assertThat(review.recommendations())
                    .extracting(SafeRecommendation::text)
                    .extracting(SafeText::words)
                    .containsExactly("The force should answer letters to an e-mail address within a week.");
            assertThat(review.redactions())
                    .extracting(Redaction::identifier)
                    .extracting(identifier -> identifier.kind())
                    .contains(IdentifierKind.EMAIL, IdentifierKind.EXACT_DATE);
            assertThat(review.safe(new RawText("Ask ann@example.org.")).words()).isEqualTo("Ask an e-mail address.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void passagesHaveIdsOfDigestAndPath(Server server) throws IOException {
        try (Library library = Library.open(server.freshLibrary(folder))) {
            List<SafePassage> passages =
                    new SafeReviewStore(library.database()).review(add(library)).passages();
            assertThat(passages)
                    .extracting(SafePassage::id)
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[0-9a-f]{12}/\\d+\\.\\d+"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatAPersonSaysAboutANameIsKeptAndTheLastWordHolds(Server server) throws IOException {
        try (Library library = Library.open(server.freshLibrary(folder))) {
            ReviewKey key = add(library).review();
            RosterStore rosters = new RosterStore(library.database());
            rosters.say(key, word("Ann Example", RosterEntry.State.REJECTED));
            rosters.say(key, word("Ann Example", RosterEntry.State.CONFIRMED));
            assertThat(rosters.words(key)).hasSize(2);
            assertThat(rosters.said(key).entries())
                    .extracting(RosterEntry::state)
                    .containsExactly(RosterEntry.State.CONFIRMED);
        }
    }

    @Test
    void theSameWordsAreSafeWithoutALibrary() throws IOException {
        Path file = Files.writeString(folder.resolve("aldermere.pdf"), REVIEW);
        Reading reading = Readings.read("aldermere", List.of(file));
        PublishedReview published = PublishedReview.of(
                reading.outlines(), reading.facts(), reading.ledger().recommendations());
        assertThat(new Anonymiser()
                        .anonymise(published, CaseRoster.NONE)
                        .passages()
                        .get(2)
                        .text()
                        .words())
                .isEqualTo("The mother wrote from an e-mail address in May 2021.");
    }

    private static RosterWord word(String name, RosterEntry.State state) {
        return new RosterWord(name, PersonRole.RELATIVE, state, "Kim Reviewer", CLOCK.instant(), "");
    }

    private Edition add(Library library) throws IOException {
        Path file = Files.writeString(folder.resolve("aldermere.pdf"), REVIEW);
        new ReviewAdder(library, Readings::read, CLOCK).add(Adding.of(List.of(file)), AddingWatch.NOBODY);
        return library.reviews().all().getFirst().current();
    }
}
