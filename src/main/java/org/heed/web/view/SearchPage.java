package org.heed.web.view;

import java.util.List;
import org.heed.library.SearchHit.SnippetPart;

/// What a search found. `narrowed` says that only the reviews of a filter were searched; `query` is that filter
/// as the end of an address.
public record SearchPage(
        String words, List<Hit> hits, int total, boolean everyWord, List<LibraryPage.Option> narrowed, String query) {

    /// A place where the words stand.
    public record Hit(String where, String address, Link review, List<SnippetPart> snippet) {}
}
