package org.heed.web.summary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.library.Library;
import org.heed.summary.CheckedDraft;
import org.heed.summary.CheckedDraft.Objection;
import org.heed.summary.Citation;
import org.heed.summary.DraftSentence;
import org.heed.summary.SummaryEditor;
import org.heed.summary.SummaryPart;
import org.heed.summary.SummarySentence;
import org.heed.summary.kept.KeptSummary;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.Who;
import org.heed.web.reading.OpenReview;
import org.heed.web.summary.EditPage.Line;
import org.heed.web.view.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The page on which a person edits a review's summary.
@Controller
public final class SummaryPages {

    private final Library library;
    private final Pages pages;
    private final SummaryRoom room;

    public SummaryPages(WebParts parts, Pages pages, SummaryRoom room) {
        this.library = parts.library();
        this.pages = pages;
        this.room = room;
    }

    @GetMapping("/reviews/{key}/summary")
    View form(@PathVariable String key, HttpServletRequest request) {
        OpenReview review = OpenReview.in(library, key, null);
        KeptSummary kept = room.summaries().of(review.review()).kept();
        List<DraftSentence> draft = new ArrayList<>();
        kept.summary()
                .sentences()
                .forEach(each -> draft.add(new DraftSentence(each.part(), each.words(), each.citations())));
        return show(HttpStatus.OK, review, page(review, kept.version(), draft, List.of()), request);
    }

    /// The sentences come as `words0`, `words1` and so on; the one to add as `added` with its `quote`.
    @PostMapping("/reviews/{key}/summary")
    View take(@PathVariable String key, @RequestParam int version, HttpServletRequest request) {
        OpenReview review = OpenReview.in(library, key, null);
        List<DraftSentence> draft = draft(review, request);
        CheckedDraft checked = room.summaries().edit(review.review(), version, draft, Who.of(request));
        if (checked.summary().isPresent()) {
            return new RedirectView(review.root() + "#summary", false, true, false);
        }
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT, review, page(review, version, draft, checked.objections()), request);
    }

    private List<DraftSentence> draft(OpenReview review, HttpServletRequest request) {
        List<SummarySentence> before =
                room.summaries().of(review.review()).kept().summary().sentences();
        List<DraftSentence> draft = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            SummarySentence sentence = before.get(i);
            String words =
                    Optional.ofNullable(request.getParameter("words" + i)).orElse(sentence.words());
            draft.add(new DraftSentence(sentence.part(), words, sentence.citations()));
        }
        String added = Optional.ofNullable(request.getParameter("added")).orElse("");
        if (!added.isBlank()) {
            SummaryEditor editor = room.summaries().editor(review.review());
            String quote = Optional.ofNullable(request.getParameter("quote")).orElse("");
            List<Citation> citations = editor.quoted(quote).stream().toList();
            draft.add(new DraftSentence(SummaryPart.WHAT_IT_FOUND, added, citations));
        }
        return draft;
    }

    private static EditPage page(
            OpenReview review, int version, List<DraftSentence> draft, List<Objection> objections) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            DraftSentence sentence = draft.get(i);
            int position = i;
            List<String> why = objections.stream()
                    .filter(each -> each.sentence() == position)
                    .map(Objection::why)
                    .toList();
            String quote = sentence.citations().isEmpty()
                    ? ""
                    : sentence.citations().getFirst().quote();
            lines.add(new Line(i, sentence.part().words(), sentence.words(), quote, why));
        }
        List<String> trouble = objections.stream()
                .filter(each -> each.sentence() < 0)
                .map(Objection::why)
                .toList();
        return new EditPage(review.title(), version, lines, trouble, review.root() + "/summary");
    }

    private View show(HttpStatus status, OpenReview review, EditPage page, HttpServletRequest request) {
        Frame frame = Frame.of("Edit the summary", Frame.Place.REVIEWS, review.trail());
        return pages.show(status, "summary/edit", frame.with(FormToken.of(request)), page);
    }
}
