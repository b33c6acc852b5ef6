package org.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.heed.review.FileKind;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @TempDir
    private Path folder;

    private static void assertRefused(byte[] bytes, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReportReader().read("report.pdf", bytes))
                .withMessageContaining(words);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "The file is empty");
        assertRefused(new byte[500], "The file is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d49484452, a picture",
        "ffd8ffe000104a46494600010100, a picture",
        "1f8b0800000000000003, an archive",
        "d0cf11e0a1b11ae1000000000000000000, an older Office file",
        "7b5c727466315c616e736920436f6e74656e74, RTF"
    })
    void aFileOfAnotherKindIsRefusedWhateverItsName(String hex, String words) {
        assertRefused(HexFormat.of().parseHex(hex), words);
    }

    @Test
    void aWebPageCalledPdfIsReadAsTheWebPageItIs() {
        byte[] page = "<!DOCTYPE html><html><body><p>The panel met.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(new ReportReader().read("report.pdf", page).kind()).isEqualTo(FileKind.HTML);
    }

    @Test
    void aLockedWordDocumentIsRefusedWithTheWayOut() {
        byte[] ole = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] both = Arrays.copyOf(ole, ole.length + name.length);
        System.arraycopy(name, 0, both, ole.length, name.length);
        assertRefused(both, "locked with a password");
    }

    @Test
    void aLockedPdfIsRefusedWithTheWayOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        assertRefused(bytes.toByteArray(), "password");
    }

    @Test
    void aDocumentWithMacrosIsRefused() {
        WordFile file = WordFile.withContentType("application/vnd.ms-word.document.macroEnabled.main+xml");
        assertRefused(file.bytes(), "macros");
    }

    @Test
    void aSpreadsheetIsRefused() {
        WordFile file =
                WordFile.withContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.main+xml");
        assertRefused(file.bytes(), "a spreadsheet");
    }

    @Test
    void aDocumentCutShortIsRefused() {
        byte[] whole = WordFile.of(WordFile.paragraph("", "The panel met.".repeat(500)))
                .bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "damaged or cut short");
    }

    @Test
    void aBombIsRefusedBeforeItIsOpened() {
        String filling = "<w:p/>".repeat(3_000_000);
        assertRefused(WordFile.of(filling).bytes(), "unpacks to far more");
    }

    @Test
    void tooManyMembersAreRefused() {
        WordFile file = WordFile.of("");
        for (int i = 0; i <= 10_000; i++) {
            file.member("word/media/" + i, "");
        }
        assertRefused(file.bytes(), "unpacks to far more");
    }

    @Test
    void aDocumentTypeDeclarationIsNeverFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String xml = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;"
                + "</w:t></w:r></w:p></w:body></w:document>";
        assertRefused(WordFile.withDocument(xml).bytes(), "damaged");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000) + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        assertRefused(WordFile.of(deep).bytes(), "damaged");
    }

    @Test
    void aWebPageOfScriptsIsRefused() {
        byte[] page = "<html><body><script>load()</script></body></html>".getBytes(StandardCharsets.UTF_8);
        assertRefused(page, "holds no words");
    }

    @Test
    void aDamagedPdfIsRefused() {
        assertRefused("%PDF-1.7\nnothing that follows is a PDF".getBytes(StandardCharsets.UTF_8), "damaged");
    }

    @Test
    void aFileTooLargeIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.pdf");
        try (FileChannel channel = FileChannel.open(
                large, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}), ReportReader.LARGEST_FILE_BYTES);
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReportReader().read(large))
                .withMessageContaining("larger than 300 MB");
    }

    @Test
    void aFolderAndAMissingFileAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReportReader().read(folder))
                .withMessageContaining("a folder");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReportReader().read(folder.resolve("none.pdf")))
                .withMessageContaining("no file of this name");
    }
}
