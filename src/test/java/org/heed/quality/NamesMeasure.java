package org.heed.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.anonymisation.PublishedReview;
import org.heed.anonymisation.Redaction;
import org.heed.anonymisation.SafeReview;
import org.heed.anonymisation.word.Lexicon;
import org.heed.text.Span;
import tools.jackson.databind.JsonNode;

/// How many of the names that gold lists were found in one document, and what was taken for a name that is none.
/// Gold and reading are laid beside each other by the words around each name, white space left out.
record NamesMeasure(
        String id,
        int tokens,
        int found,
        int findings,
        int right,
        int negatives,
        int taken,
        Map<String, int[]> byKind,
        Map<String, int[]> byOrigin) {

    /// So many characters on either side tell which occurrence is meant.
    private static final int AROUND = 25;

    private static final int LEAST_AROUND = 10;
    private static final int STEP = 5;

    private static final class Marked {
        private final List<String> texts = new ArrayList<>();
        private final List<int[]> maps = new ArrayList<>();
        private final List<BitSet> marks = new ArrayList<>();
    }

    private record Spot(int document, int from, int to) {}

    static NamesMeasure of(String id, JsonNode gold, PublishedReview published, SafeReview review) {
        Marked marked = marked(published, review);
        String text = gold.get("text").asString();
        Map<String, int[]> kinds = new TreeMap<>();
        Map<String, int[]> origins = new TreeMap<>();
        int[] all = new int[2];
        for (JsonNode person : gold.get("people")) {
            for (JsonNode occurrence : person.get("occurrences")) {
                int[] counts = tokens(marked, text, occurrence);
                add(all, counts);
                add(kinds.computeIfAbsent(person.get("kind").asString(), kind -> new int[2]), counts);
                add(origins.computeIfAbsent(origin(occurrence.get("text").asString()), name -> new int[2]), counts);
            }
        }
        int[] negatives = negatives(marked, text, gold);
        int[] findings = findings(gold, published, review);
        return new NamesMeasure(
                id, all[0], all[1], findings[0], findings[1], negatives[0], negatives[1], kinds, origins);
    }

    private static void add(int[] to, int[] more) {
        to[0] += more[0];
        to[1] += more[1];
    }

    private static Marked marked(PublishedReview published, SafeReview review) {
        Marked marked = new Marked();
        published.documents().forEach(document -> {
            String text = document.text().verbatim();
            StringBuilder squeezed = new StringBuilder();
            int[] map = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                map[i] = squeezed.length();
                squeezed.append(squeezed(text.substring(i, i + 1)));
            }
            map[text.length()] = squeezed.length();
            marked.texts.add(squeezed.toString());
            marked.maps.add(map);
            marked.marks.add(new BitSet());
        });
        for (Redaction redaction : review.redactions()) {
            if (redaction.identifier().kind().isName()) {
                int document = redaction.identifier().report();
                int[] map = marked.maps.get(document);
                Span span = redaction.identifier().span();
                marked.marks.get(document).set(map[span.start()], map[span.end()]);
            }
        }
        return marked;
    }

    /// Tokens of an occurrence that is in the text as read, and how many of them are marked.
    private static int[] tokens(Marked marked, String text, JsonNode occurrence) {
        int start = occurrence.get("start").asInt();
        int end = occurrence.get("end").asInt();
        Optional<Spot> found = spot(marked, text, start, end);
        int[] counts = new int[2];
        if (found.isPresent()) {
            Spot spot = found.get();
            int at = spot.from();
            for (String token : text.substring(start, end).split("\\s+", -1)) {
                int length = squeezed(token).length();
                counts[0]++;
                counts[1] += marked.marks.get(spot.document()).nextClearBit(at) >= at + length ? 1 : 0;
                at += length;
            }
        }
        return counts;
    }

    private static int[] negatives(Marked marked, String text, JsonNode gold) {
        int[] counts = new int[2];
        for (JsonNode negative : gold.get("person_negatives")) {
            Optional<Spot> found = spot(
                    marked,
                    text,
                    negative.get("start").asInt(),
                    negative.get("end").asInt());
            if (found.isPresent()) {
                Spot spot = found.get();
                int first = marked.marks.get(spot.document()).nextSetBit(spot.from());
                counts[0]++;
                counts[1] += first >= 0 && first < spot.to() ? 1 : 0;
            }
        }
        return counts;
    }

    /// Findings of names, and those whose words gold knows as somebody's.
    private static int[] findings(JsonNode gold, PublishedReview published, SafeReview review) {
        Set<String> words = new HashSet<>();
        for (JsonNode person : gold.get("people")) {
            for (JsonNode occurrence : person.get("occurrences")) {
                words.addAll(List.of(
                        occurrence.get("text").asString().replace('’', '\'').split("[\\s]+", -1)));
            }
        }
        int[] counts = new int[2];
        for (Redaction redaction : review.redactions()) {
            if (redaction.identifier().kind().isName()) {
                Span span = redaction.identifier().span();
                String text = published
                        .documents()
                        .get(redaction.identifier().report())
                        .text()
                        .at(span)
                        .verbatim()
                        .replace('’', '\'');
                counts[0]++;
                counts[1] += words.containsAll(List.of(text.split("\\s+", -1))) ? 1 : 0;
            }
        }
        return counts;
    }

    private static Optional<Spot> spot(Marked marked, String text, int start, int end) {
        String name = squeezed(text.substring(start, end));
        for (int around = AROUND; around >= LEAST_AROUND; around -= STEP) {
            String before = squeezed(text.substring(Math.max(0, start - around), start));
            String after = squeezed(text.substring(end, Math.min(text.length(), end + around)));
            for (int document = 0; document < marked.texts.size(); document++) {
                int at = marked.texts.get(document).indexOf(before + name + after);
                if (at >= 0) {
                    int from = at + before.length();
                    return Optional.of(new Spot(document, from, from + name.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static String origin(String name) {
        for (String word : name.split("\\s+", -1)) {
            if (Lexicon.shipped().origin(word).isPresent()) {
                return Lexicon.shipped().origin(word).orElseThrow();
            }
        }
        return name.matches(".*\\b\\p{Lu}$|\\p{Lu}{2,3}") ? "letters and initials" : "on no list";
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00AD]", "").replace('’', '\'').replaceAll("[\u2010\u2011]", "-");
    }
}
