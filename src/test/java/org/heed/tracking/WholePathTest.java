package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.tracking.Fictional.asking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.history.HistoryStore;
import org.heed.pipeline.repetition.RepeatWatch;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Recommendation;
import org.heed.repetition.AskKey;
import org.heed.repetition.Repeats;
import org.heed.review.Digest;
import org.heed.review.Review;
import org.heed.review.ReviewKind;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.heed.tracking.Assurance.Verdict;
import org.heed.tracking.Assurance.Verifier;
import org.heed.tracking.body.Bodies;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From being told to being asked again, step by step, as a partnership lives it.
class WholePathTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aRecommendationIsFollowedUntilSomebodyElseVerifiesItAndOpensAgainWhenItIsRepeated(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            Course path = Course.begin(Fictional.in(database, "2024-03-01"));
            path.stands("Not told yet / Not recorded / Not rated");

            path.enter(said(ResponseState.TOLD, "2024-03-01", "The letter was sent.", path.officer()));
            path.stands("Told / Not recorded / Amber");
            path.world().onThe("2024-05-01");
            path.stands("Told / Not recorded / Red");

            path.enter(said(ResponseState.ACCEPTED, "2024-05-01", "We will do this.", path.police()));
            path.enter(planned("2024-12-31", path.police()));
            path.stands("Accepted / Not recorded / Amber");

            path.world().onThe("2024-11-20");
            path.enter(done("2024-11-18", path.police()));
            path.stands("Accepted / Done, claimed / Amber");
            path.refused(path.verified("Chief Inspector", "WYP"), "which is the body that was asked");

            path.enter(offered(path.kept("figures"), path.police()));
            path.refused(path.verified("Chief Inspector", "WYP"), "which is the body that was asked");
            path.refused(path.verified("Superintendent", "Leeds City Council"), "cannot verify it");
            path.enter(path.verified("Head of Safeguarding", "Leeds City Council"));
            path.stands("Accepted / Done, verified / Green");

            path.world().onThe("2026-02-02");
            String again = path.recommendedAgain();
            path.stands("Accepted / Done, claimed / Red");
            assertThat(path.standing().recurrences())
                    .extracting(Recurrence::recommendation)
                    .containsExactly(again);
            assertThat(path.standing().reopened()).contains("The same was recommended again after it was verified.");
            path.historyIs(
                    "response", "response", "action", "progress", "evidence", "assurance", "recurrence", "reopened");
        }
    }

    /// One ask and the people around it.
    private record Course(Fictional world, Tracker tracker, Followed ask) {

        private static Course begin(Fictional world) {
            Review review = world.review(
                    "first",
                    ReviewKind.DHR,
                    asking("4.1", "Train every duty officer on coercive control.", "West Yorkshire Police"));
            Bodies bodies = new Bodies(world.database());
            Tracker tracker = new Tracker(world.database(), bodies, world.clock());
            new AskBook(world.database(), bodies, tracker).bringUpToDate();
            return new Course(
                    world,
                    tracker,
                    new AskStore(world.database()).of(review.key()).getFirst());
        }

        private Signature officer() {
            return tracker.signed("Officer at the partnership", "Safer Leeds");
        }

        private Signature police() {
            return tracker.signed("Superintendent", "West Yorkshire Police");
        }

        private Digest kept(String file) {
            return new StepStore(world.database()).keep(file.getBytes(StandardCharsets.UTF_8));
        }

        private Standing standing() {
            return tracker.standing(ask);
        }

        private void enter(Step step) {
            tracker.enter(ask.id(), step);
        }

        private void stands(String words) {
            Followed now = tracker.in(ask, standing());
            assertThat(now.response().words() + " / " + now.implementation().words() + " / "
                            + now.outlook().colour().words())
                    .isEqualTo(words);
        }

        private void refused(Step step, String why) {
            Standing before = standing();
            assertThatThrownBy(() -> enter(step)).isInstanceOf(Refusal.class).hasMessageContaining(why);
            assertThat(standing()).isEqualTo(before);
        }

        private Assurance verified(String name, String body) {
            return new Assurance(
                    Verdict.CONFIRMED,
                    new Verifier(name, "Head of Safeguarding", body),
                    tracker.today(),
                    "Twice as many people were referred to a service and met.",
                    "A course of one day.",
                    List.of("1"),
                    standing().seen(),
                    tracker.signed(name, body));
        }

        /// Two looks, because what was said once is not said again. Gives the id of the later recommendation.
        private String recommendedAgain() {
            Recommendation same =
                    asking("9", "All duty officers should be trained on coercive control.", "West Yorkshire Police");
            Review later = world.review("second", ReviewKind.DHR, same);
            new AskBook(world.database(), new Bodies(world.database()), tracker).bringUpToDate();
            RepeatWatch watch = new RepeatWatch(world.database(), new Repeats(world.database()), tracker);
            assertThat(watch.look()).isEqualTo(1);
            assertThat(watch.look()).isZero();
            return AskKey.of(later.key(), same).reference();
        }

        private void historyIs(String... whats) {
            HistoryStore history = new HistoryStore(world.database());
            assertThat(history.verify().isWhole()).isTrue();
            assertThat(new StepStore(world.database()).broken()).isEmpty();
            assertThat(history.of(StepStore.subject(ask.ask())))
                    .extracting(link -> link.entry().what().replace("tracking.", ""))
                    .containsExactly(whats);
        }
    }

    private static Progress done(String on, Signature by) {
        return new Progress(ImplementationState.DONE_CLAIMED, day(on), "All 212 officers were trained.", by);
    }

    private static Response said(ResponseState state, String on, String words, Signature by) {
        return new Response(state, day(on), words, by);
    }

    private static Action planned(String target, Signature by) {
        PlannedAction plan = new PlannedAction(
                "Local",
                "Train every duty officer in risk assessment",
                "West Yorkshire Police",
                "Half by September",
                target,
                "",
                "");
        return new Action("1", plan, "Head of Training", Optional.of(day(target)), by);
    }

    private static Evidence offered(Digest file, Signature by) {
        return new Evidence(
                "1",
                Evidence.Kind.OUTCOME_FIGURES,
                "Referrals before and after",
                day("2024-11-19"),
                "Performance team",
                Optional.of(file),
                "",
                Optional.of(day("2027-01-01")),
                by);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
