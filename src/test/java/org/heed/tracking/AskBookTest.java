package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.tracking.Fictional.asking;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.heed.recommendation.Recommendation;
import org.heed.review.Review;
import org.heed.review.ReviewKind;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.tracking.body.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskBookTest {

    private static final Bodies BODIES = new Bodies();
    private static final Recommendation TRAIN = asking("4.1", "Train every duty officer.", "Harbour Police", "College");

    @TempDir
    private Path folder;

    @Test
    void everyAddresseeIsFollowedByItself() {
        assertThat(afterReadingAgain(TRAIN))
                .containsExactly("4.1 Harbour Police at 1: Told", "4.1 College at 1: Not told yet");
    }

    @Test
    void whatWasEnteredStaysWhenNumberCaseAndPlaceChange() {
        assertThat(afterReadingAgain(
                        asking("1", "Write to the family.", "Council"),
                        asking("4.10", "TRAIN every duty officer", "Harbour Police", "College")))
                .containsExactly(
                        "1 Council at 1: Not told yet",
                        "4.10 Harbour Police at 2: Told",
                        "4.10 College at 2: Not told yet");
    }

    @Test
    void whatWasEnteredStaysWhenTheWordsAreCorrectedUnderTheirNumber() {
        assertThat(afterReadingAgain(asking("4.1", "Train every single duty officer.", "Harbour Police", "College")))
                .containsExactly("4.1 Harbour Police at 1: Told", "4.1 College at 1: Not told yet");
    }

    @Test
    void whatWasEnteredIsSetAdriftAndNotLostWhenItsWordsAreGone() {
        assertThat(afterReadingAgain(asking("9", "Write to the family.", "Council")))
                .containsExactly("9 Council at 1: Not told yet", "4.1 Harbour Police at 0: Told");
    }

    @Test
    void aRecommendationToNobodyIsFollowedToo() {
        assertThat(afterReadingAgain(TRAIN, asking("4.2", "Somebody should write to the family.")))
                .contains("4.2  at 2: Not told yet");
    }

    private List<String> afterReadingAgain(Recommendation... asked) {
        return in((world, tracker) -> {
            AskBook book = new AskBook(world.database(), BODIES, tracker);
            Review review = world.review("first", ReviewKind.DHR, TRAIN);
            book.bringUpToDate();
            String first =
                    new AskStore(world.database()).of(review.key()).getFirst().id();
            Signature by = tracker.signed("Officer", "Partnership");
            tracker.enter(first, new Response(ResponseState.TOLD, tracker.today(), "The letter was sent.", by));
            world.readAgain(review, asked);
            book.bringUpToDate();
        });
    }

    private List<String> in(BiConsumer<Fictional, Tracker> story) {
        try (Database database = Database.open(folder.resolve("library.heed").toString())) {
            Fictional world = Fictional.in(database, "2024-03-01");
            story.accept(world, new Tracker(database, BODIES, world.clock()));
            Review review = new ReviewStore(database).all().getFirst();
            return new AskStore(database)
                    .of(review.key()).stream()
                            .map(each -> each.ask().number() + " " + each.ask().addressee() + " at "
                                    + each.printed().position() + ": "
                                    + each.response().words())
                            .toList();
        }
    }
}
