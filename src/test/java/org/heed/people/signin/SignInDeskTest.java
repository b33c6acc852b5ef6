package org.heed.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.people.Crew;
import org.heed.people.PeopleStore.Admission;
import org.heed.people.Person;
import org.heed.people.signin.BegunStore.Begun;
import org.heed.people.signin.MachineTokenStore.Issued;
import org.heed.people.signin.SignInDesk.Typed;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInDeskTest {

    private Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private final Clock clock = new Moving();

    private Database database;
    private Crew crew;
    private SignInDesk desk;
    private Person cora;

    /// A clock that goes when the test says so.
    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(Server.SQLITE.freshLibrary(folder));
        crew = Crew.of(database, clock);
        crew.with("Cora Reader", Role.CODER, "A Council");
        cora = crew.able("cora");
        desk = new SignInDesk(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Typed typed(String password) {
        return new Typed("Cora", password, "10.0.0.7");
    }

    @Test
    void theRightPasswordSignsIn() {
        assertThat(desk.check(typed(Crew.PASSWORD))).contains(cora);
        String secret = desk.begin(cora, "password");
        assertThat(desk.holder(secret)).contains(cora);
        desk.end(cora, secret);
        assertThat(desk.holder(secret)).isEmpty();
        assertThat(new HistoryStore(database).of("person:" + cora.id()))
                .extracting(link -> link.entry().what())
                .endsWith("access.signed-in", "access.signed-out");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAnswerAlike() {
        assertThat(desk.check(typed("wrong"))).isEmpty();
        assertThat(desk.check(new Typed("nobody", Crew.PASSWORD, "10.0.0.7"))).isEmpty();
    }

    /// Without a hash to compare with, an unknown account would be answered hundreds of times as fast.
    @Test
    void anUnknownAccountTakesAsLongAsAWrongPassword() {
        long known = quickest(typed("wrong"));
        long unknown = quickest(new Typed("nobody", "wrong", "10.0.0.9"));
        assertThat(unknown).isBetween(known / 3, known * 3);
    }

    private long quickest(Typed typed) {
        return IntStream.range(0, 4)
                .mapToLong(any -> {
                    long from = System.nanoTime();
                    desk.check(typed);
                    return System.nanoTime() - from;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void aPasswordDoesNotRunOut() {
        now = now.plus(Duration.ofDays(3_650));
        assertThat(desk.check(typed(Crew.PASSWORD))).contains(cora);
        assertThat(desk.mustChange(cora)).isFalse();
    }

    @Test
    void failingTooOftenMakesOneWaitAndTheNextQuarterOfAnHourIsFree() {
        for (int i = 0; i < 5; i++) {
            assertThat(desk.check(typed("wrong " + i))).isEmpty();
        }
        assertThatThrownBy(() -> desk.check(typed(Crew.PASSWORD)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too often");
        assertThat(desk.check(new Typed("cora", Crew.PASSWORD, "10.0.0.8")))
                .as("nobody keeps another out from elsewhere")
                .contains(cora);
        now = now.plus(Duration.ofMinutes(16));
        assertThat(desk.check(typed(Crew.PASSWORD))).contains(cora);
    }

    @Test
    void aSignInEndsWhenItIsNotUsedAndAfterAWorkingDay() {
        String idle = desk.begin(cora, "password");
        now = now.plus(SignInStore.IDLE).plusSeconds(1);
        assertThat(desk.holder(idle)).isEmpty();

        String used = desk.begin(cora, "password");
        Instant began = now;
        while (now.isBefore(began.plus(SignInStore.LONGEST))) {
            assertThat(desk.holder(used)).contains(cora);
            now = now.plus(Duration.ofMinutes(50));
        }
        assertThat(desk.holder(used)).isEmpty();
    }

    @Test
    void whoIsShutOutIsOutAtOnce() {
        String secret = desk.begin(cora, "password");
        crew.store().admit(cora, Admission.SHUT_OUT, crew.by());
        assertThat(desk.holder(secret)).isEmpty();
        assertThat(desk.check(typed(Crew.PASSWORD))).isEmpty();
    }

    @Test
    void aChangedPasswordEndsEverySignInAndTheOldOneIsWorthNothing() {
        String secret = desk.begin(cora, "password");
        desk.change(cora, typed(Crew.PASSWORD), "three swans by the bridge");
        assertThat(desk.holder(secret)).isEmpty();
        assertThat(desk.check(typed(Crew.PASSWORD))).isEmpty();
        assertThat(desk.check(typed("three swans by the bridge"))).contains(cora);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoeverKnowsIt() {
        assertThatThrownBy(() -> desk.change(cora, typed("not it"), "three swans by the bridge"))
                .hasMessageContaining("was not right");
        assertThat(desk.check(typed(Crew.PASSWORD))).contains(cora);
    }

    @Test
    void aPasswordThatWasHandedOverHasToBeChanged() {
        String handed = desk.hand(cora, crew.by());
        assertThat(desk.mustChange(cora)).isTrue();
        desk.change(cora, typed(handed), "three swans by the bridge");
        assertThat(desk.mustChange(cora)).isFalse();
    }

    @Test
    void nothingThatCouldBeUsedIsKept() {
        String secret = desk.begin(cora, "password");
        MachineTokenStore tokens = new MachineTokenStore(database);
        String token = tokens.issue(cora, new Issued("figures", now.plus(Duration.ofDays(1))), crew.by());
        String kept = database.read(
                sql -> sql.fetch(DSL.sql("select hash from person_secret")).toString()
                        + sql.fetch(DSL.sql("select * from sign_in"))
                        + sql.fetch(DSL.sql("select * from machine_token"))
                        + sql.fetch(DSL.sql("select * from history")));
        assertThat(kept).doesNotContain(secret).doesNotContain(token).doesNotContain(Crew.PASSWORD);
    }

    @Test
    void aTokenActsForItsPersonUntilItsDay() {
        MachineTokenStore tokens = new MachineTokenStore(database);
        String token = tokens.issue(cora, new Issued("figures", now.plus(Duration.ofDays(1))), crew.by());
        assertThat(tokens.holder(token, now)).contains(cora);
        assertThat(tokens.holder(token, now.plus(Duration.ofDays(1)))).isEmpty();
        tokens.end(cora, "figures", crew.by());
        assertThat(tokens.holder(token, now)).isEmpty();
    }

    @Test
    void aSignInElsewhereComesBackOnceToTheBrowserThatBeganIt() {
        BegunStore begun = new BegunStore(database);
        begun.keep("state", new Begun("browser", "nonce", "verifier", "/reviews"), now);
        begun.keep("late", new Begun("browser", "nonce", "verifier", "/"), now);
        assertThat(begun.take("state", "another browser", now)).isEmpty();
        begun.keep("state", new Begun("browser", "nonce", "verifier", "/reviews"), now);
        assertThat(begun.take("state", "browser", now))
                .isEqualTo(Optional.of(new Begun("browser", "nonce", "verifier", "/reviews")));
        assertThat(begun.take("state", "browser", now)).isEmpty();
        assertThat(begun.take("late", "browser", now.plus(Duration.ofMinutes(11))))
                .isEmpty();
    }
}
