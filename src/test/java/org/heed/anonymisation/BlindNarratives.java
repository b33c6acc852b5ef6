package org.heed.anonymisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Narratives in as many ways of writing, by somebody who did not know the rules: case notes, letters, footnotes, text
/// messages. Everybody in them is invented. The rules were mended on one half; of the other nothing was read, only
/// counted.
public final class BlindNarratives {

    private static final Path FOLDER = Path.of("src/test/resources/names");
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    /// Forty that were written together, each with the first that is held out.
    public enum Collection {
        THIRD("third-narratives.json", "n321"),
        FOURTH("fourth-narratives.json", "n421");

        private final String file;
        private final String firstHeldOut;

        Collection(String file, String firstHeldOut) {
            this.file = file;
            this.firstHeldOut = firstHeldOut;
        }
    }

    /// What a half is for.
    public enum Half {
        LEARNT_FROM,
        HELD_OUT
    }

    /// What was found of the names in one narrative, and what was taken that is none.
    public record Counts(int tokens, int found, int findings, int right, int lookalikes, int taken) {}

    private BlindNarratives() {}

    /// One count a narrative.
    public static List<Counts> counts(Collection all, Half half) {
        return told(all, half).stream().map(one -> counts(one, new TreeMap<>())).toList();
    }

    /// Name tokens and those found, by the form of the name.
    public static Map<String, int[]> byForm(Collection all, Half half) {
        Map<String, int[]> forms = new TreeMap<>();
        told(all, half).forEach(one -> counts(one, forms));
        return forms;
    }

    private static List<JsonNode> told(Collection all, Half half) {
        try {
            List<JsonNode> told = new ArrayList<>();
            for (JsonNode one : JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(all.file)))) {
                boolean isHeldOut = one.get("id").asString().compareTo(all.firstHeldOut) >= 0;
                if (isHeldOut == (half == Half.HELD_OUT)) {
                    told.add(one);
                }
            }
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Counts counts(JsonNode narrative, Map<String, int[]> forms) {
        String text = narrative.get("text").asString();
        List<Identifier> all = Reports.review(text, CaseRoster.NONE).redactions().stream()
                .map(Redaction::identifier)
                .toList();
        List<Identifier> named = all.stream().filter(one -> one.kind().isName()).toList();
        BitSet gone = marked(all);
        int[] names = new int[2];
        for (JsonNode person : narrative.get("people")) {
            int[] form = forms.computeIfAbsent(person.get("form").asString(), none -> new int[2]);
            Matcher token = TOKEN.matcher(text).region(start(person), end(person));
            while (token.find()) {
                // The stop of a last initial is the sentence's as well.
                int end = token.end() - (token.group().matches(".*[.,]") ? 1 : 0);
                int isGone = gone.nextClearBit(token.start()) >= end ? 1 : 0;
                names[0]++;
                names[1] += isGone;
                form[0]++;
                form[1] += isGone;
            }
        }
        return new Counts(
                names[0],
                names[1],
                named.size(),
                (int) named.stream()
                        .filter(one -> meets(narrative.get("people"), one))
                        .count(),
                narrative.get("lookalikes").size(),
                taken(narrative, named));
    }

    private static int taken(JsonNode narrative, List<Identifier> named) {
        BitSet marked = marked(named);
        int taken = 0;
        for (JsonNode lookalike : narrative.get("lookalikes")) {
            int first = marked.nextSetBit(start(lookalike));
            taken += first >= 0 && first < end(lookalike) ? 1 : 0;
        }
        return taken;
    }

    private static boolean meets(JsonNode people, Identifier found) {
        for (JsonNode person : people) {
            if (found.span().start() < end(person)
                    && start(person) < found.span().end()) {
                return true;
            }
        }
        return false;
    }

    private static BitSet marked(List<Identifier> identifiers) {
        BitSet marked = new BitSet();
        identifiers.forEach(one -> marked.set(one.span().start(), one.span().end()));
        return marked;
    }

    private static int start(JsonNode span) {
        return span.get("start").asInt();
    }

    private static int end(JsonNode span) {
        return span.get("end").asInt();
    }
}
