package org.heed.web.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heed.anonymisation.SafePassage;
import org.heed.summary.Citation;
import org.heed.summary.SummaryEditor;
import org.heed.summary.SummaryPart;
import org.heed.summary.SummarySentence;
import org.heed.summary.kept.KeptSummary;
import org.heed.summary.kept.KeptSummary.Maker;
import org.heed.summary.kept.ReadSummary;
import org.heed.web.reading.OpenReview;
import org.heed.web.view.SummaryView;
import org.heed.web.view.SummaryView.Quote;
import org.heed.web.view.SummaryView.Sentence;

/// Makes what a page shows of a summary.
public final class SummaryViews {

    private final SummaryRoom room;

    public SummaryViews(SummaryRoom room) {
        this.room = room;
    }

    /// The summary of a review's current edition.
    public SummaryView of(OpenReview review) {
        ReadSummary read = room.summaries().of(review.review());
        SummaryEditor editor = room.summaries().editor(review.review());
        List<SummaryView.Part> parts = Arrays.stream(SummaryPart.values())
                .map(part -> new SummaryView.Part(part.words(), sentences(review, read, editor, part)))
                .toList();
        return new SummaryView(
                made(read.kept()) + " "
                        + room.narratives().state(review.review()).words(),
                parts,
                review.root() + "/summary",
                review.root() + "/names");
    }

    private static String made(KeptSummary kept) {
        return kept.maker() == Maker.MACHINE
                ? "Made by Heed from the report's own words, with roles in place of names. Nobody has edited it."
                : "Edited by " + kept.author() + ".";
    }

    private static List<Sentence> sentences(
            OpenReview review, ReadSummary read, SummaryEditor editor, SummaryPart part) {
        List<SummarySentence> all = read.kept().summary().sentences();
        List<Sentence> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SummarySentence sentence = all.get(i);
            if (sentence.part() == part) {
                List<Quote> quotes = sentence.citations().stream()
                        .map(citation -> quote(review, editor, citation))
                        .toList();
                shown.add(new Sentence(sentence.words(), read.adrift().contains(i), quotes));
            }
        }
        return shown;
    }

    private static Quote quote(OpenReview review, SummaryEditor editor, Citation citation) {
        return new Quote(
                citation.quote(),
                editor.passage(citation).map(SafePassage::place).flatMap(review::pageLink));
    }
}
