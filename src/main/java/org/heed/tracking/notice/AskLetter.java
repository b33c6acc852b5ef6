package org.heed.tracking.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.SafeText;
import org.heed.publication.Part;
import org.heed.publication.Phrase;
import org.heed.publication.Publication;
import org.heed.recommendation.Recommendation;
import org.heed.text.Refusal;
import org.heed.tracking.Followed;
import org.heed.tracking.clock.Clocks;
import org.heed.tracking.clock.Deadline;

/// A letter that tells an addressee what it was asked, and by when an answer is due. `words` are the recommendation's,
/// in which nobody is named; `reviewTitle` names nobody either.
public record AskLetter(Followed ask, SafeText words, String reviewTitle, Optional<Deadline> answer) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// The letter about an ask of a review, should it be sent on a day.
    ///
    /// @throws Refusal when its words are gone from the current reading
    public static AskLetter of(Followed ask, SafeReview review, String title, LocalDate today) {
        if (ask.printed().isAdrift()) {
            throw new Refusal("Its words are gone from the current reading, so there is nothing to write.");
        }
        return new AskLetter(
                ask,
                review.recommendations().get(ask.printed().position() - 1).text(),
                title,
                Clocks.shipped().answer(ask.printed().kind(), ask.told().orElse(today)));
    }

    /// The letter of a day.
    public Publication written(LocalDate today) {
        String to = ask.toWhom().isEmpty() ? "the body that is responsible" : ask.toWhom();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.paragraph(DAY.format(today)));
        parts.add(Part.paragraph("To: " + to));
        parts.add(Part.paragraph("A review of a death has made a recommendation to you. It was: " + reviewTitle + "."));
        parts.add(Part.heading(1, "What you were asked"));
        String number = ask.ask().number().isEmpty()
                ? "Recommendation"
                : Recommendation.called(ask.ask().number());
        parts.add(new Part.Quotation(words.words(), Phrase.of(number + ", without names of people")));
        parts.add(Part.heading(1, "What we ask of you"));
        parts.add(Part.bullets(List.of(
                "Please tell us that this has reached you, and which post in your body owns it.",
                "Please say whether you accept it, accept it in principle, will do something else towards the same"
                        + " end, or reject it, and why.",
                "If you will act, please give the action, its milestones and a target date.",
                "When it is done, please send evidence of what changed for people, not only of what was issued."
                        + " Somebody from another body will look at it.")));
        answer.ifPresent(due -> parts.add(Part.paragraph("Please answer by " + DAY.format(due.due()) + ". This day is "
                + due.force().words() + ". " + due.footing())));
        parts.add(Part.paragraph("Reference: " + ask.id()));
        return new Publication(
                "A recommendation to " + to,
                "What a review has asked of you, and what happens next.",
                Publication.Sides.UPRIGHT,
                parts);
    }
}
