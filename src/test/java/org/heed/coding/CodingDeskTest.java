package org.heed.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.coding.CodablePassage.Part;
import org.heed.coding.CodingDesk.Choice;
import org.heed.coding.CodingDesk.Noted;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.history.HistoryStore;
import org.heed.storage.Database;
import org.heed.storage.Server;
import org.heed.text.Refusal;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodingDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final CodeKey RECORDS = new CodeKey("ho2016-factors", 1, "5E");
    private static final CodeKey DEPRESSION = new CodeKey("case-attributes", 1, "victim-depression");
    private static final Coder ANN = new Coder("Ann");
    private static final Coder BEN = new Coder("Ben");
    private static final CodableText TEXT = text("The visit was not written down.", "Nobody asked again.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aCodingIsKeptWithItsWordsItsCoderAndItsFramework(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            Coding coding = desk(database).code(TEXT, quote("p1", 4, 30), new Choice(RECORDS, " why "), ANN);

            assertThat(new CodingStore(database).all())
                    .containsExactly(coding)
                    .containsExactly(new Coding(
                            1,
                            "dhr-1",
                            new Quote("p1", new Span(4, 30), "visit was not written down"),
                            RECORDS,
                            ANN,
                            NOW,
                            "why",
                            Optional.empty()));
            assertThat(new HistoryStore(database).of("coding:1")).hasSize(1);
        }
    }

    @Test
    void aCodeWithoutItsVeryWordsIsRefused() {
        try (Database database = Database.open(folder.resolve("l.heed").toString())) {
            Quote elsewhere = new Quote("p1", new Span(0, 3), "the");

            assertThatThrownBy(() -> desk(database).code(TEXT, elsewhere, new Choice(RECORDS, ""), ANN))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("very words");
            assertThat(new CodingStore(database).all()).isEmpty();
        }
    }

    @Test
    void takingACodingBackAddsAndOnlyItsCoderMay() {
        try (Database database = Database.open(folder.resolve("l.heed").toString())) {
            CodingDesk desk = desk(database);
            int number = desk.code(TEXT, TEXT.quote("p2"), new Choice(RECORDS, ""), ANN)
                    .number();

            assertThatThrownBy(() -> desk.withdraw(number, BEN, "")).isInstanceOf(Refusal.class);
            desk.withdraw(number, ANN, "too wide");

            Coding kept = new CodingStore(database).coding(number);
            assertThat(kept.withdrawal()).contains(new Coding.Withdrawal(ANN, NOW, "too wide"));
            assertThat(desk.placed(TEXT)).isEmpty();
        }
    }

    @Test
    void aMovedQuoteIsFoundAgainAndALostOneIsAdrift() {
        try (Database database = Database.open(folder.resolve("l.heed").toString())) {
            CodingDesk desk = desk(database);
            desk.code(TEXT, quote("p1", 4, 30), new Choice(RECORDS, ""), ANN);
            desk.code(TEXT, TEXT.quote("p2"), new Choice(RECORDS, ""), ANN);

            List<PlacedCoding> placed = desk.placed(text("A line before.", "The visit was not written down."));

            assertThat(placed.get(0).place()).contains(new Span(19, 45));
            assertThat(placed.get(1).isAdrift()).isTrue();
        }
    }

    @Test
    void aQuoteMayRunOnIntoTheNextPassage() {
        Quote quote = TEXT.quote("p1", new Span(23, 38));

        assertThat(quote.words()).isEqualTo("en down.\nNobody");
        assertThat(TEXT.find(quote)).contains(new Span(23, 38));
    }

    @ParameterizedTest
    @EnumSource
    void theNewestFactCountsAndTheEarlierOnesAreKept(Server server) {
        try (Database database = Database.open(server.freshLibrary(folder))) {
            CodingDesk desk = desk(database);
            desk.note("dhr-1", new Noted(DEPRESSION, Presence.STATED_ABSENT, "", "para 3"), ANN);
            CaseAttribute last = desk.note("dhr-1", new Noted(DEPRESSION, Presence.INDICATED, "", "para 9"), BEN);

            CaseAttributeStore store = new CaseAttributeStore(database);
            assertThat(store.of("dhr-1")).isEqualTo(Map.of(DEPRESSION, last));
            assertThat(store.history("dhr-1")).hasSize(2);
        }
    }

    @Test
    void whatAnEarlierVersionCallsTheSameStillHoldsAndWhatItCallsAnotherDoesNot() {
        try (Database database = Database.open(folder.resolve("l.heed").toString())) {
            CodingDesk desk = desk(database);
            CodeKey thoughts = new CodeKey("case-attributes", 1, "victim-suicidal-thoughts");
            CaseAttribute kept = desk.note("dhr-1", new Noted(DEPRESSION, Presence.INDICATED, "", "para 3"), ANN);
            desk.note("dhr-1", new Noted(thoughts, Presence.INDICATED, "", "para 4"), ANN);

            Framework newer = desk.shelf().framework("case-attributes@2");

            assertThat(new CaseAttributeStore(database).of("dhr-1", newer, desk.shelf()))
                    .isEqualTo(Map.of(new CodeKey("case-attributes", 2, "victim-depression"), kept));
        }
    }

    @Test
    void aFactWithoutASourceIsRefused() {
        try (Database database = Database.open(folder.resolve("l.heed").toString())) {
            assertThatThrownBy(
                            () -> desk(database).note("dhr-1", new Noted(DEPRESSION, Presence.INDICATED, "", " "), ANN))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("where the report says so");
        }
    }

    private static CodingDesk desk(Database database) {
        return new CodingDesk(database, FrameworkShelf.shipped(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Quote quote(String passage, int start, int end) {
        return TEXT.quote(passage, new Span(start, end));
    }

    private static CodableText text(String... passages) {
        List<CodablePassage> all = new java.util.ArrayList<>();
        for (String words : passages) {
            all.add(new CodablePassage("p" + (all.size() + 1), "", words, Part.TEXT, 1));
        }
        return new CodableText("dhr-1", "A review", all);
    }
}
