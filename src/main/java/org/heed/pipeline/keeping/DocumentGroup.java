package org.heed.pipeline.keeping;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The files of one review, the report itself before its summary, letters, plan and appendices: each with the name to
/// speak of it by, which is its path below the folder that was
/// asked for.
public record DocumentGroup(String name, Map<Path, String> files) {

    /// Words of a file name that tell a part of a review, in the order in which the parts are read.
    private static final List<Pattern> PARTS = List.of(
            Pattern.compile("(?i)\\bsummary"),
            Pattern.compile("(?i)\\b(?:letter|feedback)"),
            Pattern.compile("(?i)\\baction[ _-]*plan|\\bplan\\b"),
            Pattern.compile("(?i)\\bappendi"));

    public DocumentGroup {
        Map<Path, String> ordered = new LinkedHashMap<>();
        files.entrySet().stream()
                .sorted(Comparator.comparingInt(file -> part(file.getKey())))
                .forEach(file -> ordered.put(file.getKey(), file.getValue()));
        files = ordered;
    }

    /// 0 for the report itself, then the place of its part.
    private static int part(Path file) {
        String name = String.valueOf(file.getFileName());
        for (int i = PARTS.size() - 1; i >= 0; i--) {
            if (PARTS.get(i).matcher(name).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    List<Path> paths() {
        return List.copyOf(files.keySet());
    }

    String called(Path file) {
        return files.getOrDefault(file, String.valueOf(file.getFileName()));
    }

    DocumentGroup only(List<Path> some) {
        Map<Path, String> fewer = new LinkedHashMap<>();
        some.forEach(file -> fewer.put(file, called(file)));
        return new DocumentGroup(name, fewer);
    }
}
