package org.heed.pipeline.upload;

import java.nio.file.Files;
import java.nio.file.Path;

/// A file name that stays inside its folder, made from one that may be anything: `..\..\x`, 5,000 letters long,
/// or nothing.
public record SafeName(String value) {

    /// File systems stop at 255 bytes; a letter may take four.
    private static final int LONGEST = 60;

    /// The last part of the name as sent, without what a file system or a terminal would take for an order.
    public static SafeName of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip().replaceFirst("^\\.+", "");
        return new SafeName(plain.isBlank() ? "file" : shortened(plain));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && name.length() - dot <= ".docx".length();
        String ending = hasEnding ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }

    /// This name in the folder, with a number when it is taken.
    Path freeIn(Path folder) {
        Path path = folder.resolve(value);
        for (int copy = 2; Files.exists(path); copy++) {
            int dot = value.lastIndexOf('.');
            String stem = dot > 0 ? value.substring(0, dot) : value;
            path = folder.resolve(stem + " (" + copy + ")" + value.substring(stem.length()));
        }
        return path;
    }
}
