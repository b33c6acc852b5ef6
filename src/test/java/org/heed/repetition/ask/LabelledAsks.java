package org.heed.repetition.ask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.meaning.MeaningReader;

/// Invented recommendations, each with a name for what it asks: two of the same name ask the same.
record LabelledAsks(List<LabelledAsk> all) {

    private static final Path FOLDER = Path.of("src/test/resources/repetition");

    record LabelledAsk(String name, Ask ask) {}

    static LabelledAsks of(String file) {
        ConceptLexicon lexicon = ConceptLexicon.shipped();
        try (MeaningReader reader = MeaningReader.open()) {
            return new LabelledAsks(Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .map(cells -> new LabelledAsk(
                            cells[0], Ask.of(cells[2], List.of(cells[1]), reader.of(cells[2]), lexicon)))
                    .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
