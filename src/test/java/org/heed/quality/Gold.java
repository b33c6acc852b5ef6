package org.heed.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a perfect reader would give for one review of our own corpus. `files` are its documents; `problems` are
/// contract names.
record Gold(String id, String format, List<Path> files, List<Asked> asked, Set<String> problems) {

    /// One recommendation as the gold has it. `levelStated` says whether the review prints its level.
    record Asked(
            String number,
            String text,
            Set<String> addressees,
            String level,
            boolean levelStated,
            Set<Integer> pages) {}

    boolean scanned() {
        return format.equals("scan");
    }

    /// All gold of a folder; the documents stand in `documents`.
    static List<Gold> in(Path folder, Path documents) {
        return in(folder, documents, ".expected.json");
    }

    /// All gold of a folder whose files end so.
    static List<Gold> in(Path folder, Path documents, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> read(file, documents))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gold read(Path file, Path documents) {
        JsonNode json = JsonMapper.shared().readTree(file.toFile());
        List<Path> files = new ArrayList<>();
        json.get("files").forEach(name -> files.add(documents.resolve(name.asString())));
        List<Asked> asked = new ArrayList<>();
        json.get("recommendations").forEach(one -> asked.add(asked(one)));
        Set<String> problems = new TreeSet<>();
        json.get("expected_problems")
                .forEach(problem -> problems.add(problem.get("kind").asString()));
        return new Gold(json.get("id").asString(), json.get("format").asString(), files, asked, problems);
    }

    private static Asked asked(JsonNode one) {
        Set<String> addressees = new TreeSet<>();
        one.get("addressees_as_printed").forEach(name -> addressees.add(Score.name(name.asString())));
        Set<Integer> pages = new TreeSet<>();
        one.get("occurrences").forEach(place -> place.get("pages").forEach(page -> pages.add(page.asInt())));
        JsonNode number = one.get("number_as_printed");
        return new Asked(
                number.isNull() ? "" : Score.number(number.asString()),
                one.get("text_verbatim").asString(),
                addressees,
                one.get("level").asString(),
                !one.get("level_source").asString().equals("not printed"),
                pages);
    }
}
