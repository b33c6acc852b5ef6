package org.heed.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingStore;
import org.heed.coding.round.AssignmentStore;
import org.heed.library.Library;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Which codes people put where. Places and no words.
@RestController
final class CodingApi {

    private final Library library;

    CodingApi(Library library) {
        this.library = library;
    }

    /// A code on a passage, from and to a letter of it.
    record CodingLine(
            int number, String code, String passage, int from, int to, String coder, Instant made, boolean stands) {

        static CodingLine of(Coding coding) {
            return new CodingLine(
                    coding.number(),
                    coding.code().toString(),
                    coding.quote().passage(),
                    coding.quote().span().start(),
                    coding.quote().span().end(),
                    coding.coder().name(),
                    coding.at(),
                    coding.stands());
        }
    }

    /// The codings of a review.
    record CodingLines(String review, List<CodingLine> codings) {}

    @Says("The codes that people put on passages of one review, those taken back too; one's own for a blind coder.")
    @GetMapping(ApiRoutes.ROOT + "/reviews/{key}/codings")
    CodingLines codings(@PathVariable String key, HttpServletRequest request) {
        AssignmentStore assignments = new AssignmentStore(library.database());
        Coder coder = new Coder(Acting.known(request).orElse(""));
        return new CodingLines(
                key,
                new CodingStore(library.database())
                        .of(key).stream()
                                .filter(each -> each.coder().equals(coder)
                                        || !assignments.isBlind(key, each.code().edition(), coder))
                                .map(CodingLine::of)
                                .toList());
    }
}
