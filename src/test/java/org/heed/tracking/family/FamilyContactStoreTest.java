package org.heed.tracking.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.heed.history.HistoryStore;
import org.heed.history.Role;
import org.heed.people.Crew;
import org.heed.review.ReviewKey;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.heed.tracking.Signature;
import org.heed.tracking.family.FamilyContact.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyContactStoreTest {

    private static final ReviewKey REVIEW = new ReviewKey("dhr-1a2b3c4d");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private static FamilyContact contact(Kind kind, String words, String who) {
        return new FamilyContact(REVIEW, kind, TODAY, words, new Signature(who, "", Crew.NOON.instant()));
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void whatPassedIsKeptAndTheHistoryHoldsNoneOfItsWords(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            FamilyContactStore store = new FamilyContactStore(database);
            FamilyContact asked = contact(Kind.ASKED, "Who reads the letters now?", "Flo Liaison");
            store.add(asked, TODAY);
            assertThat(store.of(REVIEW)).containsExactly(asked);
            assertThat(new HistoryStore(database).of("review:" + REVIEW))
                    .extracting(link -> link.entry().what() + " " + link.entry().details())
                    .containsExactly("family.asked {happened=2026-03-02}");
        }
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void aFamilyThatDoesNotWishToBeToldIsNotTold(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            FamilyContactStore store = new FamilyContactStore(database);
            assertThat(store.wish(REVIEW)).isEmpty();
            store.add(contact(Kind.WISHES_NO_CONTACT, "Not for now.", "Flo Liaison"), TODAY);
            FamilyContact told = contact(Kind.TOLD, "The plan was finished.", "Flo Liaison");
            assertThatThrownBy(() -> store.add(told, TODAY))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("does not wish to be contacted");
            store.add(contact(Kind.WISHES_CONTACT, "She rang and asked for news.", "Flo Liaison"), TODAY);
            store.add(told, TODAY);
            assertThat(store.wish(REVIEW)).contains(Kind.WISHES_CONTACT);
        }
    }

    @ParameterizedTest
    @EnumSource(Server.class)
    void inASharedLibraryItIsForFamilyLiaison(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            Crew crew = Crew.of(database, Crew.NOON);
            crew.with("Flo Liaison", Role.FAMILY_LIAISON, "");
            FamilyContactStore store = new FamilyContactStore(database);
            assertThatThrownBy(() -> store.add(contact(Kind.ASKED, "When?", "Ada Keeper"), TODAY))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("This is for a family liaison");
            store.add(contact(Kind.ASKED, "When?", "Flo Liaison"), TODAY);
            assertThat(store.of(REVIEW)).hasSize(1);
        }
    }
}
