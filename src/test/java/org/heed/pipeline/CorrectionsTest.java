package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heed.history.HistoryStore;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.recommendation.Checked;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.Amendment;
import org.heed.recommendation.correction.Anchor;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Correction;
import org.heed.recommendation.correction.Correction.Signature;
import org.heed.recommendation.correction.CorrectionDesk;
import org.heed.review.Edition;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.ReviewKey;
import org.heed.storage.Server;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people decide about a reading: it holds at once, it holds after the next reading, and where it can no longer
/// hold it is shown and never lost.
class CorrectionsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Signature SIGNED = new Signature("A Reader", NOON, "the page says so");
    private static final int SEEDS = 20;

    private static final String REVIEW = """
            KIND: DHR
            BODY: Safer Aldermere Partnership
            MONTH_OF_DEATH: March 2021
            1 | Police | The force should review how it records risk.
            2 |  | The council should ask every tenant. The council should publish what it hears.
            3 | Health | Surgeries should ask about
            4 | Health | safety at home at every visit.
            5 | Police | This line is no recommendation at all.
            The board should write to every family once a year.
            """;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // each test begins with a library on its own server
    private Library library;

    @SuppressWarnings("NullAway.Init") // the same
    private Edition edition;

    private void begin(Server server) throws IOException {
        library = Library.open(server.freshLibrary(folder));
        edition = add(REVIEW, "aldermere.pdf");
    }

    @AfterEach
    void end() {
        if (library != null) {
            library.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfCorrectionHoldsAtOnceAndAfterTheNextReading(Server server) throws IOException {
        begin(server);
        make(new Change.Confirm(at(1)));
        make(new Change.Split(
                at(2),
                List.of(
                        words("The council should ask every tenant."),
                        words("The council should publish what it hears.").number("2a"))));
        make(new Change.Join(at(4), at(5)));
        make(new Change.Reject(at(5)));
        make(new Change.Correct(
                at(2), Amendment.NONE.addressees(List.of("Aldermere Council")).level(Level.SINGLE_AGENCY)));
        make(new Change.Add(
                words("The board should write to every family once a year.").number("6"), Optional.empty()));
        List<String> expected = List.of(
                "1|The force should review how it records risk.|Police|PANEL|CONFIRMED",
                "2|The council should ask every tenant.|Aldermere Council|SINGLE_AGENCY|CORRECTED",
                "2a|The council should publish what it hears.||PANEL|SPLIT",
                "3|Surgeries should ask about safety at home at every visit.|Health|PANEL|JOINED",
                "6|The board should write to every family once a year.||NOT_RECORDED|ADDED");

        assertThat(lines()).isEqualTo(expected);
        Ledger before = ledger();
        adder().readAgain(edition.review());
        assertThat(ledger()).isEqualTo(before);
        assertThat(before.recommendations().getFirst().checked())
                .contains(new Checked(Checked.Act.CONFIRMED, "A Reader", NOON, "the page says so"));
        assertThat(adrift()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReadingAfterAnyCorrectionsChangesNothing(Server server) throws IOException {
        begin(server);
        for (int seed = 0; seed < SEEDS; seed++) {
            tryOne(new Random(seed));
        }
        Ledger before = ledger();
        List<Problem> problems = library.reviews().problems(edition);

        adder().readAgain(edition.review());

        assertThat(ledger()).isEqualTo(before);
        assertThat(library.reviews().problems(edition)).isEqualTo(problems);
        assertThat(new HistoryStore(library.database()).verify().isWhole()).isTrue();
    }

    private void tryOne(Random random) {
        int size = ledger().recommendations().size();
        Anchor one = at(1 + random.nextInt(size));
        List<Change> changes = List.of(
                new Change.Confirm(one),
                new Change.Correct(one, Amendment.NONE.number("n" + random.nextInt(9))),
                new Change.Correct(one, words("Said by a person " + random.nextInt(99))),
                new Change.Split(one, List.of(words("First half " + random.nextInt(99)), words("Second half"))),
                new Change.Reject(one));
        try {
            make(changes.get(random.nextInt(size < 3 ? 3 : changes.size())));
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectedEditionTakesOverWhatItStillSays(Server server) throws IOException {
        begin(server);
        make(new Change.Confirm(at(1)));
        make(new Change.Correct(at(2), Amendment.NONE.addressees(List.of("Aldermere Council"))));

        Edition second = add(REVIEW.replace("records risk", "records every risk"), "aldermere-corrected.pdf");

        assertThat(second).isEqualTo(new Edition(edition.review(), 2));
        assertThat(lines(second).get(0))
                .isEqualTo("1|The force should review how it records every risk.|Police|PANEL|");
        assertThat(lines(second).get(1)).contains("|Aldermere Council|PANEL|CORRECTED");
        assertThat(library.reviews().problems(second))
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.CORRECTION_ADRIFT);
        assertThat(lines(edition).get(0)).endsWith("CONFIRMED");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackNoLongerHolds(Server server) throws IOException {
        begin(server);
        Correction rejected = make(new Change.Reject(at(5)));
        make(new Change.Withdraw(rejected.number()));

        assertThat(lines()).hasSize(5).last().asString().startsWith("5|This line");
        assertThatThrownBy(() -> make(new Change.Withdraw(99)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no correction 99");
    }

    @ParameterizedTest
    @EnumSource
    void whatChangedMeanwhileIsNotCorrectedBlindly(Server server) throws IOException {
        begin(server);
        Anchor seen = at(1);
        make(new Change.Correct(seen, words("The force should say how it records risk.")));

        assertThatThrownBy(() -> make(new Change.Reject(seen)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has changed since you opened it");
        assertThat(lines()).hasSize(5);
        assertThat(new HistoryStore(library.database()).verify().entries()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void wordsThatStandNowhereAreNotAdded(Server server) throws IOException {
        begin(server);

        assertThatThrownBy(() -> make(new Change.Add(words("Words that no page has."), Optional.empty())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stand in no document");
        make(new Change.Add(
                words("Words that no page has."),
                Optional.of(new Change.Sight(
                        library.reports().reports(edition).getFirst().digest(), 1))));
        assertThat(lines()).contains("|Words that no page has.||NOT_RECORDED|ADDED");
    }

    @ParameterizedTest
    @EnumSource
    void listsCountsAndSearchKnowWhatPeopleSaid(Server server) throws IOException {
        begin(server);
        make(new Change.Reject(at(5)));
        make(new Change.Correct(at(1), words("The constabulary should weigh every threat.")));

        assertThat(library.catalogue().summary(edition.review()).orElseThrow().recommendations())
                .isEqualTo(4);
        assertThat(library.search().search("constabulary", ReviewFilter.ALL, 9).hits())
                .hasSize(1);
        assertThat(library.reviews().problems(edition))
                .extracting(Problem::words)
                .containsExactly("The report says that it makes 5 recommendations; there are 4 after what people"
                        + " corrected. Check the list against the document.");
    }

    @ParameterizedTest
    @EnumSource
    void aReasonIsAskedForAndANameIsAMust(Server server) throws IOException {
        begin(server);
        CorrectionDesk desk = new CorrectionDesk(library.database());
        Signature silent = new Signature("A Reader", NOON, "");

        assertThatThrownBy(() -> desk.make(edition, new Change.Reject(at(1)), silent))
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> desk.make(edition, new Change.Confirm(at(1)), new Signature(" ", NOON, "")))
                .hasMessageContaining("Say who you are");
        assertThat(desk.make(edition, new Change.Confirm(at(1)), silent).number())
                .isEqualTo(1);
    }

    private static Amendment words(String words) {
        return Amendment.words(new RawText(words));
    }

    private Correction make(Change change) {
        return new CorrectionDesk(library.database()).make(edition, change, SIGNED);
    }

    private Anchor at(int position) {
        return Anchor.of(ledger().recommendations().get(position - 1), position);
    }

    private Ledger ledger() {
        return library.recommendations().ledger(edition);
    }

    private List<Correction> adrift() {
        return library.recommendations().corrected(edition).adrift();
    }

    private List<String> lines() {
        return lines(edition);
    }

    private List<String> lines(Edition of) {
        List<String> lines = new ArrayList<>();
        for (Recommendation each : library.recommendations().ledger(of).recommendations()) {
            List<String> names = each.addressees().stream()
                    .map(addressee -> addressee.asPrinted())
                    .toList();
            lines.add(String.join(
                    "|",
                    each.number(),
                    each.text().verbatim(),
                    String.join(";", names),
                    each.level().name(),
                    each.checked().map(checked -> checked.act().name()).orElse("")));
        }
        return lines;
    }

    private ReviewAdder adder() {
        return new ReviewAdder(library, Readings::read, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Edition add(String text, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        AddedBatch batch = adder().add(Adding.of(List.of(file)), AddingWatch.NOBODY);
        ReviewKey key = batch.reviews().getFirst().key().orElseThrow();
        return library.reviews().find(key).orElseThrow().current();
    }
}
