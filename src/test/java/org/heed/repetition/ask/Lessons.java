package org.heed.repetition.ask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what the model of meanings is taught, in the form in which the program shows it asks; to be run by hand
/// before `src/test/learning/teach.py`. Each line: what is asked, the form with the concepts' names, and without.
final class Lessons {

    /// The waves that the model is taught, by how their files end.
    private static final List<String> WAVES = Stream.concat(
                    Stream.of("", "-second", "-third", "-fourth"),
                    Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j").map("-learning-"::concat))
            .toList();

    private static final Path FOLDER = Path.of("target/lessons");

    private Lessons() {}

    public static void main(String[] none) throws IOException {
        AskReader reader = AskReader.shipped();
        Files.createDirectories(FOLDER);
        for (String wave : WAVES) {
            List<String> lines = LabelledAsks.written(wave).stream()
                    .map(ask -> Stream.of(
                                    ask.name(),
                                    AskForm.of(reader.spoken(ask.words(), ask.bodies()), ask.words(), ask.bodies()),
                                    AskForm.plain(ask.words(), ask.bodies()))
                            .map(cell -> cell.replaceAll("\\s+", " "))
                            .collect(Collectors.joining("\t")))
                    .toList();
            Files.write(FOLDER.resolve("lesson" + wave + ".tsv"), lines, StandardCharsets.UTF_8);
        }
    }
}
