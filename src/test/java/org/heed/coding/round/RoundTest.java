package org.heed.coding.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodablePassage.Part;
import org.heed.coding.CodableText;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.CodingDesk.Choice;
import org.heed.coding.CodingStore;
import org.heed.coding.Presence;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.round.Assignment.Sight;
import org.heed.coding.round.Assignment.State;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Framework FACTORS = FrameworkShelf.shipped().framework("ho2016-factors");
    private static final CodeKey RECORDS = new CodeKey("ho2016-factors", 1, "5E");
    private static final Coder ANN = new Coder("Ann");
    private static final Coder BEN = new Coder("Ben");
    private static final Coder CAT = new Coder("Cat");
    private static final CodableText TEXT = new CodableText(
            "dhr-1",
            "",
            List.of(
                    new CodablePassage("p1", "", "Not written down.", Part.TEXT, 1),
                    new CodablePassage("p2", "", "Nobody asked.", Part.TEXT, 1)));

    @TempDir
    private Path folder;

    @Test
    void whoCodesBlindIsBlindUntilAllOfThemAreDone() {
        try (Database database = Database.open(folder.resolve("l.heed").toString())) {
            AssignmentStore store = new AssignmentStore(database);
            int ann = give(store, ANN).number();
            int ben = give(store, BEN).number();

            store.tell(ann, State.DONE, ANN, NOW);
            assertThat(store.isBlind("dhr-1", FACTORS.edition(), ANN)).isTrue();
            assertThat(store.isBlind("dhr-1", FACTORS.edition(), CAT)).isFalse();

            store.tell(ben, State.DONE, BEN, NOW);
            assertThat(store.isBlind("dhr-1", FACTORS.edition(), ANN)).isFalse();
        }
    }

    @Test
    void onlyAThirdPersonSettlesAndTheCodingsStay() {
        try (Database database = Database.open(folder.resolve("l.heed").toString())) {
            CodingDesk desk = new CodingDesk(database, FrameworkShelf.shipped(), Clock.fixed(NOW, ZoneOffset.UTC));
            desk.code(TEXT, TEXT.quote("p1"), new Choice(RECORDS, ""), ANN);
            desk.code(TEXT, TEXT.quote("p2"), new Choice(RECORDS, ""), ANN);
            desk.code(TEXT, TEXT.quote("p2"), new Choice(RECORDS, ""), BEN);
            AdjudicationStore store = new AdjudicationStore(database);

            assertThatThrownBy(() -> store.settle(said(BEN, "no"))).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> store.settle(said(CAT, " "))).isInstanceOf(Refusal.class);
            store.settle(said(CAT, "no record is meant"));

            assertThat(disagreements(database))
                    .containsExactly(new Disagreement(
                            "dhr-1",
                            "p1",
                            RECORDS,
                            List.of("Ann"),
                            List.of("Ben"),
                            java.util.Optional.of(said(CAT, "no record is meant"))));
            assertThat(new CodingStore(database).all()).hasSize(3).allMatch(coding -> coding.stands());
        }
    }

    private static List<Disagreement> disagreements(Database database) {
        return Disagreement.on(
                TEXT,
                new CodingStore(database).of("dhr-1", FACTORS),
                FACTORS,
                new AdjudicationStore(database).with(FACTORS.edition()));
    }

    private static Adjudication said(Coder by, String why) {
        return new Adjudication("dhr-1", "p1", RECORDS, Presence.STATED_ABSENT, by, NOW, why);
    }

    private static Assignment give(AssignmentStore store, Coder coder) {
        return store.give(new Assignment.Draft("dhr-1", FACTORS.edition(), coder, Sight.BLIND), CAT, NOW);
    }
}
