package org.heed.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.heed.library.Library;
import org.heed.pipeline.AddedReview.Outcome;
import org.heed.pipeline.keeping.DocumentGroup;
import org.heed.pipeline.keeping.DocumentGroups;
import org.heed.pipeline.keeping.ReadGroup;
import org.heed.pipeline.keeping.ReviewKeeper;
import org.heed.pipeline.keeping.SecondReading;
import org.heed.review.Digest;
import org.heed.review.RefusedFile;
import org.heed.review.ReviewKey;
import org.heed.text.Refusal;

/// Adds the documents of one or many reviews to a library: reads several at a time, writes one after the other in
/// the order of their names. One bad file never stops a batch; a batch that was stopped or killed continues when the
/// same is added again.
public final class ReviewAdder {

    /// How many readings may wait for the writer for each one that is being made: each holds a whole report in
    /// memory.
    private static final int WAITING = 2;

    private final Library library;
    private final BiFunction<String, List<Path>, Reading> reader;
    private final Clock clock;
    private final ReviewKeeper keeper;

    public ReviewAdder(Library library, ReviewReader reader, Clock clock) {
        this(library, reader::read, clock);
    }

    ReviewAdder(Library library, BiFunction<String, List<Path>, Reading> reader, Clock clock) {
        this.library = library;
        this.reader = reader;
        this.clock = clock;
        this.keeper = new ReviewKeeper(library);
    }

    /// Adds what is asked. Documents of one review are told by their folder or by the start of their names:
    /// `x.pdf` and `x-action-plan.pdf` are one. Interrupting the thread stops it like the watch does.
    ///
    /// @throws Refusal when a path is not there, or `replaces` names no review
    public AddedBatch add(Adding adding, AddingWatch watch) {
        refuseToReplaceNothing(adding);
        List<DocumentGroup> groups = DocumentGroups.of(adding);
        Instant start = clock.instant();
        List<AddedReview> done = new ArrayList<>();
        int atOnce = Runtime.getRuntime().availableProcessors();
        try (ExecutorService readers = Executors.newFixedThreadPool(atOnce)) {
            Queue<Future<Attempt>> waiting = new ArrayDeque<>();
            Iterator<DocumentGroup> next = groups.iterator();
            while ((next.hasNext() || !waiting.isEmpty()) && !isStopped(watch)) {
                while (next.hasNext() && waiting.size() < atOnce * WAITING) {
                    DocumentGroup group = next.next();
                    waiting.add(readers.submit(() -> attempt(group, adding.replaces())));
                }
                AddedReview added = finish(waiting.remove().get(), adding.replaces());
                done.add(added);
                watch.progressed(new AddingProgress(
                        done.size(), groups.size(), added, Duration.between(start, clock.instant())));
            }
            readers.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading gives refusals as values", e);
        }
        return new AddedBatch(List.copyOf(done), groups.size() - done.size());
    }

    /// Reads the current edition again from the files that are kept. A filled field is never replaced with a
    /// blank: the old value stays, and a problem says so.
    ///
    /// @throws Refusal when there is no such review, or its files can no longer be read
    public AddedReview readAgain(ReviewKey key) {
        return new SecondReading(library, reader, keeper).of(key);
    }

    /// A group with what came of it before the writer's turn: it is there already, or it was read.
    private record Attempt(DocumentGroup group, Optional<ReviewKey> holder, Optional<ReadGroup> read) {}

    private void refuseToReplaceNothing(Adding adding) {
        Optional<ReviewKey> replaces = adding.replaces();
        if (replaces.isPresent() && library.reviews().find(replaces.get()).isEmpty()) {
            throw new Refusal(
                    "There is no review " + replaces.get() + " to replace. The list of reviews shows the keys.");
        }
    }

    private static boolean isStopped(AddingWatch watch) {
        return watch.wantsToStop() || Thread.currentThread().isInterrupted();
    }

    private Attempt attempt(DocumentGroup group, Optional<ReviewKey> replaces) {
        List<Optional<Digest>> digests = ReadGroup.digests(group);
        Optional<ReviewKey> holder = keeper.holding(digests, replaces);
        return holder.isPresent()
                ? new Attempt(group, holder, Optional.empty())
                : new Attempt(group, Optional.empty(), Optional.of(ReadGroup.of(group, reader)));
    }

    private AddedReview finish(Attempt attempt, Optional<ReviewKey> replaces) {
        String name = attempt.group().name();
        if (attempt.read().isEmpty()) {
            return ReviewKeeper.alreadyThere(name, attempt.holder().orElseThrow());
        }
        ReadGroup read = attempt.read().get();
        read.refused().forEach(this::refuse);
        Optional<Reading> reading = read.reading();
        if (reading.isEmpty()) {
            return refused(name, read.refused());
        }
        try {
            return keeper.keep(read, reading.get(), replaces, clock.instant());
        } catch (Refusal refusal) {
            read.group().files().values().forEach(file -> refuse(file, refusal.getMessage()));
            return new AddedReview(name, Outcome.REFUSED, Optional.empty(), String.valueOf(refusal.getMessage()));
        }
    }

    private void refuse(String file, String words) {
        library.reviews().refuse(new RefusedFile(file, words, clock.instant()));
    }

    private static AddedReview refused(String name, Map<String, String> refused) {
        return new AddedReview(
                name,
                Outcome.REFUSED,
                Optional.empty(),
                String.join(" ", refused.values().stream().distinct().toList()));
    }
}
