package org.heed.repetition.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heed.meaning.Meaning;

/// Invented recommendations, each with a name for what it asks: two of the same name ask the same.
record LabelledAsks(List<LabelledAsk> all) {

    private static final Path FOLDER = Path.of("src/test/resources/repetition");

    record LabelledAsk(String name, String words, List<String> bodies, Meaning meaning) {

        Ask in(AskReader reader) {
            return reader.ask(words, bodies, meaning);
        }
    }

    /// One as it stands in its file.
    record WrittenAsk(String name, List<String> bodies, String words) {}

    static LabelledAsks of(String wave) {
        AskReader reader = AskReader.shipped();
        return new LabelledAsks(written(wave).parallelStream()
                .map(ask -> new LabelledAsk(
                        ask.name(), ask.words(), ask.bodies(), reader.meaning(ask.words(), ask.bodies())))
                .toList());
    }

    static List<WrittenAsk> written(String wave) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("asks" + wave + ".psv"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .map(cells -> new WrittenAsk(
                            cells[0], cells[1].isBlank() ? List.of() : List.of(cells[1].strip()), cells[2].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
