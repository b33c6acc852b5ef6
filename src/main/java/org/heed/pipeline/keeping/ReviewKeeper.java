package org.heed.pipeline.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.library.Library;
import org.heed.organisation.correction.KeptRegister;
import org.heed.organisation.told.ResolutionKeeper;
import org.heed.organisation.told.ReviewContext;
import org.heed.pipeline.AddedReview;
import org.heed.pipeline.Reading;
import org.heed.recommendation.correction.CorrectionDesk;
import org.heed.review.Digest;
import org.heed.review.Edition;
import org.heed.review.FiledReport;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.Report;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.text.Refusal;

/// Puts readings into a library, each wholly or not at all.
public record ReviewKeeper(Library library, ResolutionKeeper resolutions) {

    /// Enough that two reviews of a library hardly ever share them; when they do, more are taken.
    private static final int KEY_DIGITS = 8;

    public ReviewKeeper(Library library) {
        this(library, new ResolutionKeeper(library.database(), new KeptRegister(library.database())));
    }

    /// The review that holds all of these files, in its current or an earlier edition.
    public Optional<ReviewKey> holding(List<Optional<Digest>> digests, Optional<ReviewKey> replaces) {
        List<Optional<ReviewKey>> holders = digests.stream()
                .map(digest -> digest.flatMap(library.reports()::holding).map(Edition::review))
                .distinct()
                .toList();
        Optional<ReviewKey> only = holders.size() == 1 ? holders.getFirst() : Optional.empty();
        return replaces.isPresent() && !replaces.equals(only) ? Optional.empty() : only;
    }

    /// Keeps a reading as a new review or as a corrected edition.
    public AddedReview keep(ReadGroup read, Reading reading, Optional<ReviewKey> replaces, Instant now) {
        List<byte[]> contents = contents(read.group(), reading);
        return library.database().wholly(() -> {
            List<Optional<Digest>> digests = reading.outlines().stream()
                    .map(outline -> Optional.of(outline.report().digest()))
                    .toList();
            // Asked again under the writer's lock: another program may have added the same files meanwhile.
            Optional<ReviewKey> holder = holding(digests, replaces);
            AddedReview added = holder.isPresent()
                    ? alreadyThere(reading.name(), holder.get())
                    : keepNew(reading, replaces, contents, now);
            read.group().files().values().forEach(library.reviews()::accept);
            return added;
        });
    }

    /// What is said of documents that are there.
    public static AddedReview alreadyThere(String name, ReviewKey key) {
        return new AddedReview(
                name, AddedReview.Outcome.ALREADY_THERE, Optional.of(key), "Already there as " + key + ".");
    }

    /// Keeps what a reading gives in place of what the edition had.
    void replace(Review review, Reading reading, List<Problem> problems) {
        library.outlines().replace(review.current(), reading.outlines());
        resolutions.remember(review.current(), ReviewContext.of(reading.outlines(), reading.facts(), reading.ledger()));
        replaceAllButWords(review, reading, problems);
    }

    /// The same, but the source text and its passages stay.
    void replaceAllButWords(Review review, Reading reading, List<Problem> problems) {
        Edition edition = review.current();
        List<FiledReport> filed = new ArrayList<>();
        for (int i = 0; i < reading.outlines().size(); i++) {
            filed.add(FiledReport.of(reading.outlines().get(i).report(), i));
        }
        library.reports().replace(edition, filed);
        library.facts().replace(edition, reading.facts());
        library.recommendations().replace(edition, reading.ledger());
        library.reviews().replaceProblems(edition, problems);
        new CorrectionDesk(library.database()).settle(edition);
        resolutions.again(edition);
        new SafeReviewStore(library.database()).renew(edition);
    }

    private AddedReview keepNew(Reading reading, Optional<ReviewKey> replaces, List<byte[]> contents, Instant now) {
        EarlierEdition judged = replaces.isPresent() ? EarlierEdition.NONE : EarlierEdition.of(reading, library);
        Optional<Review> earlier = replaces.flatMap(library.reviews()::find)
                .or(() -> holderOfSome(reading))
                .or(judged::certain);
        contents.forEach(library.reports()::keep);
        ReviewKind kind = EarlierEdition.kind(reading.facts());
        return earlier.isPresent()
                ? supersede(corrected(earlier.get(), kind, now), reading)
                : add(new Review(mint(kind, reading), kind, 1, reading.name(), now, 1), judged.possible(), reading);
    }

    private static Review corrected(Review last, ReviewKind kind, Instant now) {
        return new Review(last.key(), kind, last.edition() + 1, last.name(), now, 1);
    }

    private AddedReview supersede(Review corrected, Reading reading) {
        library.reviews().supersede(corrected);
        replace(corrected, reading, reading.problems());
        return new AddedReview(
                reading.name(),
                AddedReview.Outcome.CORRECTED_EDITION,
                Optional.of(corrected.key()),
                "Edition " + corrected.edition() + " of " + corrected.key() + ". The earlier edition is kept.");
    }

    private AddedReview add(Review review, List<Review> possible, Reading reading) {
        library.reviews().add(review);
        List<Problem> problems = new ArrayList<>(reading.problems());
        String doubt = doubt(possible);
        if (!doubt.isEmpty()) {
            problems.add(Problem.of(ProblemKind.POSSIBLE_EARLIER_EDITION, doubt));
        }
        replace(review, reading, problems);
        return new AddedReview(
                reading.name(),
                AddedReview.Outcome.ADDED,
                Optional.of(review.key()),
                "Added as " + review.key() + "." + (doubt.isEmpty() ? "" : " " + doubt));
    }

    private static String doubt(List<Review> possible) {
        if (possible.isEmpty()) {
            return "";
        }
        String keys = possible.stream().map(review -> review.key().value()).collect(Collectors.joining(", "));
        return "It may be a corrected edition of " + keys + ", and is kept as a review of its own until a person"
                + " says so with --replaces.";
    }

    /// Some of the documents are there and others are not: the review has been published anew.
    private Optional<Review> holderOfSome(Reading reading) {
        return reading.outlines().stream()
                .flatMap(outline -> library.reports().holding(outline.report().digest()).stream())
                .findFirst()
                .flatMap(edition -> library.reviews().find(edition.review()));
    }

    private ReviewKey mint(ReviewKind kind, Reading reading) {
        Digest first = reading.outlines().getFirst().report().digest();
        int digits = KEY_DIGITS;
        while (library.reviews().find(ReviewKey.mint(kind, first, digits)).isPresent()) {
            digits++;
        }
        return ReviewKey.mint(kind, first, digits);
    }

    private static List<byte[]> contents(DocumentGroup group, Reading reading) {
        List<byte[]> contents = new ArrayList<>();
        List<Path> files = group.paths();
        for (int i = 0; i < reading.outlines().size(); i++) {
            Report report = reading.outlines().get(i).report();
            try {
                byte[] content = Files.readAllBytes(files.get(i));
                if (!Digest.of(content).equals(report.digest())) {
                    throw new Refusal("The file changed while it was being read. Add it again.");
                }
                contents.add(content);
            } catch (IOException e) {
                throw new Refusal("The file went away while it was being read. Add it again.");
            }
        }
        return contents;
    }
}
