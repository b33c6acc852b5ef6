package org.heed.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Tells a damaged PDF from a whole one. The library repairs in silence what it can: words may be missing that
/// nobody would look for.
final class Wholeness {

    /// The mark at the end of a PDF stands in its last kilobyte (PDF 1.7, implementation notes).
    private static final int END_WITHIN = 1024;
    private static final int CHUNK = 16_384;

    private Wholeness() {}

    /// What to tell of the file as a whole.
    static List<Problem> problems(byte[] file) {
        int from = Math.max(0, file.length - END_WITHIN);
        String end = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        return end.contains("%%EOF")
                ? List.of()
                : List.of(new Problem(
                        ProblemKind.UNREADABLE_PAGE,
                        0,
                        "",
                        "The end of the file is missing, as after a download that broke off. Pages or words may be"
                                + " missing too. Download it again, or ask whoever published it for another copy."));
    }

    /// False when a part of the page's content breaks off or does not unpack.
    static boolean isWhole(PDPage page) throws IOException {
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            PDStream stream = streams.next();
            boolean isPacked = List.of(COSName.FLATE_DECODE).equals(stream.getFilters());
            if (isPacked && !unpacks(stream)) {
                return false;
            }
        }
        return true;
    }

    private static boolean unpacks(PDStream stream) throws IOException {
        Inflater inflater = new Inflater();
        byte[] out = new byte[CHUNK];
        try (InputStream in = stream.getCOSObject().createRawInputStream()) {
            inflater.setInput(in.readAllBytes());
            while (!inflater.finished()) {
                if (inflater.inflate(out) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
