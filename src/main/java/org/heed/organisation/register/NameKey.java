package org.heed.organisation.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A name made comparable: lower case, without accents, punctuation, small words, company endings and the plural
/// s, with the field's abbreviations written out. Two names with the same `joined` tokens are one
/// name.
public record NameKey(List<String> tokens, String joined) {

    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "for", "and", "a", "y", "yr");

    private static final Set<String> COMPANY_ENDINGS = Set.of("ltd", "limited", "plc", "llp", "inc", "cic");

    private static final Map<String, List<String>> WRITTEN_OUT = Map.ofEntries(
            Map.entry("ccg", List.of("clinical", "commissioning", "group")),
            Map.entry("icb", List.of("integrated", "care", "board")),
            Map.entry("pct", List.of("primary", "care", "trust")),
            Map.entry("csp", List.of("community", "safety", "partnership")),
            Map.entry("sab", List.of("safeguarding", "adult", "board")),
            Map.entry("lsab", List.of("safeguarding", "adult", "board")),
            Map.entry("lscb", List.of("safeguarding", "children", "board")),
            Map.entry("lscp", List.of("safeguarding", "children", "partnership")),
            Map.entry("hmp", List.of("hm", "prison")),
            Map.entry("hmyoi", List.of("hm", "prison")),
            Map.entry("dept", List.of("department")),
            Map.entry("univ", List.of("university")),
            Map.entry("hosp", List.of("hospital")),
            Map.entry("sos", List.of("secretary", "state")),
            Map.entry("mbc", List.of("metropolitan", "borough", "council")),
            Map.entry("healthcare", List.of("health", "care")),
            Map.entry("homecare", List.of("home", "care")),
            Map.entry("nhsft", List.of("nhs", "foundation", "trust")),
            Map.entry("gps", List.of("general", "practitioner")),
            Map.entry("ft", List.of("foundation", "trust")),
            Map.entry("mh", List.of("mental", "health")),
            Map.entry("cc", List.of("county", "council")),
            Map.entry("lb", List.of("london", "borough")),
            Map.entry("govt", List.of("government")),
            Map.entry("assoc", List.of("association")),
            Map.entry("iow", List.of("isle", "wight")),
            Map.entry("se", List.of("south", "east")),
            Map.entry("sw", List.of("south", "west")),
            Map.entry("ne", List.of("north", "east")),
            Map.entry("nw", List.of("north", "west")),
            Map.entry("uhb", List.of("university", "health", "board")),
            Map.entry("mht", List.of("mental", "health", "trust")),
            Map.entry("rb", List.of("royal", "borough")),
            Map.entry("mids", List.of("midlands")),
            Map.entry("staffs", List.of("staffordshire")),
            Map.entry("notts", List.of("nottinghamshire")),
            Map.entry("leics", List.of("leicestershire")),
            Map.entry("northants", List.of("northamptonshire")),
            Map.entry("lancs", List.of("lancashire")),
            Map.entry("herts", List.of("hertfordshire")),
            Map.entry("bucks", List.of("buckinghamshire")),
            Map.entry("cambs", List.of("cambridgeshire")),
            Map.entry("hants", List.of("hampshire")),
            Map.entry("yorks", List.of("yorkshire")),
            Map.entry("lincs", List.of("lincolnshire")),
            Map.entry("derbys", List.of("derbyshire")),
            Map.entry("glos", List.of("gloucestershire")),
            Map.entry("wilts", List.of("wiltshire")),
            Map.entry("warks", List.of("warwickshire")),
            Map.entry("oxon", List.of("oxfordshire")),
            Map.entry("berks", List.of("berkshire")),
            Map.entry("beds", List.of("bedfordshire")),
            Map.entry("worcs", List.of("worcestershire")),
            Map.entry("st", List.of("saint")));

    /// "St James's" is "St James'".
    private static final Pattern POSSESSIVE = Pattern.compile("s['’]s\\b");

    /// Shorter words keep their s: "gas", "bus", "hms".
    private static final int SHORTEST_PLURAL = 4;

    public static NameKey of(String name) {
        return ofWords(words(name));
    }

    /// The key of a name that is already cut into its `words`.
    public static NameKey ofWords(List<String> words) {
        List<String> tokens = new ArrayList<>();
        for (String word : words) {
            if (!SMALL_WORDS.contains(word)) {
                for (String full : WRITTEN_OUT.getOrDefault(word, List.of(word))) {
                    tokens.add(singular(full));
                }
            }
        }
        while (tokens.size() > 1 && COMPANY_ENDINGS.contains(tokens.getLast())) {
            tokens.removeLast();
        }
        return new NameKey(List.copyOf(tokens), String.join("", tokens));
    }

    /// The words of a name in lower case, without accents and punctuation; "N.I.C.E" is one word, and so is
    /// "King's".
    public static List<String> words(String name) {
        StringBuilder plain = new StringBuilder(name.length() + 8);
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD);
        if (letters.contains("'s") || letters.contains("’s")) {
            letters = POSSESSIVE.matcher(letters).replaceAll("s");
        }
        for (int i = 0; i < letters.length(); i++) {
            append(plain, letters.charAt(i));
        }
        String text = plain.toString().replace("her majestys ", "hm ").replace("his majestys ", "hm ");
        List<String> words = new ArrayList<>();
        boolean afterInitial = false;
        for (String word : text.split(" ", -1)) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && afterInitial) {
                // "A J Way" and "A.J. Way" are one name.
                words.set(words.size() - 1, words.getLast() + word);
            } else if (!word.isEmpty()) {
                words.add(word);
            }
            afterInitial = word.isEmpty() ? afterInitial : initial;
        }
        return words;
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    private static void append(StringBuilder plain, char letter) {
        if (Character.isLetterOrDigit(letter)) {
            plain.append(Character.toLowerCase(letter));
        } else if (letter == '&') {
            plain.append(" and ");
        } else if (letter == '.') {
            if (!endsInSingleLetter(plain)) {
                plain.append(' ');
            }
        } else if ("'’‘`´".indexOf(letter) < 0 && Character.getType(letter) != Character.NON_SPACING_MARK) {
            plain.append(' ');
        }
    }

    /// True after the first letter of a dotted acronym, whose stops join its letters.
    private static boolean endsInSingleLetter(StringBuilder plain) {
        int length = plain.length();
        return length > 0
                && Character.isLetter(plain.charAt(length - 1))
                && (length == 1 || plain.charAt(length - 2) == ' ' || (length < 5 && plain.indexOf(" ") < 0));
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT) : word;
    }
}
