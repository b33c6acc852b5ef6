package org.heed.intake.html;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the report on a page: the main part, without menus, banners, asides and forms. Nothing that holds most
/// of the words is ever dropped, whatever it is called.
final class MainContent {

    private static final String NEVER_WORDS =
            "script, style, noscript, template, iframe, object, svg, canvas, audio, video, select, textarea, input,"
                    + " head, del, [hidden], [style~=(?i)display:\\s*none]";
    private static final String AROUND =
            "nav, header, footer, aside, form, dialog, button, label, [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=search], [role=complementary], [role=dialog], [role=alertdialog],"
                    + " [role=menu], [role=menubar], [aria-hidden=true]";
    private static final String MAIN = "main, [role=main]";
    private static final String LIKELY_MAIN =
            "article, #content, #main-content, #maincontent, #main, .main-content, .page-content, .entry-content,"
                    + " .article-content";
    private static final Pattern SITE_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:cookies?|consent|breadcrumbs?|skip-?(?:link|to)|share|sharing|social|side-?bar"
                    + "|related(?:-(?:links|content|pages))?|pagination|pager|feedback|back-to-top|site-?header"
                    + "|site-?footer|page-?footer|global-?(?:header|footer)|mega-?menu|menu|navbar|navigation"
                    + "|toolbar|advert|newsletter|search-?(?:form|box))(?:$|[\\s_-])");

    /// Less than this share of the page's words cannot be its report.
    private static final double MAIN_SHARE = 0.3;

    private MainContent() {}

    static Element of(Document document) {
        document.select(NEVER_WORDS).remove();
        Element body = document.body();
        Element root = mainOf(body);
        int all = words(root);
        for (Element around : root.select(AROUND)) {
            removeUnlessContent(around, all);
        }
        for (Element named : root.select("[class], [id]")) {
            if (isOfTheSite(named)) {
                removeUnlessContent(named, all);
            }
        }
        return root;
    }

    private static Element mainOf(Element body) {
        int all = words(body);
        for (String query : List.of(MAIN, LIKELY_MAIN)) {
            Element largest = body.select(query).stream()
                    .max(Comparator.comparingInt(MainContent::words))
                    .orElse(body);
            boolean several = largest.is("article") && body.select("article").size() > 1;
            if (!largest.equals(body) && !several && words(largest) >= all * MAIN_SHARE) {
                return largest;
            }
        }
        return body;
    }

    private static boolean isOfTheSite(Element element) {
        return SITE_NAME.matcher(element.className()).find()
                || SITE_NAME.matcher(element.id()).find();
    }

    private static void removeUnlessContent(Element element, int all) {
        if (element.parent() == null || words(element) * 2 > all || isPartOfTheText(element)) {
            return;
        }
        element.remove();
    }

    /// An accordion's heading is a button; an article's header holds its title; its footer may hold the notes.
    private static boolean isPartOfTheText(Element element) {
        boolean heads = element.is("button, label, [aria-hidden=true]")
                && element.closest("h1, h2, h3, h4, h5, h6, summary") != null
                && !element.is("[aria-hidden=true]");
        boolean titles = element.is("header")
                && element.closest("main, article, [role=main]") != null
                && element.selectFirst("h1, h2") != null;
        boolean notes = element.is("footer, aside")
                && (element.is("[role=doc-footnote]") || element.selectFirst("[role=doc-footnote], [id^=fn]") != null);
        return heads || titles || notes || element.is("h1, h2, h3, h4, h5, h6, body");
    }

    private static int words(Element element) {
        return element.text().length();
    }
}
