package org.heed.summary.kept;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeReviewStore;
import org.heed.fact.FactStore;
import org.heed.fact.Facts;
import org.heed.meaning.Meaning;
import org.heed.meaning.MeaningReader;
import org.heed.review.Review;
import org.heed.storage.Database;
import org.heed.summary.CheckedDraft;
import org.heed.summary.DraftSentence;
import org.heed.summary.Summariser;
import org.heed.summary.Summary;
import org.heed.summary.SummaryEditor;
import org.heed.summary.SummarySentence;
import org.heed.summary.Telling;
import org.heed.summary.kept.KeptSummary.Maker;
import org.heed.text.Refusal;

/// The summaries of one library: made when first asked for, made again when a review's safe words have changed, and
/// edited by people. What a person wrote is never replaced by what Heed makes.
public final class SummaryDesk {

    private final Database database;
    private final Summariser summariser;
    private final Clock clock;

    public SummaryDesk(Database database, Function<String, Meaning> meanings, Clock clock) {
        this.database = database;
        this.summariser = new Summariser(meanings);
        this.clock = clock;
    }

    /// With the model of meanings that the whole program shares, opened when a summary is first made.
    public static SummaryDesk sharing(Database database, Clock clock) {
        return new SummaryDesk(database, words -> MeaningReader.shared().of(words), clock);
    }

    /// The summary of a review's current edition.
    public ReadSummary of(Review review) {
        SafeReview safe = safe(review);
        Facts facts = facts(review);
        String basis = SummaryBasis.of(safe, facts);
        Optional<KeptSummary> latest = new SummaryStore(database).latest(review.key());
        if (latest.isPresent() && isHeld(latest.get(), basis)) {
            return new ReadSummary(latest.get(), adrift(latest.get(), new SummaryEditor(safe)));
        }
        Summary made = summariser.summarise(safe, facts, Telling.EVERYTHING);
        return new ReadSummary(
                keep(new KeptSummary(review.current(), 0, Maker.MACHINE, "", clock.instant(), basis, made)), Set.of());
    }

    /// The summary that tells of the death no more than allowed, for others than those who work on the review. What
    /// happened is said by Heed wherever less is told than is recorded.
    public Summary generalised(Review review, Telling telling) {
        Summary whole = of(review).kept().summary();
        return telling.equals(Telling.EVERYTHING)
                ? whole
                : summariser.withHappening(whole, safe(review), facts(review), telling);
    }

    /// Keeps a person's edit when every sentence of it may stand; says why not, when not.
    ///
    /// @throws Refusal when somebody else has changed the summary since `version`
    public CheckedDraft edit(Review review, int version, List<DraftSentence> draft, String author) {
        return database.wholly(() -> {
            KeptSummary before = of(review).kept();
            if (before.version() != version) {
                throw new Refusal("The summary has changed since you opened it. Open it again, look at what changed,"
                        + " and make your edit there. Nothing was kept.");
            }
            SafeReview safe = safe(review);
            CheckedDraft checked = new SummaryEditor(safe).check(draft, before.summary());
            String basis = SummaryBasis.of(safe, facts(review));
            checked.summary()
                    .ifPresent(summary -> keep(new KeptSummary(
                            review.current(), 0, Maker.PERSON, author, clock.instant(), basis, summary)));
            return checked;
        });
    }

    /// All versions of a summary, oldest first.
    public List<KeptSummary> versions(Review review) {
        return new SummaryStore(database).versions(review.key());
    }

    /// What checks the edits of a review's summary.
    public SummaryEditor editor(Review review) {
        return new SummaryEditor(safe(review));
    }

    /// What the narrative of a review is made of now, as a digest: its safe words, its facts and its summary.
    public String basis(Review review) {
        Summary summary = of(review).kept().summary();
        return SummaryBasis.of(SummaryBasis.of(safe(review), facts(review)), summary);
    }

    private static boolean isHeld(KeptSummary kept, String basis) {
        return kept.maker() == Maker.PERSON || kept.basis().equals(basis);
    }

    private KeptSummary keep(KeptSummary made) {
        return new SummaryStore(database).add(made);
    }

    private static Set<Integer> adrift(KeptSummary kept, SummaryEditor editor) {
        Set<Integer> adrift = new HashSet<>();
        List<SummarySentence> sentences = kept.summary().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).citations().stream().anyMatch(editor::isAdrift)) {
                adrift.add(i);
            }
        }
        return adrift;
    }

    private SafeReview safe(Review review) {
        return new SafeReviewStore(database).review(review.current());
    }

    private Facts facts(Review review) {
        return new FactStore(database).facts(review.current());
    }
}
