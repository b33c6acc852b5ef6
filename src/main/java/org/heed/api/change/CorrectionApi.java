package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.library.Library;
import org.heed.pipeline.keeping.Corrector;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.correction.Amendment;
import org.heed.recommendation.correction.Anchor;
import org.heed.recommendation.correction.Change;
import org.heed.recommendation.correction.Correction;
import org.heed.recommendation.correction.Correction.Signature;
import org.heed.recommendation.correction.CorrectionStore;
import org.heed.review.Edition;
import org.heed.review.FiledReport;
import org.heed.text.RawText;
import org.heed.text.Refusal;
import org.heed.text.WhiteSpaceRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Takes what people correct in what was read. What was corrected is said without its words.
@RestController
public final class CorrectionApi {

    private static final String PATH = ApiRoutes.ROOT + "/reviews/{key}/corrections";

    private final Library library;
    private final Clock clock;

    CorrectionApi(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /// What is done to a recommendation.
    enum Doing {
        CONFIRM,
        CORRECT,
        SPLIT,
        JOIN,
        REJECT,
        ADD,
        WITHDRAW
    }

    /// Which recommendation is meant: its place, and the digest of its words as they were when somebody looked.
    record SeenAsk(int position, String digest) {

        Anchor in(List<Recommendation> ledger) {
            return Anchor.seen(ledger, position, digest);
        }
    }

    /// What a recommendation should say; what is left out stays as it is.
    record Amended(
            @Nullable String number,
            @Nullable String words,
            @Nullable Level level,
            @Nullable List<String> addressees) {

        Amendment amendment() {
            return new Amendment(
                    Optional.ofNullable(number).map(String::strip),
                    Optional.ofNullable(words).map(WhiteSpaceRule::apply).map(RawText::new),
                    Optional.ofNullable(level),
                    Optional.ofNullable(addressees).map(List::copyOf));
        }
    }

    /// A correction. `about` is needed for all but ADD and WITHDRAW, `other` for JOIN; `now` holds one amendment
    /// for CORRECT and ADD, and as many as there are parts for SPLIT; `correction` is the one that is taken back;
    /// `document` and `page` say where somebody saw words that could not be read.
    record NewCorrection(
            Doing doing,
            int edition,
            @Nullable SeenAsk about,
            @Nullable SeenAsk other,
            @Nullable List<Amended> now,
            @Nullable Integer correction,
            @Nullable Integer document,
            @Nullable Integer page,
            String why) {

        Change change(List<Recommendation> ledger, List<FiledReport> reports) {
            return switch (doing) {
                case CONFIRM -> new Change.Confirm(anchor(about, ledger));
                case CORRECT -> new Change.Correct(anchor(about, ledger), amendment());
                case SPLIT -> new Change.Split(anchor(about, ledger), amendments());
                case JOIN -> Change.Join.of(anchor(about, ledger), anchor(other, ledger));
                case REJECT -> new Change.Reject(anchor(about, ledger));
                case ADD -> new Change.Add(amendment(), sight(reports));
                case WITHDRAW -> new Change.Withdraw(correction == null ? 0 : correction);
            };
        }

        private static Anchor anchor(@Nullable SeenAsk meant, List<Recommendation> ledger) {
            if (meant == null) {
                throw new Refusal("Say which recommendation is meant: its position and the digest of its words.");
            }
            return meant.in(ledger);
        }

        private List<Amendment> amendments() {
            return now == null
                    ? List.of()
                    : now.stream().map(Amended::amendment).toList();
        }

        private Amendment amendment() {
            return amendments().stream().findFirst().orElse(Amendment.NONE);
        }

        private Optional<Change.Sight> sight(List<FiledReport> reports) {
            return reports.stream()
                    .filter(report -> document != null && page != null && report.position() == document - 1)
                    .findFirst()
                    .map(report -> new Change.Sight(report.digest(), page == null ? 0 : page));
        }
    }

    /// A correction that is kept, without its words.
    record Corrected(int correction, int edition, String what, String by, Instant at, String why) {

        static Corrected of(Correction kept) {
            Signature signed = kept.signature();
            return new Corrected(
                    kept.number(), kept.edition().number(), kept.name(), signed.by(), signed.at(), signed.why());
        }
    }

    /// The corrections of a review, oldest first.
    record Corrections(String review, List<Corrected> corrections) {}

    @Says("What people corrected in one review, without its words.")
    @GetMapping(PATH)
    Corrections list(@PathVariable String key) {
        Edition current = ApiRoutes.review(library, key).current();
        return new Corrections(
                key,
                new CorrectionStore(library.database())
                        .of(current).stream().map(Corrected::of).toList());
    }

    @Says("Confirms, corrects, splits, joins, takes out or adds a recommendation, or takes a correction back.")
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    Corrected correct(@PathVariable String key, @RequestBody NewCorrection asked, HttpServletRequest request) {
        Signature by = new Signature(Acting.name(request), clock.instant(), asked.why());
        Edition edition = new Edition(ApiRoutes.review(library, key).key(), asked.edition());
        Change change = asked.change(
                library.recommendations().ledger(edition).recommendations(),
                library.reports().reports(edition));
        return Corrected.of(new Corrector(library.database()).make(edition, change, by));
    }
}
