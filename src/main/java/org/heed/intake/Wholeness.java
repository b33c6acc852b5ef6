package org.heed.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Tells a damaged PDF from a whole one. The library repairs in silence what it can: words may be missing that
/// nobody would look for.
final class Wholeness {

    /// The mark at the end of a PDF stands in its last kilobyte (PDF 1.7, implementation notes).
    private static final int END_WITHIN = 1024;
    private static final int CHUNK = 16_384;
    /// A font's parts lie four deep, and forms in forms a few more.
    private static final int DEEPEST = 16;
    /// What leads back up, or to what is no part of the words.
    private static final Set<COSName> ELSEWHERE =
            Set.of(COSName.PARENT, COSName.P, COSName.STRUCT_PARENTS, COSName.getPDFName("PieceInfo"));

    private final IdentityHashMap<COSBase, Boolean> seen = new IdentityHashMap<>();
    private final byte[] chunk = new byte[CHUNK];

    /// What to tell of the file as a whole.
    static List<Problem> problems(byte[] file, PDDocument document) {
        List<Problem> problems = new ArrayList<>();
        int from = Math.max(0, file.length - END_WITHIN);
        String end = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            problems.add(
                    told("The end of the file is missing, as after a download that broke off. Pages or words may be"
                            + " missing too. Download it again, or ask whoever published it for another copy."));
        }
        int pages = pages(document);
        if (pages != document.getNumberOfPages()) {
            problems.add(told("The file says that it has " + document.getNumberOfPages() + " pages, and " + pages
                    + " were found: it is damaged. Download it again, or ask whoever published it for another copy."));
        }
        return problems;
    }

    /// How many pages can be reached, whatever number the file states.
    private static int pages(PDDocument document) {
        int pages = 0;
        try {
            Iterator<PDPage> all = document.getPages().iterator();
            while (all.hasNext()) {
                all.next();
                pages++;
            }
        } catch (RuntimeException e) {
            // The library throws many kinds on damaged trees of pages: those reached so far are what there is.
            return pages;
        }
        return pages;
    }

    private static Problem told(String words) {
        return new Problem(ProblemKind.UNREADABLE_PAGE, 0, "", words);
    }

    /// True for the empty page that the library puts in the place of one that the file names and does not hold.
    static boolean isMissing(PDPage page) {
        COSDictionary own = page.getCOSObject();
        return !own.containsKey(COSName.PARENT)
                && !own.containsKey(COSName.CONTENTS)
                && !own.containsKey(COSName.RESOURCES);
    }

    /// False when a part of the page's content, or of the fonts and forms that it uses, is missing, breaks off or
    /// does not unpack.
    boolean isWhole(PDPage page) {
        COSDictionary own = page.getCOSObject();
        List<COSBase> used = new ArrayList<>(Collections.singleton(own.getItem(COSName.CONTENTS)));
        if (page.getResources() != null) {
            used.add(page.getResources().getCOSObject().getItem(COSName.FONT));
            used.add(page.getResources().getCOSObject().getItem(COSName.XOBJECT));
        }
        boolean isWhole = true;
        for (COSBase part : used) {
            isWhole &= part == null || isSound(part, 0);
        }
        return isWhole;
    }

    private boolean isSound(COSBase part, int depth) {
        COSBase item = part instanceof COSObject reference ? reference.getObject() : part;
        if (item == null) {
            return false;
        }
        boolean isContainer = item instanceof COSDictionary || item instanceof COSArray;
        if (!isContainer || depth > DEEPEST) {
            return true;
        }
        Boolean known = seen.putIfAbsent(item, Boolean.TRUE);
        if (known != null) {
            return known;
        }
        boolean isSound = isSoundInside(item, depth);
        seen.put(item, isSound);
        return isSound;
    }

    private boolean isSoundInside(COSBase item, int depth) {
        if (item instanceof COSArray array) {
            boolean all = true;
            for (int i = 0; i < array.size(); i++) {
                all &= array.get(i) == null || isSound(array.get(i), depth + 1);
            }
            return all;
        }
        COSDictionary dictionary = (COSDictionary) item;
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            return true;
        }
        boolean all = !(item instanceof COSStream stream) || unpacks(stream);
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            all &= ELSEWHERE.contains(entry.getKey()) || isSound(entry.getValue(), depth + 1);
        }
        return all;
    }

    private boolean unpacks(COSStream stream) {
        if (!COSName.FLATE_DECODE.equals(stream.getFilters())) {
            return true;
        }
        Inflater inflater = new Inflater();
        try (InputStream in = stream.createRawInputStream()) {
            inflater.setInput(in.readAllBytes());
            while (!inflater.finished()) {
                if (inflater.inflate(chunk) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
            }
            return true;
        } catch (IOException | DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
