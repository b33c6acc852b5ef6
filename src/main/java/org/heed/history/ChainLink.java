package org.heed.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// An entry at its place in the history. `position` counts from 1; `digest` is the SHA-256 of the entry and of the
/// digest before it, so that whoever changes, removes or inserts an entry would have to change every later one.
public record ChainLink(long position, HistoryEntry entry, String digest) {

    /// What stands before the first entry.
    static final String BEGINNING = "";

    static ChainLink after(long lastPosition, String lastDigest, HistoryEntry entry) {
        long position = lastPosition + 1;
        return new ChainLink(position, entry, digest(lastDigest, position, entry));
    }

    boolean follows(String lastDigest) {
        return digest.equals(digest(lastDigest, position, entry));
    }

    private static String digest(String before, long position, HistoryEntry entry) {
        String all = field(before)
                + field(String.valueOf(position))
                + field(entry.subject())
                + field(entry.what())
                + field(entry.author())
                + field(entry.at().toString())
                + field(notation(entry.details()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// With its length before it, so that no two lists of fields read the same.
    private static String field(String words) {
        return words.length() + ":" + words;
    }

    /// Details as one line of text, for keeping: `4:name5:value...`. [#kept] reads it back exactly.
    static String notation(Map<String, String> details) {
        StringBuilder all = new StringBuilder();
        details.forEach((name, value) -> all.append(field(name)).append(field(value)));
        return all.toString();
    }

    static Map<String, String> kept(String notation) {
        Map<String, String> details = new TreeMap<>();
        int at = 0;
        while (at < notation.length()) {
            int nameEnd = end(notation, at);
            String name = words(notation, at, nameEnd);
            int valueEnd = end(notation, nameEnd);
            details.put(name, words(notation, nameEnd, valueEnd));
            at = valueEnd;
        }
        return details;
    }

    private static int end(String notation, int at) {
        int colon = notation.indexOf(':', at);
        return colon + 1 + Integer.parseInt(notation, at, colon, 10);
    }

    private static String words(String notation, int at, int end) {
        return notation.substring(notation.indexOf(':', at) + 1, end);
    }
}
