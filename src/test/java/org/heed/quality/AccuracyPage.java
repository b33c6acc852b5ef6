package org.heed.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The page that says how often Heed is right. Each quality test writes its own part of it, between two marks, and
/// leaves the others alone.
public final class AccuracyPage {

    private static final Path PAGE = Path.of("docs/reference/accuracy.md");

    private AccuracyPage() {}

    /// Puts what was measured in the place of what the part said before.
    public static synchronized void write(String part, String markdown) {
        String begin = "<!-- part: " + part + " -->\n";
        String end = "<!-- end: " + part + " -->\n";
        try {
            String page = Files.readString(PAGE);
            int from = page.indexOf(begin);
            int to = page.indexOf(end);
            if (from < 0 || to < from) {
                throw new IllegalStateException(PAGE + " has no part " + part);
            }
            Files.writeString(
                    PAGE, page.substring(0, from + begin.length()) + markdown.strip() + "\n" + page.substring(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
