package org.heed.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.tracking.Fictional.asking;

import java.nio.file.Path;
import java.util.List;
import org.heed.review.Review;
import org.heed.review.ReviewKind;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.oversight.Concern;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a department answers comes back to those who asked, or is counted as not passed back.
class RelayTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aNationalAnswerCountsAsNotPassedBackUntilThoseWhoAskedWereToldOfTheLatest(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            Desk desk = Desk.in(database);
            Followed home = desk.asks().getFirst();
            Followed council = desk.asks().getLast();

            assertThatThrownBy(() -> desk.relayed(home))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("no answer to pass back yet");
            desk.said(home, ResponseState.ACKNOWLEDGED);
            assertThat(desk.notPassedBack()).isEmpty();

            desk.said(home, ResponseState.REJECTED);
            desk.said(council, ResponseState.ACCEPTED);
            assertThat(desk.notPassedBack()).containsExactly("Home Office");

            String seen = desk.tracker().standing(home).seen();
            desk.relayed(home);
            assertThat(desk.notPassedBack()).isEmpty();
            assertThat(desk.tracker().standing(home).seen()).isEqualTo(seen);

            desk.said(home, ResponseState.ALTERNATIVE);
            assertThat(desk.notPassedBack()).containsExactly("Home Office");
        }
    }

    /// Two asks of one review, and what is entered about them.
    private record Desk(Database database, Tracker tracker, List<Followed> asks) {

        private static Desk in(Database database) {
            Fictional world = Fictional.in(database, "2026-03-02");
            Review review = world.review(
                    "first",
                    ReviewKind.DHR,
                    asking("1", "Issue guidance on coercive control.", "Home Office"),
                    asking("2", "Train every housing officer.", "Leeds City Council"));
            Bodies bodies = new Bodies(database);
            Tracker tracker = new Tracker(database, bodies, world.clock());
            new AskBook(database, bodies, tracker).bringUpToDate();
            return new Desk(database, tracker, new AskStore(database).of(review.key()));
        }

        private Signature officer() {
            return tracker.signed("Officer at the partnership", "Safer Leeds");
        }

        private void said(Followed ask, ResponseState state) {
            tracker.enter(ask.id(), new Response(state, tracker.today(), "It wrote to us.", officer()));
        }

        private void relayed(Followed ask) {
            tracker.enter(ask.id(), new Relay(tracker.today(), "The partnership was told by letter.", officer()));
        }

        private List<String> notPassedBack() {
            OversightStore store = new OversightStore(database);
            OversightFilter filter = OversightFilter.ALL.with(Concern.NOT_RELAYED);
            List<String> listed = store.list(filter, tracker.today(), OversightStore.Page.ALL).stream()
                    .map(Followed::toWhom)
                    .toList();
            assertThat(store.counts(OversightFilter.ALL, tracker.today()).of(Concern.NOT_RELAYED))
                    .isEqualTo(listed.size());
            return listed;
        }
    }
}
