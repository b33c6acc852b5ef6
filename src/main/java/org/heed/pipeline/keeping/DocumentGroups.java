package org.heed.pipeline.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.pipeline.Adding;
import org.heed.text.Refusal;

/// Tells which files are the documents of one review. Within a folder those whose names differ only by a word for a
/// part of a review (`x.pdf`, `x-action-plan.pdf`, `x-executive-summary.docx`) are one; files named by such a word
/// alone belong to the one review of their folder, or are themselves the review that the folder is named after.
public final class DocumentGroups {

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:^|[ _.\\-\u2013(]+)(?:(?:final|full|main)[ _\\-]+)?(?:overview(?:[ _\\-]+report)?"
                    + "|exec(?:utive)?[ _\\-]+summary|summary|action[ _\\-]+plan|(?:home[ _\\-]+office[ _\\-]+)?"
                    + "(?:qa[ _\\-]+|quality[ _\\-]+assurance[ _\\-]+)?(?:letter|feedback)|report|appendi(?:x|ces))[)]?$");

    /// What a browser makes of a saved page: its pictures and styles, no documents.
    private static final String SAVED_PAGE_PARTS = "_files";

    private DocumentGroups() {}

    /// The reviews that are asked for, in the order of their files.
    ///
    /// @throws Refusal when a path is not there or a folder cannot be listed
    public static List<DocumentGroup> of(Adding adding) {
        Map<Path, String> files = new TreeMap<>();
        for (Path path : adding.paths()) {
            files.putAll(below(path.toAbsolutePath().normalize()));
        }
        if (adding.together().isPresent()) {
            return List.of(new DocumentGroup(adding.together().get(), files));
        }
        if (adding.replaces().isPresent() && !files.isEmpty()) {
            String name = stem(files.keySet().iterator().next());
            return List.of(new DocumentGroup(name, files));
        }
        Map<Path, Map<Path, String>> folders = new TreeMap<>();
        files.forEach((file, called) ->
                folders.computeIfAbsent(folder(file), folder -> new TreeMap<>()).put(file, called));
        List<DocumentGroup> groups = new ArrayList<>();
        folders.forEach((folder, inside) -> groups.addAll(ofOneFolder(folder, inside)));
        return groups;
    }

    private static List<DocumentGroup> ofOneFolder(Path folder, Map<Path, String> files) {
        Map<String, Map<Path, String>> byStem = new TreeMap<>();
        files.forEach((file, called) -> byStem.computeIfAbsent(stemOfReview(stem(file)), stem -> new TreeMap<>())
                .put(file, called));
        Map<Path, String> parts = byStem.getOrDefault("", Map.of());
        if (!parts.isEmpty()) {
            byStem.remove("");
            String whose =
                    byStem.size() == 1 ? byStem.keySet().iterator().next() : String.valueOf(folder.getFileName());
            byStem.computeIfAbsent(whose, stem -> new LinkedHashMap<>()).putAll(parts);
        }
        List<DocumentGroup> groups = new ArrayList<>();
        byStem.forEach((stem, inside) -> groups.add(new DocumentGroup(stem, inside)));
        return groups;
    }

    static String stemOfReview(String stem) {
        String shorter = PART.matcher(stem).replaceFirst("");
        return shorter.equals(stem) ? stem.strip() : stemOfReview(shorter);
    }

    private static Map<Path, String> below(Path path) {
        if (Files.isRegularFile(path)) {
            return Map.of(path, String.valueOf(path.getFileName()));
        }
        if (!Files.isDirectory(path)) {
            throw new Refusal(path + " is not there. Check the name, and that you may read it.");
        }
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(path)) {
            walk.filter(file -> isDocument(path, file))
                    .forEach(file -> files.put(file, path.relativize(file).toString()));
            return files;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Refusal("The folder " + path
                    + " could not be listed wholly. Check that you may read it and what is" + " inside.");
        }
    }

    private static boolean isDocument(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$") || name.endsWith(SAVED_PAGE_PARTS)) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
