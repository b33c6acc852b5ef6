package org.heed.pipeline.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heed.pipeline.Reading;
import org.heed.review.Digest;
import org.heed.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of one review after reading: what was read, and by name the files that were refused, with the sentence
/// that says why. There is no reading when none of them could be read.
public record ReadGroup(DocumentGroup group, Optional<Reading> reading, Map<String, String> refused) {

    private static final Logger LOG = LoggerFactory.getLogger(ReadGroup.class);

    /// Reads the files together; when that is refused, those of them that can be read alone.
    public static ReadGroup of(DocumentGroup group, BiFunction<String, List<Path>, Reading> reader) {
        try {
            return new ReadGroup(group, Optional.of(reader.apply(group.name(), group.paths())), Map.of());
        } catch (Refusal refusal) {
            return group.files().size() == 1 ? refused(group, refusal.getMessage()) : oneByOne(group, reader);
        } catch (RuntimeException | StackOverflowError e) {
            return refused(group, fault(e));
        }
    }

    /// The digests of the group's files, in order; empty for a file that cannot be read.
    public static List<Optional<Digest>> digests(DocumentGroup group) {
        return group.paths().stream().map(ReadGroup::digest).toList();
    }

    private static Optional<Digest> digest(Path file) {
        try {
            return Optional.of(Digest.of(Files.readAllBytes(file)));
        } catch (IOException | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    private static ReadGroup oneByOne(DocumentGroup group, BiFunction<String, List<Path>, Reading> reader) {
        Map<String, String> refused = new LinkedHashMap<>();
        List<Path> readable = new ArrayList<>();
        for (Path file : group.paths()) {
            ReadGroup alone = of(group.only(List.of(file)), reader);
            refused.putAll(alone.refused());
            if (alone.reading().isPresent()) {
                readable.add(file);
            }
        }
        DocumentGroup rest = group.only(readable);
        if (readable.isEmpty() || refused.isEmpty()) {
            return new ReadGroup(group, Optional.empty(), refused);
        }
        ReadGroup together = of(rest, reader);
        refused.putAll(together.refused());
        return new ReadGroup(rest, together.reading(), refused);
    }

    private static ReadGroup refused(DocumentGroup group, String words) {
        Map<String, String> refused = new LinkedHashMap<>();
        group.files().values().forEach(name -> refused.put(name, words));
        return new ReadGroup(group, Optional.empty(), refused);
    }

    /// The message of such an error may hold words of the report, so that only its kind and place are logged.
    private static String fault(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String reference =
                Integer.toHexString((e.getClass().getName() + (trace.length == 0 ? "" : trace[0])).hashCode());
        LOG.error(
                "fault {}: {} at {}",
                reference,
                e.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        return "Heed could not read this file because of a fault of its own (reference " + reference
                + "). Please report the reference; the file itself may be in order.";
    }
}
