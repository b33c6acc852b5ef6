package org.heed.web.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.coding.OtherDocument;
import org.heed.coding.OtherDocumentStore;
import org.heed.library.Library;
import org.heed.library.ReviewSummary;
import org.heed.review.ReviewKey;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;

/// What documents that can be coded are called on pages.
final class DocumentTitles {

    private final Library library;

    DocumentTitles(Library library) {
        this.library = library;
    }

    String title(String document) {
        return reviewTitle(document)
                .orElseGet(() -> new OtherDocumentStore(library.database())
                        .document(document)
                        .map(DocumentTitles::title)
                        .orElse(document));
    }

    List<Link> trail(String document) {
        List<Link> trail = new ArrayList<>(List.of(Frame.Place.HOME.link(), new Link("Coding", "/coding")));
        reviewTitle(document).ifPresent(title -> trail.add(new Link(title, "/reviews/" + document)));
        return trail;
    }

    private Optional<String> reviewTitle(String document) {
        return library.catalogue().summary(new ReviewKey(document)).map(ReviewSummary::title);
    }

    static String title(OtherDocument other) {
        return other.title().isEmpty() ? other.document() : other.title();
    }
}
