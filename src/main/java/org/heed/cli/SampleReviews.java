package org.heed.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heed.text.Refusal;

/// The sample reviews that come inside Heed, put into a folder as the files that they are.
final class SampleReviews {

    private static final String RESOURCES = "/samples/";
    /// Beside the samples, not among them: whoever adds their folder adds reviews only.
    private static final String INDEX = "/samples.txt";

    private SampleReviews() {}

    /// Writes the samples into the folder, where they are not there yet, and names them: one entry a review.
    ///
    /// @throws Refusal when the folder cannot be written
    static List<Documents> unpack(Path folder) {
        List<Documents> samples = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String line : index()) {
                List<String> words = Arrays.asList(line.split(" ", -1));
                List<Path> files = new ArrayList<>();
                for (String name : words.subList(1, words.size())) {
                    files.add(unpack(name, folder));
                }
                samples.add(new Documents(words.getFirst(), files));
            }
            return samples;
        } catch (IOException e) {
            throw new Refusal("The sample reviews could not be written to " + folder + ". Check that there is room and"
                    + " that you may write there.");
        }
    }

    /// One line a review: its name, then its files.
    private static List<String> index() throws IOException {
        try (InputStream index = open(INDEX)) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static Path unpack(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream sample = open(RESOURCES + name)) {
            byte[] bytes = sample.readAllBytes();
            if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                Files.write(file, bytes);
            }
        }
        return file;
    }

    private static InputStream open(String name) {
        InputStream resource = SampleReviews.class.getResourceAsStream(name);
        if (resource == null) {
            throw new UncheckedIOException(new IOException("a sample is missing from the build: " + name));
        }
        return resource;
    }
}
