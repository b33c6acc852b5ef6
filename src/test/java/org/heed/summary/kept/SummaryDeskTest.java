package org.heed.summary.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.disclosure.ThresholdStore;
import org.heed.anonymisation.disclosure.ThresholdStore.Purpose;
import org.heed.history.HistoryStore;
import org.heed.library.Library;
import org.heed.meaning.Meaning;
import org.heed.pipeline.Adding;
import org.heed.pipeline.AddingWatch;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.ReviewReader;
import org.heed.review.Review;
import org.heed.summary.CheckedDraft;
import org.heed.summary.DraftSentence;
import org.heed.summary.Summary;
import org.heed.summary.SummaryPart;
import org.heed.summary.kept.KeptSummary.Maker;
import org.heed.summary.release.NarrativeDesk;
import org.heed.summary.release.NarrativeState;
import org.heed.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryDeskTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Path SAMPLE = Path.of("src/main/resources/samples/eddlestow-review.txt");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Library library;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private SummaryDesk desk;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private NarrativeDesk narratives;

    @SuppressWarnings("NullAway.Init") // Added before each test.
    private Review review;

    @BeforeEach
    void addAReview() {
        library = Library.open(folder.resolve("a.heed").toString());
        new ReviewAdder(library, new ReviewReader(), NOON).add(Adding.of(List.of(SAMPLE)), AddingWatch.NOBODY);
        review = library.reviews().all().getFirst();
        desk = new SummaryDesk(library.database(), SummaryDeskTest::meaning, NOON);
        narratives = new NarrativeDesk(library.database(), desk, NOON);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aSummaryIsMadeOnceAndKept() {
        KeptSummary first = desk.of(review).kept();

        assertThat(desk.of(review).kept()).isEqualTo(first);
        assertThat(first.maker()).isEqualTo(Maker.MACHINE);
        assertThat(new SummaryStore(library.database()).versions(review.key())).containsExactly(first);
    }

    @Test
    void aPersonsEditIsTheNextVersionAndInTheHistory() {
        KeptSummary first = desk.of(review).kept();

        CheckedDraft checked = desk.edit(review, 1, withoutTheLast(first.summary()), "R. Reader");

        assertThat(checked.objections()).isEmpty();
        KeptSummary second = desk.of(review).kept();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.maker()).isEqualTo(Maker.PERSON);
        assertThat(second.summary().sentences())
                .isEqualTo(first.summary()
                        .sentences()
                        .subList(0, first.summary().sentences().size() - 1));
        assertThat(new HistoryStore(library.database()).of("summary:" + review.key()))
                .hasSize(1);
    }

    @Test
    void anEditOfAnEarlierVersionIsRefused() {
        KeptSummary first = desk.of(review).kept();
        desk.edit(review, 1, withoutTheLast(first.summary()), "R. Reader");

        assertThatThrownBy(() -> desk.edit(review, 1, withoutTheLast(first.summary()), "S. Second"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aNarrativeThatNobodySignedOffIsNotGivenOut() {
        assertThat(narratives.state(review)).isEqualTo(NarrativeState.UNSIGNED);
        assertThatThrownBy(() -> narratives.published(review))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Nobody has signed this narrative off");
    }

    @Test
    void aSignedNarrativeIsGivenOutUntilSomethingChanges() {
        narratives.sign(review, "R. Reader", "Read twice.");
        assertThat(narratives.published(review).signedBy()).isEqualTo("R. Reader");

        KeptSummary first = desk.of(review).kept();
        desk.edit(review, first.version(), withoutTheLast(first.summary()), "S. Second");

        assertThat(narratives.state(review)).isEqualTo(NarrativeState.REOPENED);
        assertThatThrownBy(() -> narratives.published(review)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverEditedANarrativeDoesNotSignItOff() {
        KeptSummary first = desk.of(review).kept();
        desk.edit(review, first.version(), withoutTheLast(first.summary()), "S. Second");

        assertThatThrownBy(() -> narratives.sign(review, "s.  second", "It is good."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You edited this narrative yourself.");
        assertThat(narratives.state(review)).isEqualTo(NarrativeState.UNSIGNED);
        narratives.sign(review, "R. Reader", "Read twice.");
        assertThat(narratives.state(review)).isEqualTo(NarrativeState.SIGNED);
    }

    @Test
    void aSmallLibraryTellsTheWorldNeitherWhenNorWhere() {
        narratives.sign(review, "R. Reader", "");
        assertThat(narratives.published(review).sentences())
                .noneMatch(sentence -> sentence.words().contains("Eddlestow")
                        || sentence.words().contains("2018"));

        new ThresholdStore(library.database()).set(Purpose.JIGSAW, 1, "R. Owner", NOON.instant());
        assertThat(narratives.published(review).sentences())
                .anyMatch(sentence -> sentence.words().contains("Eddlestow"));
    }

    private static List<DraftSentence> withoutTheLast(Summary summary) {
        List<DraftSentence> draft = new ArrayList<>();
        summary.sentences()
                .forEach(sentence ->
                        draft.add(new DraftSentence(sentence.part(), sentence.words(), sentence.citations())));
        draft.set(draft.size() - 1, new DraftSentence(SummaryPart.WHAT_IT_ASKS, " ", List.of()));
        return draft;
    }

    private static Meaning meaning(String words) {
        float[] direction = new float[26];
        direction[(Character.toLowerCase(words.charAt(0)) - 'a' + 26) % 26] = 1;
        return Meaning.kept(direction);
    }
}
