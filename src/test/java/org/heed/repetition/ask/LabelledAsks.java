package org.heed.repetition.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.meaning.Meaning;

/// Invented recommendations, each with a name for what it asks: two of the same name ask the same.
record LabelledAsks(List<LabelledAsk> all) {

    private static final Path FOLDER = Path.of("src/test/resources/repetition");

    record LabelledAsk(String name, String words, List<String> bodies, Meaning meaning) {

        Ask in(AskReader reader) {
            return reader.ask(words, bodies, meaning);
        }
    }

    static LabelledAsks of(String file) {
        try {
            return new LabelledAsks(Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .toList()
                    .parallelStream()
                    .map(cells -> new LabelledAsk(
                            cells[0], cells[2], List.of(cells[1]), AskReader.meaning(cells[2], List.of(cells[1]))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
