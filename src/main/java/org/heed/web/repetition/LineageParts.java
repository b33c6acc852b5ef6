package org.heed.web.repetition;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.pipeline.repetition.Precedent;
import org.heed.pipeline.repetition.Precedent.Stood;
import org.heed.recommendation.Recommendation;
import org.heed.repetition.AskKey;
import org.heed.repetition.Lineage;
import org.heed.repetition.Lineage.Kin;
import org.heed.repetition.Lineage.Kinship;
import org.heed.review.ReviewKey;
import org.heed.web.repetition.LineagePart.Earlier;
import org.heed.web.repetition.LineagePart.Fate;
import org.heed.web.repetition.LineagePart.Later;
import org.heed.web.tracking.TrackingDesk;
import org.heed.web.view.Wording;
import org.springframework.stereotype.Component;

/// Makes the part of a recommendation's page that says what was asked before and since.
@Component
public final class LineageParts {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final TrackingDesk desk;

    LineageParts(TrackingDesk desk) {
        this.desk = desk;
    }

    /// The part of one recommendation of a review.
    public LineagePart of(ReviewKey review, Recommendation recommendation) {
        return desk.allCompared()
                .flatMap(repeats -> repeats.lineage(AskKey.of(review, recommendation)))
                .map(this::part)
                .orElse(LineagePart.NOT_COMPARED);
    }

    private LineagePart part(Lineage lineage) {
        if (lineage.isAlone()) {
            return new LineagePart(true, lineage.declaresItself(), List.of(), List.of(), "");
        }
        AskLines lines = new AskLines(desk.library());
        return new LineagePart(
                true,
                lineage.declaresItself(),
                desk.precedents().before(lineage).stream()
                        .map(each -> earlier(each, lines))
                        .toList(),
                lineage.later().stream()
                        .map(kin -> new Later(lines.of(kin.ask()), kinds(kin)))
                        .toList(),
                "/said-before/" + lineage.repeatId());
    }

    private static Earlier earlier(Precedent precedent, AskLines lines) {
        Optional<String> then = precedent.then().map(MONTH::format);
        return new Earlier(
                lines.of(precedent.kin().ask()),
                kinds(precedent.kin()),
                then.orElse(""),
                precedent.stood().stream().map(stood -> fate(precedent, stood)).toList());
    }

    private static Fate fate(Precedent precedent, Stood stood) {
        String on = stood.markedOn().map(day -> ", on " + Wording.day(day)).orElse("");
        return new Fate(
                stood.toWhom().isEmpty() ? "Nobody is named" : stood.toWhom(),
                "/reviews/" + precedent.kin().ask().key().review() + "/asks/" + stood.ask(),
                stood.response().words(),
                stood.implementation().words(),
                stood.marked().words() + on);
    }

    private static String kinds(Kin kin) {
        return kin.kinship().stream().map(LineageParts::kind).collect(Collectors.joining(", "));
    }

    private static String kind(Kinship kinship) {
        return switch (kinship) {
            case SAME_REVIEW -> "Same review";
            case SAME_AREA -> "Same area";
            case SAME_BODY_ELSEWHERE -> "Same kind of body elsewhere";
            case NATIONAL -> "National";
        };
    }
}
