package org.heed.web.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.library.AsPublished;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.told.Telling;
import org.heed.recommendation.Recommendation;
import org.heed.review.Edition;
import org.heed.review.ReviewKey;
import org.heed.web.organisation.TellingsPage.Line;
import org.heed.web.view.Link;
import org.heed.web.view.Wording;

/// Puts to each telling the words of its recommendation and the title of its review.
final class TellingLines {

    private final Library library;
    private final Map<ReviewKey, String> titles = new HashMap<>();
    private final Map<Edition, List<Recommendation>> ledgers = new HashMap<>();

    TellingLines(Library library) {
        this.library = library;
        library.catalogue()
                .list(ReviewFilter.ALL)
                .entries()
                .forEach(
                        entry -> titles.put(entry.review().key(), entry.review().title()));
    }

    List<Line> of(List<Telling> tellings) {
        return tellings.stream().map(this::line).toList();
    }

    private Line line(Telling telling) {
        List<Recommendation> ledger = ledgers.computeIfAbsent(
                new Edition(telling.review(), telling.edition()),
                edition -> library.recommendations().ledger(edition).recommendations());
        boolean isThere = telling.recommendation() <= ledger.size();
        String root = "/reviews/" + telling.review().value();
        return new Line(
                Wording.recommendation(telling.number()),
                root + "/recommendations/" + telling.recommendation(),
                new Link(titles.getOrDefault(telling.review(), ""), root),
                telling.published().isEmpty() ? Wording.NOT_RECORDED : telling.published(),
                Wording.of(telling.level()),
                isThere
                        ? AsPublished.of(
                                ledger.get(telling.recommendation() - 1).text())
                        : new AsPublished(""),
                telling.asPrinted(),
                telling.nameThen(),
                doubt(telling));
    }

    private static String doubt(Telling telling) {
        if (telling.nameThen().isEmpty()) {
            return "No body is named that could answer";
        }
        if (telling.isMember()) {
            return "Meant as one of a group";
        }
        return telling.state() == AddresseeState.REVIEW ? "Not sure that this body is meant" : "";
    }
}
