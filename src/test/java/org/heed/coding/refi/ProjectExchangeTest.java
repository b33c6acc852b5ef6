package org.heed.coding.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingDesk;
import org.heed.coding.CodingStore;
import org.heed.coding.OtherDocument;
import org.heed.coding.OtherDocumentStore;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.refi.Project.ProjectCode;
import org.heed.coding.refi.Project.Selection;
import org.heed.coding.refi.Project.Source;
import org.heed.storage.Database;
import org.heed.text.Refusal;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectExchangeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Coder ANN = new Coder("Ann & Ben <\"one\">");
    private static final FrameworkShelf SHIPPED = FrameworkShelf.shipped();
    private static final int TEXTS = 12;
    private static final int CODINGS_A_TEXT = 100;
    private static final int SEED = 20_261_121;

    /// Line ends of all systems, combining marks, ligature marks and characters outside the basic plane.
    private static final List<String> PIECES = List.of(
            "the visit ",
            "\n",
            "\r\n",
            "\r",
            "e\u0301",
            "\uD83D\uDD4A",
            "\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD801\uDC37",
            "dŵr",
            "\t",
            "a\u0308\u0323",
            "\u00A0",
            "& <b> \"",
            "\u2028",
            "न\u093F",
            "x");

    /// Positions count code points: the dove is one.
    private static final String OF_ANOTHER_TOOL = """
            <?xml version="1.0" encoding="utf-8"?>
            <Project name="Study" origin="Other 3.1" xmlns="urn:QDA-XML:project:1.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <Users><User guid="u1" name="Coder One"/></Users>
              <CodeBook><Codes>
                <Code guid="k1" name="Services" isCodable="true" color="#ff0000">
                  <Description>What was on offer</Description>
                  <Code guid="k2" name="Refuge" isCodable="true"/>
                  <Code guid="k3" name="Outreach" isCodable="true"><NoteRef targetGUID="n1"/></Code>
                </Code>
              </Codes></CodeBook>
              <Sources>
                <TextSource guid="s1" name="Interview 1" richTextPath="internal://s1.docx"
                    plainTextPath="internal://s1.txt" creatingUser="u1">
                  <PlainTextSelection guid="p1" name="a" startPosition="2" endPosition="8" creatingUser="u1"
                      creationDateTime="2024-05-01T10:00:00Z">
                    <Description>why</Description>
                    <Coding guid="c1" creatingUser="u1"><CodeRef targetGUID="k2"/></Coding>
                  </PlainTextSelection>
                  <PlainTextSelection guid="p2" startPosition="2" endPosition="99">
                    <Coding guid="c2"><CodeRef targetGUID="k2"/></Coding>
                  </PlainTextSelection>
                </TextSource>
                <PictureSource guid="s2" name="Photo" path="internal://s2.jpg">
                  <PictureSelection guid="p3" firstX="1" firstY="1" secondX="2" secondY="2"/>
                </PictureSource>
              </Sources>
            </Project>
            """;

    @TempDir
    private Path folder;

    @Test
    void twelveHundredCodingsComeBackAtTheirVeryPositions() {
        try (Database here = open("here");
                Database there = open("there")) {
            List<Coding> made = codeAtRandom(here);
            byte[] file = exchange(here).out(ReleaseGate.AS_PUBLISHED);

            ProjectExchange.Taken taken = exchange(there).in(ProjectReader.project(file), ANN);

            assertThat(taken).isEqualTo(new ProjectExchange.Taken(made.size(), TEXTS, List.of()));
            assertThat(made).hasSizeGreaterThanOrEqualTo(1_000);
            assertThat(placed(there)).containsExactlyInAnyOrderElementsOf(placed(here));
        }
    }

    @Test
    void takenOutBroughtInAndTakenOutAgainIsTheSameFile() {
        try (Database here = open("here")) {
            codeAtRandom(here);
            byte[] file = exchange(here).out(ReleaseGate.AS_PUBLISHED);

            ProjectExchange.Taken again = exchange(here).in(ProjectReader.project(file), ANN);

            assertThat(again.documents()).isZero();
            assertThat(exchange(here).out(ReleaseGate.AS_PUBLISHED)).isEqualTo(file);
        }
    }

    @Test
    void readsAProjectAsTheStandardShowsIt() {
        Project project = ProjectReader.project(
                zip("project.qde", OF_ANOTHER_TOOL, "Sources/s1.txt", "\uFEFF\uD83D\uDD4A refuge\r\nend"));

        assertThat(project)
                .isEqualTo(new Project(
                        "Study",
                        List.of(
                                new ProjectCode("k1", "Services", "What was on offer", ""),
                                new ProjectCode("k2", "Refuge", "", "k1"),
                                new ProjectCode("k3", "Outreach", "", "k1")),
                        List.of(new Source(
                                "s1",
                                "Interview 1",
                                "\uD83D\uDD4A refuge\r\nend",
                                List.of(new Selection("p1", 3, 9, "k2", "Coder One", "2024-05-01T10:00:00Z", "why")))),
                        List.of(
                                "1 codings of 'Interview 1' lie outside its text and were left out.",
                                "1 of kind PictureSelection were left out: Heed codes text.")));
    }

    @Test
    void codesOfAnotherToolBecomeAFramework() {
        Project project = new Project(
                "Study",
                List.of(new ProjectCode("k1", "Services", "", ""), new ProjectCode("k2", "Refuge", "", "k1")),
                List.of(new Source(
                        "s1", "Interview 1", "no refuge", List.of(new Selection("p1", 3, 9, "k2", "One", "", "")))),
                List.of());
        try (Database here = open("here")) {
            exchange(here).in(project, ANN);

            Coding coding = new CodingStore(here).all().getFirst();
            Framework own =
                    new CodingStore(here).with(SHIPPED).framework(coding.code().edition());
            assertThat(coding.quote().words()).isEqualTo("refuge");
            assertThat(coding.coder()).isEqualTo(new Coder("One"));
            assertThat(own.named(coding.code()).label()).isEqualTo("Refuge");
            assertThat(own.codes()).extracting(Code::parent).containsExactly("", "c1");
        }
    }

    @Test
    void aCodebookComesBackWithItsCodes() {
        Framework factors = SHIPPED.framework("ho2016-factors");

        Project book = ProjectReader.codebook(CodebookFile.of(factors));

        assertThat(book.codes()).hasSize(1 + factors.codes().size());
        assertThat(book.codes()).extracting(ProjectCode::name).contains("5E Record keeping");
    }

    @Test
    void whatIsNoProjectIsRefused() {
        assertThatThrownBy(() -> ProjectReader.project("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ProjectReader.codebook("<a".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    /// In one piece: what is tested is where the codings stand, and a disk takes its time over each commit.
    private static List<Coding> codeAtRandom(Database database) {
        return database.wholly(() -> codedAtRandom(database));
    }

    private static List<Coding> codedAtRandom(Database database) {
        Random random = new Random(SEED);
        CodingDesk desk = new CodingDesk(database, SHIPPED, CLOCK);
        List<Code> codes = SHIPPED.framework("ho2016-factors").leaves();
        List<Coding> made = new ArrayList<>();
        for (int number = 0; number < TEXTS; number++) {
            CodableText text = added(database, random);
            while (made.size() < (number + 1) * CODINGS_A_TEXT) {
                CodeKey key = new CodeKey(
                        "ho2016-factors",
                        1,
                        codes.get(random.nextInt(codes.size())).code());
                Span span = span(text.words(), random);
                if (!text.words().substring(span.start(), span.end()).isBlank() && starts(text, span.start())) {
                    made.add(desk.receive(
                            text,
                            new Coding.Draft(text.document(), text.quote(span), key, "memo " + made.size() + "\r\n<&>"),
                            ANN,
                            NOW));
                }
            }
        }
        return new CodingStore(database).all();
    }

    /// A quote begins inside a passage, not on the line feed between two.
    private static boolean starts(CodableText text, int offset) {
        return text.words().charAt(offset) != '\n';
    }

    private static CodableText added(Database database, Random random) {
        StringBuilder words = new StringBuilder("\uD83D\uDD4A start ");
        for (int piece = 0; piece < 200; piece++) {
            words.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        OtherDocument document = new OtherDocumentStore(database)
                .add(new OtherDocumentStore.Draft("imported", "Notes", words.toString()), ANN, NOW);
        return new CodableTexts(database).text(document.document());
    }

    /// Between two code points, as a person can choose them.
    private static Span span(String words, Random random) {
        int points = words.codePointCount(0, words.length());
        int start = random.nextInt(points - 1);
        int end = Math.min(points, start + 1 + random.nextInt(60));
        return new Span(words.offsetByCodePoints(0, start), words.offsetByCodePoints(0, end));
    }

    /// What counts of each coding, wherever it is kept.
    private static List<String> placed(Database database) {
        CodableTexts texts = new CodableTexts(database);
        return new CodingStore(database)
                .all().stream()
                        .map(coding -> coding.document() + " "
                                + texts.text(coding.document())
                                        .find(coding.quote())
                                        .orElseThrow()
                                + coding.code() + coding.coder() + coding.at() + coding.memo()
                                + coding.quote().words())
                        .toList();
    }

    private static ProjectExchange exchange(Database database) {
        return new ProjectExchange(database, SHIPPED, CLOCK);
    }

    private Database open(String name) {
        return Database.open(folder.resolve(name + ".heed").toString());
    }

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
