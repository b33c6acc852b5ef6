package org.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged files are read as far as they can be, or refused; they never crash a reader or hang it. The number of
/// mutations of each file is a quarter of the system property `heed.fuzz`.
class MutationTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MUTATIONS = Integer.getInteger("heed.fuzz", 400) / 4;
    private static final int FILES = 4;

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void noMutationCrashesOrHangsAReader(int file) throws Exception {
        byte[] whole = files().get(file);
        List<String> crashes = new ArrayList<>();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] mutated = mutated(whole, files().get(seed % FILES), new Random(seed));
            int number = seed;
            crash(mutated).ifPresent(what -> crashes.add("file " + file + ", seed " + number + ": " + what));
        }
        assertThat(crashes).isEmpty();
    }

    @Test
    void thousandsOfEmptyPagesAreRead() throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 5_000; i++) {
                document.addPage(new PDPage());
            }
            assertThat(crash(saved(document))).isEmpty();
        }
    }

    @Test
    void aGiantPageIsRead() throws Exception {
        try (PDDocument document = pdf(new PDRectangle(2_000_000, 2_000_000))) {
            assertThat(crash(saved(document))).isEmpty();
        }
    }

    @Test
    void aPageTreeThatHoldsItselfIsRefusedOrRead() throws Exception {
        String loop = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>"
                + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertThat(crash(loop.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void deeplyNestedMarkupIsRead() throws Exception {
        String page = "<html><body>" + "<div><ul><li>".repeat(50_000) + "The panel met.";
        assertThat(crash(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aTableThatSpansMillionsIsRead() throws Exception {
        String row = "<tr><td colspan=99999 rowspan=99999>x</td></tr>";
        String page = "<html><body><table>" + row.repeat(300) + "</table></body></html>";
        assertThat(crash(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /// What went wrong other than a refusal, if anything did.
    private Optional<String> crash(byte[] bytes) throws InterruptedException {
        FutureTask<Optional<String>> reading = new FutureTask<>(() -> {
            try {
                reader.read("mutated", bytes);
                return Optional.empty();
            } catch (Refusal e) {
                return e.getMessage().endsWith(".") ? Optional.empty() : Optional.of("a refusal without a sentence");
            }
        });
        Thread thread = Thread.ofPlatform().daemon().start(reading);
        try {
            return reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return Optional.of(Optional.ofNullable(e.getCause()).orElse(e).toString() + " at "
                    + Arrays.stream(Optional.ofNullable(e.getCause()).orElse(e).getStackTrace())
                            .limit(3)
                            .toList());
        } catch (TimeoutException e) {
            thread.interrupt();
            return Optional.of("no end after " + LONGEST);
        }
    }

    private static byte[] mutated(byte[] whole, byte[] other, Random random) {
        byte[] bytes = whole.clone();
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> flipped(bytes, random, 1 + random.nextInt(8));
            case 2 -> flipped(bytes, random, 1 + bytes.length / 50);
            case 3 -> spliced(bytes, other, random);
            default -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + 200), (byte) random.nextInt(256));
                yield bytes;
            }
        };
    }

    private static byte[] flipped(byte[] bytes, Random random, int times) {
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, byte[] other, Random random) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        int cut = random.nextInt(bytes.length);
        int from = random.nextInt(other.length);
        spliced.write(bytes, 0, cut);
        spliced.write(other, from, Math.min(other.length - from, 500));
        spliced.write(bytes, cut, bytes.length - cut);
        return spliced.toByteArray();
    }

    private static List<byte[]> files() throws IOException {
        String text =
                "1. Introduction\n\nThe panel met.\n\n| No | Body |\n|----|------|\n| 1 | Health |\n\f2. Next\n\n - x\n";
        String page =
                "<!DOCTYPE html><html><body><main><h1>Review</h1><ol type=i><li>Act<ul><li>now</ul></ol><table><tr>"
                        + "<th colspan=2>a<td rowspan=2>b<tr><td>c</table><dl><dt>x<dd>y</dl></main></body></html>";
        try (PDDocument document = pdf(PDRectangle.A4)) {
            return List.of(
                    saved(document),
                    word(),
                    page.getBytes(StandardCharsets.UTF_8),
                    text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] word() {
        String body = WordFile.numbered(1, 0, "Act.") + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                + WordFile.paragraph("<w:pStyle w:val=\"a\"/>", "x") + "</w:tc></w:tr></w:tbl>";
        return WordFile.of(body)
                .styles("<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"1\">" + WordFile.level(0, "lowerRoman", "%1.%2")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .bytes();
    }

    private static PDDocument pdf(PDRectangle size) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.beginText();
            content.newLineAtOffset(72, 700);
            content.showText("Recommendation 1: the panel asks that all agencies act.");
            content.endText();
            content.addRect(70, 600, 300, 40);
            content.stroke();
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
