package org.heed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.heed.anonymisation.release.ReleaseGate;
import org.heed.library.Library;
import org.heed.library.ReviewFilter;
import org.heed.library.SearchHit;
import org.heed.library.SearchHits;
import org.heed.web.view.Frame;
import org.heed.web.view.Link;
import org.heed.web.view.SearchPage;
import org.heed.web.view.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What a search found, with the searched words marked.
@Controller
class SearchPages {

    /// More hits than a person reads; the rest is reached by narrowing the search.
    private static final int SHOWN = 50;
    /// What a file may hold.
    private static final int IN_A_FILE = 5000;
    /// A longer query is cut: nobody types it.
    private static final int LONGEST = 300;

    private final Library library;
    private final Pages pages;

    SearchPages(WebParts parts, Pages pages) {
        this.library = parts.library();
        this.pages = pages;
    }

    @GetMapping("/search")
    View search(@RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        String asked = asked(words);
        ReviewFilter filter = FilterAddress.filter(request.getParameterMap());
        SearchHits found = asked.isEmpty() ? SearchHits.NONE : library.search().search(asked, filter, SHOWN);
        String query = FilterAddress.query(filter);
        SearchPage page = new SearchPage(
                asked,
                found.hits().stream().map(SearchPages::hit).toList(),
                found.total(),
                found.everyWord(),
                LibraryPages.hidden(filter),
                "?words=" + FilterAddress.encoded(asked) + query.replaceFirst("\\?", "&"));
        return pages.show("search", Frame.of("Search", Frame.Place.NONE, List.of(Frame.Place.HOME.link())), page);
    }

    @GetMapping("/search.csv")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        String asked = asked(words);
        ReviewFilter filter = FilterAddress.filter(request.getParameterMap());
        Csv csv = new Csv("review", "title", "where", "words");
        if (!asked.isEmpty()) {
            for (SearchHit hit :
                    library.search().search(asked, filter, IN_A_FILE).hits()) {
                csv.row(hit.review(), hit.title(), hit(hit).where(), snippet(hit));
            }
        }
        return csv.named("heed-search.csv", ReleaseGate.ofLibrary(library.database()));
    }

    private static String asked(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words.strip();
    }

    private static String snippet(SearchHit hit) {
        return hit.snippet().stream().map(SearchHit.SnippetPart::words).collect(Collectors.joining());
    }

    private static SearchPage.Hit hit(SearchHit hit) {
        String root = "/reviews/" + hit.review().value();
        Link review = new Link(hit.title(), root);
        return switch (hit.match()) {
            case SearchHit.InRecommendation in ->
                new SearchPage.Hit(
                        Wording.recommendation(in.number()) + onPage(in.page()),
                        root + "/recommendations/" + in.position(),
                        review,
                        hit.snippet());
            case SearchHit.InPassage in ->
                new SearchPage.Hit(
                        "Passage" + onPage(in.page()),
                        root + "/documents/" + (in.report() + 1) + "/pages/" + Math.max(1, in.page()) + "?at="
                                + in.span().start() + "-" + in.span().end(),
                        review,
                        hit.snippet());
            case SearchHit.InFact in -> new SearchPage.Hit("Fact of the review", root, review, hit.snippet());
        };
    }

    private static String onPage(int page) {
        return page == 0 ? "" : ", page " + page;
    }
}
