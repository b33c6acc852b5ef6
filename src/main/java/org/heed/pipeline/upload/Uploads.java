package org.heed.pipeline.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heed.pipeline.AddedBatch;
import org.heed.pipeline.Adding;
import org.heed.pipeline.ReviewAdder;
import org.heed.pipeline.upload.UploadState.Phase;
import org.heed.review.ReviewKey;
import org.heed.text.Refusal;

/// The uploads since the program started, added one after the other in the background.
public final class Uploads implements AutoCloseable {

    private final ReviewAdder adder;
    private final Function<RuntimeException, String> faults;
    private final Path workFolder;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, Upload> uploads = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("heed-adding").factory());

    /// A file as a browser sends it: the name may be anything.
    public interface SentFile {
        String name();

        InputStream open() throws IOException;
    }

    /// What the person who sends files says about them.
    public record Wish(Optional<String> together, Optional<ReviewKey> replaces) {}

    /// Adds with `adder`; `faults` writes a fault of Heed's down and gives the reference.
    public Uploads(ReviewAdder adder, Function<RuntimeException, String> faults, Path workFolder) {
        this.adder = adder;
        this.faults = faults;
        this.workFolder = workFolder;
    }

    /// Takes the files in and starts to add them when the uploads before are done.
    public Upload take(List<SentFile> sent, Wish wish) {
        int number = numbers.incrementAndGet();
        return begin(number, new Adding(keep(number, sent), wish.together(), wish.replaces()));
    }

    /// Starts to add files that are on this computer already.
    public Upload add(List<Path> paths) {
        return begin(numbers.incrementAndGet(), Adding.of(paths));
    }

    /// Newest first.
    public List<Upload> all() {
        return List.copyOf(uploads.values());
    }

    public Optional<Upload> find(int number) {
        return Optional.ofNullable(uploads.get(number));
    }

    /// Stops after the review in hand.
    public void stop(Upload upload) {
        upload.change(now -> now.phase().isGoingOn() ? now.in(Phase.STOPPING) : now);
    }

    /// Adds the rest of what was stopped.
    public void carryOn(Upload upload) {
        if (upload.state().phase() == Phase.STOPPED) {
            upload.change(now -> UploadState.WAITING);
            worker.execute(() -> run(upload));
        }
    }

    private Upload begin(int number, Adding adding) {
        Upload upload = new Upload(number, adding);
        uploads.put(number, upload);
        worker.execute(() -> run(upload));
        return upload;
    }

    private void run(Upload upload) {
        upload.change(now -> now.in(now.phase() == Phase.STOPPING ? Phase.STOPPING : Phase.READING));
        try {
            AddedBatch batch = adder.add(upload.adding(), upload);
            upload.change(now -> now.in(batch.left() > 0 ? Phase.STOPPED : Phase.DONE));
        } catch (Refusal refusal) {
            upload.change(now -> now.failed(String.valueOf(refusal.getMessage())));
        } catch (RuntimeException fault) {
            String reference = faults.apply(fault);
            upload.change(now -> now.failed("Heed made a mistake here; nothing that was in the library is harmed."
                    + " Please report it with the reference " + reference + "."));
        }
        if (upload.state().phase() == Phase.DONE) {
            remove(folder(upload.number()));
        }
    }

    private Path folder(int number) {
        return workFolder.resolve("upload-" + number);
    }

    private List<Path> keep(int number, List<SentFile> sent) {
        try {
            Path folder = Files.createDirectories(folder(number));
            List<Path> kept = new ArrayList<>();
            for (SentFile file : sent) {
                Path path = SafeName.of(file.name()).freeIn(folder);
                try (InputStream bytes = file.open()) {
                    Files.copy(bytes, path);
                }
                kept.add(path);
            }
            return kept;
        } catch (IOException e) {
            remove(folder(number));
            throw new Refusal("The files could not be kept: the disk may be full. Nothing was added.");
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops what is going on after the review in hand, and lets go of the files.
    @Override
    public void close() {
        all().forEach(this::stop);
        worker.close();
        all().forEach(upload -> remove(folder(upload.number())));
    }
}
