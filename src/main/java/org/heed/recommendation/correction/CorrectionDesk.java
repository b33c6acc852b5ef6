package org.heed.recommendation.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.history.HistoryEntry;
import org.heed.history.HistoryStore;
import org.heed.recommendation.Ledger;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationStore;
import org.heed.recommendation.correction.Change.Add;
import org.heed.recommendation.correction.Change.Confirm;
import org.heed.recommendation.correction.Change.Correct;
import org.heed.recommendation.correction.Change.Join;
import org.heed.recommendation.correction.Change.Reject;
import org.heed.recommendation.correction.Change.Split;
import org.heed.recommendation.correction.Change.Withdraw;
import org.heed.recommendation.correction.Correction.Signature;
import org.heed.review.Edition;
import org.heed.review.ReviewStore;
import org.heed.storage.Database;
import org.heed.text.RawText;
import org.heed.text.Refusal;

/// Where people correct what was read. A correction is kept, written into the history and applied at once, wholly
/// or not at all; it is refused when what it is about has changed since the person looked.
public final class CorrectionDesk {

    private final Database database;
    private final CorrectionStore corrections;
    private final RecommendationStore recommendations;
    private final ReviewStore reviews;
    private final HistoryStore history;

    public CorrectionDesk(Database database) {
        this.database = database;
        this.corrections = new CorrectionStore(database);
        this.recommendations = new RecommendationStore(database);
        this.reviews = new ReviewStore(database);
        this.history = new HistoryStore(database);
    }

    /// Keeps a correction to the current edition of a review.
    ///
    /// @throws Refusal when the edition is no longer current, what the correction is about stands there no more,
    /// or the correction says nothing; nothing is kept then
    public Correction make(Edition edition, Change change, Signature signature) {
        return database.wholly(() -> {
            refuseOldEdition(edition);
            refuseEmpty(change, signature);
            CorrectedLedger before = recommendations.corrected(edition);
            abouts(change).forEach(anchor -> refuseWhatIsGone(anchor, before.ledger()));
            if (change instanceof Withdraw it) {
                refuseWithdrawing(it, edition);
            }
            Correction correction = corrections.add(edition, change, signature);
            if (recommendations.corrected(edition).adrift().contains(correction)) {
                throw new Refusal("These words stand in no document of this review that Heed could read. Check them"
                        + " against the page, or say on which page of which document you saw them. Nothing was kept.");
            }
            settle(edition);
            history.append(entry(correction));
            return correction;
        });
    }

    /// Brings what is said to be wrong with an edition into line with its corrections; to be called after every
    /// reading.
    public void settle(Edition edition) {
        if (!corrections.of(edition).isEmpty()) {
            SettledProblems settled =
                    new SettledProblems(recommendations.asRead(edition), recommendations.corrected(edition));
            reviews.settleProblems(edition, settled::isSettled, settled.seenSince());
        }
    }

    private void refuseOldEdition(Edition edition) {
        boolean isCurrent = reviews.find(edition.review())
                .filter(review -> review.current().equals(edition))
                .isPresent();
        if (!isCurrent) {
            throw new Refusal("Only the current edition of a review can be corrected. Open the current edition, and"
                    + " correct it there if it still needs it.");
        }
    }

    private static void refuseEmpty(Change change, Signature signature) {
        if (signature.by().isBlank()) {
            throw new Refusal("A correction is kept with the name of whoever makes it. Say who you are.");
        }
        if (signature.why().isBlank() && !(change instanceof Confirm)) {
            throw new Refusal("Say why: the reason is kept with the correction, for whoever reads it later.");
        }
        boolean saysNothing = switch (change) {
            case Correct it ->
                it.amendment().isEmpty()
                        || it.amendment().words().filter(RawText::isEmpty).isPresent();
            case Split it ->
                it.parts().size() < 2
                        || it.parts().stream()
                                .anyMatch(part -> part.words()
                                        .filter(words -> !words.isEmpty())
                                        .isEmpty());
            case Add it -> it.asked().words().filter(words -> !words.isEmpty()).isEmpty();
            case Join it -> it.about().equals(it.other());
            case Confirm it -> false;
            case Reject it -> false;
            case Withdraw it -> false;
        };
        if (saysNothing) {
            throw new Refusal("Nothing was changed: say what should stand there instead. A split needs two parts or"
                    + " more, each with words.");
        }
    }

    private static List<Anchor> abouts(Change change) {
        return switch (change) {
            case Confirm it -> List.of(it.about());
            case Correct it -> List.of(it.about());
            case Split it -> List.of(it.about());
            case Join it -> List.of(it.about(), it.other());
            case Reject it -> List.of(it.about());
            case Add it -> List.of();
            case Withdraw it -> List.of();
        };
    }

    private static void refuseWhatIsGone(Anchor anchor, Ledger ledger) {
        if (anchor.in(ledger.recommendations()) == Anchor.NOWHERE) {
            throw new Refusal(Anchor.CHANGED);
        }
    }

    private void refuseWithdrawing(Withdraw it, Edition edition) {
        boolean canBe = corrections.of(edition).stream()
                .anyMatch(each -> each.number() == it.correction() && !(each.change() instanceof Withdraw));
        if (!canBe) {
            throw new Refusal("This review has no correction " + it.correction() + " that could be taken back.");
        }
    }

    /// The report's own words stay out of the history: digests show later that they were the same.
    private static HistoryEntry entry(Correction correction) {
        String review = correction.edition().review().value();
        Optional<Anchor> about = abouts(correction.change()).stream().findFirst();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("correction", String.valueOf(correction.number()));
        details.put("edition", String.valueOf(correction.edition().number()));
        details.put("why", correction.signature().why());
        about.ifPresent(anchor -> details.put("words", anchor.wordsDigest()));
        List<Amendment> amendments = CorrectionStore.amendments(correction.change());
        for (int i = 0; i < amendments.size(); i++) {
            details.put("now " + (i + 1), digest(amendments.get(i)));
        }
        return new HistoryEntry(
                about.map(anchor -> "recommendation:" + review + "/" + anchor.position())
                        .orElse("review:" + review),
                "correction." + correction.name(),
                correction.signature().by(),
                correction.signature().at(),
                details);
    }

    private static String digest(Amendment amendment) {
        return Recommendation.wordsDigest(new RawText(String.join(
                " ",
                amendment.number().orElse(""),
                amendment.words().map(RawText::verbatim).orElse(""),
                amendment.level().map(Enum::name).orElse(""),
                String.join(" ", amendment.addressees().orElse(List.of())))));
    }
}
