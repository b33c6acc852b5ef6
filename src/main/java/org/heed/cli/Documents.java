package org.heed.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Files that are read as one review, and what they are called together.
record Documents(String name, List<Path> files) {

    /// Every file as a review of its own, named after the file's stem.
    static List<Documents> apart(List<Path> files) {
        return files.stream()
                .map(file -> new Documents(stem(file), List.of(file)))
                .toList();
    }

    String fileNames() {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    String firstFileName() {
        return fileName(files.getFirst());
    }

    private static String stem(Path file) {
        String name = fileName(file);
        int stop = name.lastIndexOf('.');
        return stop > 0 ? name.substring(0, stop) : name;
    }

    /// A root has no name of its own.
    private static String fileName(Path file) {
        Path name = file.toAbsolutePath().normalize().getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
