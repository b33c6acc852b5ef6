package org.heed.tracking.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.heed.review.ReviewKey;
import org.heed.tracking.Followed;

/// What a body was asked, as a feed (Atom, RFC 4287) that a reader of feeds or a program looks at now and then. It
/// names numbers and bodies, and no words of a report.
public final class AskFeed {

    private AskFeed() {}

    /// The feed of a body, newest first. `added` says when each review came into the library: an entry is new then, and
    /// is the same from then on. `address` is where the pages are served.
    public static String of(String organisation, List<Followed> asks, Map<ReviewKey, Instant> added, String address) {
        List<Followed> newest = asks.stream()
                .sorted(Comparator.comparing((Followed ask) -> since(ask, added))
                        .reversed())
                .toList();
        StringBuilder feed = new StringBuilder("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                """);
        element(feed, "title", "Recommendations to " + organisation);
        element(feed, "id", "urn:heed:asks:" + organisation.replaceAll("[^A-Za-z0-9]+", "-"));
        element(
                feed,
                "updated",
                newest.stream()
                        .findFirst()
                        .map(ask -> since(ask, added))
                        .orElse(Instant.EPOCH)
                        .toString());
        feed.append("  <author><name>Heed</name></author>\n");
        newest.forEach(ask -> entry(feed, ask, since(ask, added), address));
        return feed.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder feed, Followed ask, Instant since, String address) {
        String number = ask.ask().number().isEmpty() ? "" : " " + ask.ask().number();
        feed.append("  <entry>\n");
        element(feed, "title", "Recommendation" + number + " to " + ask.toWhom());
        element(feed, "id", "urn:heed:ask:" + ask.id());
        element(feed, "updated", since.toString());
        element(
                feed,
                "summary",
                ask.printed().kind().words() + ". " + ask.outlook().why());
        feed.append("  <link href=\"")
                .append(escaped(address + "reviews/" + ask.ask().review() + "/asks/" + ask.id()))
                .append("\"/>\n  </entry>\n");
    }

    private static Instant since(Followed ask, Map<ReviewKey, Instant> added) {
        return added.getOrDefault(ask.ask().review(), Instant.EPOCH);
    }

    private static void element(StringBuilder feed, String name, String words) {
        feed.append("  <")
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
