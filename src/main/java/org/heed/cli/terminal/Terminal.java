package org.heed.cli.terminal;

import java.io.PrintWriter;

/// Where the commands print: results to `out`, everything else to `err`. `live` says that a person watches, so
/// that progress may be drawn; `width` is the longest line that a person reads in comfort.
public record Terminal(PrintWriter out, PrintWriter err, boolean live, int width) {

    private static final String TO_LINE_START = "\r";
    /// ANSI: erase to the end of the line.
    private static final String ERASE = "\u001B[K";

    /// Draws a line of progress over the one before.
    public void progress(String words) {
        if (live) {
            String line = words.length() < width ? words : words.substring(0, width - 1);
            err.print(TO_LINE_START + line + ERASE);
            err.flush();
        }
    }

    /// Takes the line of progress away.
    public void progressDone() {
        if (live) {
            err.print(TO_LINE_START + ERASE);
            err.flush();
        }
    }

    /// Says something beside the result.
    public void note(String words) {
        progressDone();
        err.println(words);
        err.flush();
    }
}
