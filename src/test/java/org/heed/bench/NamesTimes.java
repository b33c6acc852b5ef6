package org.heed.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PublishedReview;
import org.heed.pipeline.Reading;
import org.heed.pipeline.ReviewReader;

/// How long the rules take that find people and replace them, for documents that are read already.
final class NamesTimes {

    private static final int WARM_ROUNDS = 4;
    private static final int ROUNDS = 5;
    private static final double NANOSECONDS = 1e9;

    private NamesTimes() {}

    /// Words a second of one core: other work on the machine does not count.
    static double wordsASecond(List<Path> reports) {
        List<PublishedReview> reviews = new ArrayList<>();
        long words = 0;
        for (Path report : reports) {
            Reading reading = new ReviewReader().read("bench", List.of(report));
            PublishedReview review = PublishedReview.of(
                    reading.outlines(), reading.facts(), reading.ledger().recommendations());
            reviews.add(review);
            for (PublishedReview.Document document : review.documents()) {
                words += document.text().verbatim().split("\\s+", -1).length;
            }
        }
        Anonymiser anonymiser = new Anonymiser();
        List<Double> speeds = new ArrayList<>();
        for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
            double start = seconds();
            reviews.forEach(review -> anonymiser.anonymise(review, CaseRoster.NONE));
            if (round >= WARM_ROUNDS) {
                speeds.add(words / (seconds() - start));
            }
        }
        return PdfTimes.median(speeds);
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
    }
}
