package org.heed.anonymisation.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.organisation.Organisation;
import org.heed.organisation.register.RegisterFiles;

/// Words that stand together and name nobody: the bodies of the register, and what people said of a review. Single
/// words are not among them: a body's name may be somebody's as well.
public final class KnownWords {

    private static final int FEWEST = 2;

    private final Map<String, List<List<String>>> own = new HashMap<>();

    /// The bodies of the shipped register, read when they are first asked for.
    private static final class Bodies {
        private static final Map<String, List<List<String>>> ALL = new HashMap<>();

        private static final Set<String> WORDS = new HashSet<>();

        static {
            for (Organisation body : RegisterFiles.shippedOrganisations()) {
                Stream.concat(Stream.of(body.name()), body.aliases().stream())
                        .map(name -> List.of(
                                name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{M}'-]+", -1)))
                        .forEach(words -> {
                            file(words, ALL);
                            WORDS.addAll(words);
                        });
            }
        }
    }

    /// True for a word of the name of any body on the register.
    public static boolean isOfBody(String lower) {
        return Bodies.WORDS.contains(lower);
    }

    /// Takes in words in small letters, without marks.
    public void add(List<String> words) {
        file(words, own);
    }

    /// Where the longest known words end that begin at an index, or the index.
    public int end(List<String> words, int from) {
        return Math.max(end(words, from, own), end(words, from, Bodies.ALL));
    }

    private static int end(List<String> words, int from, Map<String, List<List<String>>> known) {
        int end = from;
        for (List<String> one : known.getOrDefault(words.get(from), List.of())) {
            int to = from + one.size();
            if (to > end && to <= words.size() && words.subList(from, to).equals(one)) {
                end = to;
            }
        }
        return end;
    }

    private static void file(List<String> words, Map<String, List<List<String>>> known) {
        List<String> said = words.stream().filter(word -> !word.isEmpty()).toList();
        if (said.size() >= FEWEST) {
            known.computeIfAbsent(said.getFirst(), first -> new ArrayList<>()).add(said);
        }
    }
}
