package org.heed.pipeline.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.heed.library.Library;
import org.heed.pipeline.AddedReview;
import org.heed.pipeline.Reading;
import org.heed.review.FiledReport;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.text.Refusal;

/// Reads a kept review again from its kept files, and keeps what is better without losing what was there.
public record SecondReading(Library library, BiFunction<String, List<Path>, Reading> reader, ReviewKeeper keeper) {

    private static final String WORDLESS =
            "This reading found no words at all. The words and places of the earlier reading were kept.";

    /// Reads the current edition of a review again.
    ///
    /// @throws Refusal when there is no such review, or its files can no longer be read
    public AddedReview of(ReviewKey key) {
        Review review = review(key);
        Reading reading = read(review);
        return library.database().wholly(() -> keep(review, reading));
    }

    private Review review(ReviewKey key) {
        return library.reviews()
                .find(key)
                .orElseThrow(() -> new Refusal("There is no review " + key + ". The list of reviews shows the keys."));
    }

    private AddedReview keep(Review read, Reading reading) {
        Review review = review(read.key());
        if (review.edition() != read.edition()) {
            throw new Refusal("A corrected edition of " + read.key() + " arrived meanwhile. Nothing was changed.");
        }
        CarriedOver carried = CarriedOver.of(
                library.facts().facts(review.current()),
                library.recommendations().asRead(review.current()),
                reading);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(carried.notices());
        boolean isWordless =
                reading.outlines().stream().allMatch(outline -> outline.text().isEmpty());
        Reading merged = reading.with(carried.facts(), carried.ledger(), problems);
        if (isWordless && !library.outlines().passages(review.current()).isEmpty()) {
            problems.add(Problem.of(ProblemKind.KEPT_FROM_EARLIER_READING, WORDLESS));
            keeper.replaceAllButWords(review, merged, problems);
        } else {
            keeper.replace(review, merged, problems);
        }
        Review again = new Review(
                review.key(),
                EarlierEdition.kind(carried.facts()),
                review.edition(),
                review.name(),
                review.added(),
                review.readings() + 1);
        library.reviews().readAgain(again);
        return said(again, problems.size() - reading.problems().size());
    }

    private static AddedReview said(Review review, int kept) {
        String words = kept == 0
                ? "Read again. Nothing that was there is missing."
                : "Read again. " + kept + " earlier findings were not found this time and were kept; the problems of "
                        + review.key() + " list them.";
        return new AddedReview(review.name(), AddedReview.Outcome.READ_AGAIN, Optional.of(review.key()), words);
    }

    private Reading read(Review review) {
        try {
            Path folder = Files.createTempDirectory("heed-");
            try {
                List<Path> files = new ArrayList<>();
                for (FiledReport report : library.reports().reports(review.current())) {
                    // A folder each, because two documents may have the same name.
                    Path own = Files.createDirectory(folder.resolve(String.valueOf(report.position())));
                    files.add(Files.write(
                            own.resolve(report.fileName()), library.reports().bytes(report.digest())));
                }
                return reader.apply(review.name(), files);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
