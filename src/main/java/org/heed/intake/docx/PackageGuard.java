package org.heed.intake.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.heed.text.Refusal;

/// Looks through a zip package before any library opens it, by inflating it with a counter and believing no size
/// that it states of itself: bombs are refused, and so is every package that is not a Word document without
/// macros.
public final class PackageGuard {

    /// A Word document with a picture on every page has a few hundred members.
    static final int MOST_MEMBERS = 10_000;
    /// Pictures do not shrink, so text is what this bounds: more than a library of reviews.
    static final long MOST_INFLATED_BYTES = 512L * 1024 * 1024;
    /// The text of one member. Two thousand pages of Word stay below 40 MB.
    static final long MOST_XML_BYTES = 64L * 1024 * 1024;
    /// XML of Word shrinks 10 to 30 times; 100 is out of the ordinary, once it is large.
    static final long MOST_RATIO = 150;

    private static final long RATIO_MATTERS_ABOVE_BYTES = 8L * 1024 * 1024;
    /// Only these two members tell the kind; nothing else is kept.
    private static final int MOST_KEPT_BYTES = 1024 * 1024;

    private static final int CHUNK = 16 * 1024;

    private PackageGuard() {}

    /// Lets a Word document pass.
    ///
    /// @throws Refusal for anything else
    public static void admit(byte[] bytes) {
        Map<String, String> kept = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Tally tally = new Tally(bytes.length);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                kept.put(entry.getName(), tally.count(entry.getName(), zip));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
        judge(kept);
    }

    private static void judge(Map<String, String> members) {
        if (members.isEmpty()) {
            throw broken();
        }
        String types = members.getOrDefault("[Content_Types].xml", "");
        if (types.contains("macroEnabled")) {
            throw new Refusal("The document holds macros, which Heed does not open. Save it as DOCX without macros"
                    + " or as PDF and add it again.");
        }
        boolean word = types.contains("wordprocessingml.document.main+xml")
                || types.contains("wordprocessingml.template.main+xml");
        if (word) {
            return;
        }
        String what = other(members, types);
        throw new Refusal("The file is " + what + ", whatever its name says."
                + (what.equals("an archive")
                        ? " Unpack it and add the reports in it."
                        : " Save it as DOCX or PDF and add it again."));
    }

    private static String other(Map<String, String> members, String types) {
        String mime = members.getOrDefault("mimetype", "");
        if (mime.contains("opendocument")) {
            return "an OpenDocument file";
        }
        if (types.contains("spreadsheetml")) {
            return "a spreadsheet";
        }
        if (types.contains("presentationml")) {
            return "a set of slides";
        }
        return mime.contains("epub") ? "an e-book" : "an archive";
    }

    private static Refusal broken() {
        return new Refusal(
                "The document is damaged or cut short and cannot be opened. Download it again, or ask whoever"
                        + " published it for another copy.");
    }

    /// What has been inflated so far.
    private static final class Tally {
        private final long packed;
        private final AtomicInteger members = new AtomicInteger();
        private final AtomicLong inflated = new AtomicLong();

        Tally(long packed) {
            this.packed = packed;
        }

        /// Inflates one member and returns its text when the kind depends on it, else nothing.
        String count(String name, InputStream member) throws IOException {
            members.incrementAndGet();
            boolean keep = name.equals("[Content_Types].xml") || name.equals("mimetype");
            StringBuilder text = new StringBuilder();
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int n = member.read(chunk); n >= 0; n = member.read(chunk)) {
                size += n;
                inflated.addAndGet(n);
                refuseBomb(name, size);
                if (keep && text.length() < MOST_KEPT_BYTES) {
                    text.append(new String(chunk, 0, n, StandardCharsets.ISO_8859_1));
                }
            }
            refuseBomb(name, size);
            return text.toString();
        }

        private void refuseBomb(String name, long size) {
            long all = inflated.get();
            boolean swollen = all > RATIO_MATTERS_ABOVE_BYTES && all > packed * MOST_RATIO;
            boolean overlong = name.endsWith(".xml") && size > MOST_XML_BYTES;
            if (members.get() > MOST_MEMBERS || all > MOST_INFLATED_BYTES || swollen || overlong) {
                throw new Refusal("The document unpacks to far more than a report can hold, so Heed did not open it."
                        + " Save it as PDF and add it again.");
            }
        }
    }
}
