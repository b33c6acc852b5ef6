package org.heed.cli.tracking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.library.Library;
import org.heed.pipeline.repetition.RepeatWatch;
import org.heed.repetition.Repeats;
import org.heed.review.Review;
import org.heed.review.ReviewKey;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.heed.tracking.AskBook;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Standing;
import org.heed.tracking.Step;
import org.heed.tracking.Tracker;
import org.heed.tracking.body.Bodies;
import org.heed.tracking.oversight.OversightFilter;
import org.heed.tracking.oversight.OversightStore;

/// What the commands about tracking work with.
record Round(Workbench workbench, LibraryOption library) {

    /// A library that is open, with everything in it brought up to date.
    record Open(Library library, Tracker tracker) {

        /// The ask that a person means by its id, the start of it, or REVIEW/NUMBER where that has one addressee.
        ///
        /// @throws Refusal when it is none or several
        Followed ask(String typed) {
            int slash = typed.indexOf('/');
            List<Followed> meant = slash < 0
                    ? asks().stream()
                            .filter(each -> each.id().startsWith(typed))
                            .toList()
                    : inReview(typed.substring(0, slash), typed.substring(slash + 1));
            if (meant.size() == 1) {
                return meant.getFirst();
            }
            throw new Refusal(
                    meant.isEmpty()
                            ? "Nothing is followed under " + typed + ". heed track list shows the ids."
                            : typed + " may mean " + meant.size()
                                    + " addressees. Use the id of one: heed track list shows them.");
        }

        /// The areas of the library's reviews, those that state one.
        Set<String> areas() {
            return new OversightStore(library.database())
                    .by(OversightStore.Division.AREA, OversightFilter.ALL, tracker.today())
                    .keySet();
        }

        /// The asks with addressees that name nobody.
        List<Followed> safely(List<Followed> asks) {
            Map<ReviewKey, SafeReview> reviews = new HashMap<>();
            return asks.stream()
                    .map(each ->
                            each.addressedTo(reviews.computeIfAbsent(each.ask().review(), this::safe)
                                    .safe(new RawText(each.ask().addressee()))
                                    .words()))
                    .toList();
        }

        SafeReview safe(ReviewKey review) {
            return new SafeReviewStore(library.database())
                    .review(library.reviews().named(review.value()).current());
        }

        private List<Followed> asks() {
            AskStore store = new AskStore(library.database());
            return library.reviews().all().stream()
                    .flatMap(review -> store.of(review.key()).stream())
                    .toList();
        }

        private List<Followed> inReview(String review, String number) {
            Review meant = library.reviews().named(review);
            return new AskStore(library.database())
                    .of(meant.key()).stream()
                            .filter(each -> each.ask().number().equalsIgnoreCase(number))
                            .toList();
        }
    }

    /// What is written to a file.
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /// Writes a file, once all that goes into it is there: what was refused leaves none.
    ///
    /// @throws Refusal when it cannot be written
    void write(Path file, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.to(bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new Refusal("The file " + file
                    + " could not be written. Check that its folder is there and that you may write there.");
        }
    }

    /// Opens the library, does the work and closes it.
    <T> T with(Function<Open, T> work) {
        try (Library open = library.open()) {
            Bodies bodies = new Bodies(open.database());
            Tracker tracker = new Tracker(open.database(), bodies, workbench.clock());
            if (new AskBook(open.database(), bodies, tracker).bringUpToDate() > 0) {
                Repeats repeats = new Repeats(open.database());
                new RepeatWatch(open.database(), repeats, tracker).look();
            }
            return work.apply(new Open(open, tracker));
        }
    }

    /// Enters a step about the ask that is meant, and says where it then stands.
    void enter(String typed, Function<Open, Step> step) {
        with(open -> {
            Followed ask = open.ask(typed);
            Standing standing = open.tracker().enter(ask.id(), step.apply(open));
            say(open.tracker().followed(ask.id()), standing);
            return standing;
        });
    }

    /// Says where an ask stands, in four lines.
    void say(Followed followed, Standing standing) {
        var out = workbench.terminal().out();
        String to = followed.toWhom().isEmpty() ? "addressee not recorded" : followed.toWhom();
        out.println(followed.ask().review().value() + ", recommendation "
                + (followed.ask().number().isEmpty()
                        ? "without a number"
                        : followed.ask().number()) + ", to " + to
                + " (" + followed.id() + ")");
        out.println("  Response: " + standing.response().words() + ". What was done: "
                + standing.implementation().words() + ".");
        out.println("  " + followed.outlook().colour().shape() + " "
                + followed.outlook().colour().words() + ". "
                + followed.outlook().why());
        if (!followed.outlook().next().isEmpty()) {
            out.println("  Next: " + followed.outlook().next()
                    + followed.outlook().by().map(by -> ", by " + by).orElse("") + ".");
        }
    }
}
