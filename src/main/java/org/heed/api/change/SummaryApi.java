package org.heed.api.change;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.library.Library;
import org.heed.review.Review;
import org.heed.summary.Citation;
import org.heed.summary.DraftSentence;
import org.heed.summary.SummaryEditor;
import org.heed.summary.SummaryPart;
import org.heed.summary.SummarySentence;
import org.heed.summary.kept.KeptSummary;
import org.heed.summary.kept.SummaryDesk;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What a review found, sentence by sentence, and as people edit it.
@RestController
public final class SummaryApi {

    private static final String PATH = ApiRoutes.ROOT + "/reviews/{key}/summary";

    private final Library library;
    private final SummaryDesk desk;

    SummaryApi(Library library, Clock clock) {
        this.library = library;
        this.desk = SummaryDesk.sharing(library.database(), clock);
    }

    /// A sentence, and the words of passages that it rests on.
    record Told(SummaryPart part, String words, List<String> quotes) {

        static Told of(SummarySentence sentence) {
            return new Told(
                    sentence.part(),
                    sentence.words(),
                    sentence.citations().stream().map(Citation::quote).toList());
        }
    }

    /// What a review found; an edit is bound to `version`.
    record Findings(String review, int version, List<Told> sentences) {}

    /// All sentences as they shall be; one that is left out, or has no words, is taken out.
    record NewFindings(int version, List<Told> sentences) {}

    @Says("What one review found, sentence by sentence.")
    @GetMapping(PATH)
    Findings summary(@PathVariable String key) {
        KeptSummary kept = desk.of(ApiRoutes.review(library, key)).kept();
        return new Findings(
                key,
                kept.version(),
                kept.summary().sentences().stream().map(Told::of).toList());
    }

    @Says("Edits what one review found, when every sentence may stand: it names nobody and rests on the report.")
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    Findings edit(@PathVariable String key, @RequestBody NewFindings wanted, HttpServletRequest request) {
        String by = Acting.name(request);
        Review review = ApiRoutes.review(library, key);
        SummaryEditor editor = desk.editor(review);
        List<Citation> known = desk.of(review).kept().summary().sentences().stream()
                .flatMap(sentence -> sentence.citations().stream())
                .toList();
        List<DraftSentence> draft = wanted.sentences().stream()
                .map(each -> new DraftSentence(
                        each.part(),
                        each.words(),
                        each.quotes().stream()
                                .flatMap(quote -> cited(quote, known, editor))
                                .toList()))
                .toList();
        desk.edit(review, wanted.version(), draft, by).orRefuse();
        return summary(key);
    }

    /// A quote of the summary keeps its place; any other is looked for in the report.
    private static Stream<Citation> cited(String quote, List<Citation> known, SummaryEditor editor) {
        return Stream.concat(known.stream().filter(each -> each.quote().equals(quote)), editor.quoted(quote).stream())
                .limit(1);
    }
}
