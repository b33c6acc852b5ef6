package org.heed.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.intake.docx.PackageGuard;
import org.heed.intake.plain.TextDecoder;
import org.heed.review.FileKind;
import org.heed.text.Refusal;

/// Tells what a file is from its bytes. Names lie: councils publish PDFs that are web pages and reports called
/// `.pdf` that are pictures.
final class FileSniffer {

    /// Some producers put a few bytes before the PDF header; readers accept it in the first kilobyte.
    private static final int PDF_HEADER_WITHIN = 1024;
    /// Enough to see past comments and declarations at the top of a web page.
    private static final int MARKUP_WITHIN = 4096;

    private static final Pattern MARKUP_PRELUDE =
            Pattern.compile("^(?:\\s|\uFEFF|<!--.*?-->|<\\?xml[^>]*>|<!doctype\\s+html[^>]*>)*", Pattern.DOTALL);
    private static final Pattern HTML_TAG = Pattern.compile(
            "^<(?:html|head|body|div|main|article|section|header|nav|h[1-6]|p|table|ul|ol|meta|title|script|style|span)"
                    + "[\\s>/]");

    private static final List<Known> KNOWN = List.of(
            new Known("89504e470d0a1a0a", "a picture", Advice.PICTURE),
            new Known("ffd8ff", "a picture", Advice.PICTURE),
            new Known("474946383961", "a picture", Advice.PICTURE),
            new Known("474946383761", "a picture", Advice.PICTURE),
            new Known("49492a00", "a picture", Advice.PICTURE),
            new Known("4d4d002a", "a picture", Advice.PICTURE),
            new Known("7b5c727466", "a rich text file (RTF)", Advice.SAVE_AS),
            new Known("1f8b", "an archive", Advice.UNPACK),
            new Known("377abcaf271c", "an archive", Advice.UNPACK),
            new Known("526172211a07", "an archive", Advice.UNPACK),
            new Known("fd377a585a00", "an archive", Advice.UNPACK),
            new Known("425a68", "an archive", Advice.UNPACK),
            new Known("7f454c46", "a program", Advice.OTHER),
            new Known("4d5a", "a program", Advice.OTHER));

    private FileSniffer() {}

    /// Says what to do with a file of a kind that is not read.
    private enum Advice {
        PICTURE("Put the pictures of all pages into one PDF and add that."),
        SAVE_AS("Open it in a word processor, save it as DOCX or PDF and add it again."),
        UNPACK("Unpack it and add the reports in it."),
        OTHER("Heed reads PDF, DOCX, HTML and text. Find the report in one of these and add that.");

        private final String words;

        Advice(String words) {
            this.words = words;
        }
    }

    private record Known(String firstBytesInHex, String what, Advice advice) {}

    /// Tells the kind.
    ///
    /// @throws Refusal when it is none that Heed reads
    static FileKind kindOf(byte[] bytes) {
        if (isBlank(bytes)) {
            throw new Refusal("The file is empty. Download it again, or ask whoever published it.");
        }
        if (isPdf(bytes)) {
            return FileKind.PDF;
        }
        if (startsWith(bytes, "504b0304") || startsWith(bytes, "504b0506")) {
            PackageGuard.admit(bytes);
            return FileKind.DOCX;
        }
        refuseOldOffice(bytes);
        refuseKnown(bytes);
        String text =
                TextDecoder.decode(bytes).orElseThrow(() -> refusal("of a kind Heed does not know", Advice.OTHER));
        return kindOfText(text);
    }

    private static FileKind kindOfText(String text) {
        String top = text.substring(0, Math.min(MARKUP_WITHIN, text.length())).toLowerCase(Locale.ROOT);
        if (top.contains("<?mso-application") || top.contains("office:document ")) {
            throw refusal("an office document in XML", Advice.SAVE_AS);
        }
        if (top.startsWith("mime-version:") || top.contains("multipart/related")) {
            throw refusal("a web page saved with its pictures (MHT)", Advice.SAVE_AS);
        }
        String content = MARKUP_PRELUDE.matcher(top).replaceFirst("");
        boolean declared = content.length() < top.length() && top.contains("<!doctype html");
        if (declared || HTML_TAG.matcher(content).find() || top.contains("<html")) {
            return FileKind.HTML;
        }
        if (top.stripLeading().startsWith("<?xml") || top.stripLeading().startsWith("<!doctype")) {
            throw refusal("an XML file that is no web page", Advice.OTHER);
        }
        return FileKind.TEXT;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0 && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPdf(byte[] bytes) {
        String top = new String(bytes, 0, Math.min(PDF_HEADER_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        int header = top.indexOf("%PDF-");
        return header == 0
                || (header > 0
                        && !HTML_TAG.matcher(top.stripLeading().toLowerCase(Locale.ROOT))
                                .find());
    }

    private static void refuseOldOffice(byte[] bytes) {
        if (!startsWith(bytes, "d0cf11e0a1b11ae1")) {
            return;
        }
        if (holdsName(bytes, "EncryptedPackage")) {
            throw new Refusal("The document is locked with a password. Open it with the password, save it without"
                    + " one and add it again.");
        }
        String what = holdsName(bytes, "WordDocument") ? "an older Word document (.doc)" : "an older Office file";
        throw refusal(what, Advice.SAVE_AS);
    }

    /// Names in an OLE file stand in UTF-16, low byte first.
    private static boolean holdsName(byte[] bytes, String name) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    private static void refuseKnown(byte[] bytes) {
        Optional<Known> known = KNOWN.stream()
                .filter(candidate -> startsWith(bytes, candidate.firstBytesInHex()))
                .findFirst();
        if (known.isPresent() && !looksLikeWords(bytes)) {
            throw refusal(known.get().what(), known.get().advice());
        }
    }

    /// A text may begin with the letters "BZh" or "MZ".
    private static boolean looksLikeWords(byte[] bytes) {
        return !startsWith(bytes, "7b5c727466") && TextDecoder.decode(bytes).isPresent();
    }

    private static Refusal refusal(String what, Advice advice) {
        return new Refusal("The file is " + what + ", whatever its name says. " + advice.words);
    }

    private static boolean startsWith(byte[] bytes, String hex) {
        byte[] wanted = HexFormat.of().parseHex(hex);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
