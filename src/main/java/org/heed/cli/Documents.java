package org.heed.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.pipeline.Adding;
import org.heed.pipeline.keeping.DocumentGroups;

/// Files that are read as one review, and what they are called together.
record Documents(String name, List<Path> files) {

    /// Every file as a review of its own, named after the file's stem; of a folder, those that are one review by
    /// their names together, as a library keeps them.
    static List<Documents> apart(List<Path> paths) {
        return paths.stream().flatMap(path -> ofOne(path).stream()).toList();
    }

    /// All files, and all in the folders, as the documents of one review.
    static Documents together(String name, List<Path> paths) {
        List<Path> files = paths.stream()
                .flatMap(path -> ofOne(path).stream())
                .flatMap(documents -> documents.files().stream())
                .toList();
        return new Documents(name, files);
    }

    private static List<Documents> ofOne(Path path) {
        List<Documents> inside = Files.isDirectory(path)
                ? DocumentGroups.of(Adding.of(List.of(path))).stream()
                        .map(group -> new Documents(
                                group.name(), List.copyOf(group.files().keySet())))
                        .toList()
                : List.of();
        return inside.isEmpty() ? List.of(new Documents(stem(path), List.of(path))) : inside;
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
