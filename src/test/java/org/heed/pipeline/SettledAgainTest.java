package org.heed.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.library.Library;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.correction.Judgement;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.correction.Settlement;
import org.heed.organisation.correction.SettlementScope;
import org.heed.organisation.told.OrganisationEditor;
import org.heed.organisation.told.ResolutionStore;
import org.heed.pipeline.keeping.Corrector;
import org.heed.recommendation.correction.Amendment;
import org.heed.recommendation.correction.Anchor;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Correction.Signature;
import org.heed.review.Edition;
import org.heed.storage.Server;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people decided about a name holds wherever the name comes up later: in a review added afterwards, in the next
/// reading of one, in a corrected edition, and where a person writes it into a recommendation.
class SettledAgainTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Judgement JUDGED = new Judgement("A Reader", NOON, "I rang them");

    @TempDir
    private Path folder;

    private static Settlement blueDoor(Optional<AddresseeState> state) {
        List<String> bodies = state.isEmpty() ? List.of() : List.of("kent-police");
        return new Settlement("Blue Door Team", SettlementScope.EVERYWHERE, "", state, bodies, JUDGED);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSettledHoldsWhereverTheNameComesUpAgain(Server server) throws IOException {
        try (Library library = Library.open(server.freshLibrary(folder))) {
            Edition early = add(library, "early", "Blue Door Team", "The force should record risk.");
            editor(library).settle(blueDoor(Optional.of(AddresseeState.CONFIRMED)));
            Edition late = add(library, "late", "The Blue Door Team", "The team should answer letters.");
            Edition other = add(library, "other", "Home Office", "The office should publish guidance.");
            adder(library).readAgain(early.review());
            correctAddressee(library, other, "Blue Door Team");

            assertThat(List.of(told(library, early), told(library, late), told(library, other)))
                    .containsOnly("Kent Police CONFIRMED");

            editor(library).settle(blueDoor(Optional.empty()));
            adder(library).readAgain(late.review());
            assertThat(List.of(told(library, early), told(library, late), told(library, other)))
                    .containsExactly("Blue Door Team REVIEW", "The Blue Door Team REVIEW", "Blue Door Team REVIEW");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMergedBodyIsMeantAgainAfterTheNextReading(Server server) throws IOException {
        try (Library library = Library.open(server.freshLibrary(folder))) {
            Edition edition = add(library, "early", "Essex Police", "The force should record risk.");
            editor(library).merge("essex-police", "kent-police", JUDGED);
            adder(library).readAgain(edition.review());
            assertThat(told(library, edition)).isEqualTo("Kent Police CONFIRMED");
        }
    }

    private static OrganisationEditor editor(Library library) {
        return new OrganisationEditor(library.database(), new KeptRegister(library.database()));
    }

    private static ReviewAdder adder(Library library) {
        return new ReviewAdder(library, Readings::read, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Edition add(Library library, String name, String addressee, String words) throws IOException {
        String text = "KIND: DHR\nBODY: Safer " + name + " Partnership\n1 | " + addressee + " | " + words + "\n";
        Path file = Files.writeString(folder.resolve(name + ".pdf"), text);
        AddedBatch batch = adder(library).add(Adding.of(List.of(file)), AddingWatch.NOBODY);
        return library.reviews()
                .find(batch.reviews().getFirst().key().orElseThrow())
                .orElseThrow()
                .current();
    }

    private static void correctAddressee(Library library, Edition edition, String addressee) {
        Anchor first = Anchor.of(
                library.recommendations().ledger(edition).recommendations().getFirst(), 1);
        Change change = new Change.Correct(first, Amendment.NONE.addressees(List.of(addressee)));
        new Corrector(library.database()).make(edition, change, new Signature("A Reader", NOON, "page 3"));
    }

    private static String told(Library library, Edition edition) {
        return new ResolutionStore(library.database())
                .resolved(edition, new KeptRegister(library.database()).register()).of(0).stream()
                        .map(each -> each.names() + " " + each.state())
                        .collect(Collectors.joining("; "));
    }
}
