package org.heed.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.intake.plain.TextDecoder;
import org.heed.review.Block;
import org.heed.review.Digest;
import org.heed.review.FileKind;
import org.heed.review.Page;
import org.heed.review.Report;
import org.heed.text.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads the report on a web page as marked blocks, without the site around it.
public final class HtmlReader {

    /// Browsers look for the declared encoding in the first kilobyte; councils' pages put scripts before it.
    private static final int DECLARED_WITHIN = 8192;
    /// Deeper pages are attacks; the walk through them must not exhaust the stack.
    private static final int DEEPEST = 256;

    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    /// Browsers read these as Windows-1252, and so do their authors.
    private static final Set<String> WESTERN = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1");

    /// Reads the page.
    ///
    /// @throws Refusal when it holds no words
    public Report read(String fileName, byte[] bytes) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document document = Jsoup.parse(decode(bytes), "", parser);
        List<Block> blocks = new BlockWalk().blocks(MainContent.of(document));
        if (blocks.isEmpty()) {
            throw new Refusal("The web page holds no words of its own; a script may fetch them. Open it in a browser,"
                    + " print it to PDF and add that.");
        }
        return new Report(fileName, Digest.of(bytes), FileKind.HTML, false, List.of(Page.marked(blocks)), List.of());
    }

    private static String decode(byte[] bytes) {
        String detected = TextDecoder.decode(bytes).orElse("");
        String top = new String(bytes, 0, Math.min(DECLARED_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(top.toLowerCase(Locale.ROOT));
        boolean isUnicode = new String(bytes, StandardCharsets.UTF_8).equals(detected) || top.indexOf('\0') >= 0;
        if (isUnicode || !declared.find()) {
            return detected;
        }
        String name = declared.group(1);
        if (WESTERN.contains(name) || name.startsWith("utf") || !isKnown(name)) {
            return detected;
        }
        return new String(bytes, Charset.forName(name));
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
