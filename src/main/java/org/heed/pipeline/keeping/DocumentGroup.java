package org.heed.pipeline.keeping;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The files of one review: each with the name to speak of it by, which is its path below the folder that was
/// asked for.
public record DocumentGroup(String name, Map<Path, String> files) {

    public DocumentGroup {
        files = new LinkedHashMap<>(files);
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
