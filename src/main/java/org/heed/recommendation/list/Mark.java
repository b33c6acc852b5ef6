package org.heed.recommendation.list;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.structure.TypedMarker;
import org.heed.text.NumberWords;

/// What is printed before the words of a list item: its style, its number as printed, and where in the raw text
/// the words begin (0 when structure has set the mark aside already).
public record Mark(Style style, String number, int end) {

    /// The ways in which reports mark the items of a list, the most telling first.
    public enum Style {
        /// "Recommendation 1:", "Recommendation Two", "Argymhelliad 3".
        LABEL(1.0),
        /// "R1", "Rec 3", "IMR2".
        REFERENCE(0.95),
        /// "9.1 a".
        LETTERED(0.9),
        /// "17.2.4".
        DOTTED(0.85),
        /// "4."
        PLAIN(0.8),
        /// "(4)"
        BRACKETED(0.75),
        LETTER(0.45),
        ROMAN(0.45),
        BULLET(0.6),
        NONE(0.35);

        private final double weight;

        Style(double weight) {
            this.weight = weight;
        }

        /// How telling the style is, 0 to 1, before anything else is known.
        double weight() {
            return weight;
        }
    }

    public static final Mark NONE = new Mark(Style.NONE, "", 0);

    private static final String KIND =
            "(?:(?:single[- ]agency|multi[- ]agency|agency|individual|local|regional|strategic|national|overview|panel|imr|key|safety|urgent|further)\\s+){0,2}";
    private static final String CODE = "(?:[A-Z]{1,4}[-/ ]?)?\\d[\\w/-]*(?:\\.\\d+)*(?:\\s?\\(?[a-z]\\)?(?=\\W))?";
    /// "Argymhelliad 1 / Recommendation 1": a Welsh report gives the number in both languages or once, and the second
    /// counts.
    private static final String OTHER_LANGUAGE =
            "(?:(?i:argymhelliad|recommendation)(?:\\s+\\S{1,6})?\\s*[/|–-]\\s*(?=(?i:argymhelliad|recommendation)\\b))?";
    /// A scanner sees dust as signs.
    private static final String DUST = "(?:[^\\p{L}\\p{N}\\s]{1,2}\\s+){0,2}";
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*" + DUST + OTHER_LANGUAGE + "((?i:" + KIND
                    + "(?:recommendation|argymhelliad|rec\\.?|concern))(?i:\\s+(?:no\\.?|number))?(?:\\s+#?\\s*|#\\s*|(?=\\d))("
                    + CODE + "|(?i:" + NumberWords.PATTERN
                    + ")|[A-Z]|[ivx]{1,5}|[IVX]{2,6}))(?:\\s*[:.)–—-]+\\s*|\\s*\\n\\s*|\\s+(?=[\\p{Lu}‘“]\\S*\\s|\\(\\p{Lu}[^()]*\\)\\s*(?:\\n|$))|\\s*$)");
    private static final Pattern REFERENCE = Pattern.compile(
            "^\\s*((?:(?:R|Rec\\.?|REC|IMR|SA|MA|NR|SR|OR|PR)\\s?[-.]?\\s?|[A-Z]{1,3}-?(?=\\d))\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-z]?)(?:\\s*[:.)–—-]+\\s*(?=\\S)|\\s+(?!and\\b|or\\b)(?=\\S))");
    /// "Recommendation:" over or before each of them, where nobody gave them numbers.
    private static final Pattern BARE_LABEL =
            Pattern.compile("^\\s*(?i:recommendations?|argymhelliad)\\s*[:–—]\\s*(?=\\S)");
    /// An action set out under a recommendation is asked for like one.
    private static final Pattern ACTION = Pattern.compile("^\\s*(?:Action|ACTION)(?: point)?\\s*:\\s*(?=\\S)");
    private static final Pattern BARE =
            Pattern.compile("^\\s*(\\d{1,2}(?:\\.\\d{1,3}){1,3}|\\d{1,2}(?=\\s))\\s*(?=[\\p{Lu}‘“])");
    private static final Pattern BARE_LETTERED =
            Pattern.compile("^\\s*(\\d{1,2}(?:(?:\\.\\d{1,3})?\\s?\\(?[a-z]\\)?|[A-Z]))[.):]?\\s+(?=[\\p{Lu}‘“])"
                    + "|^\\s*(\\d{1,2}[a-z])[.):]?\\s+(?=\\p{Ll}{1,20} \\p{L}|\\p{L}+,)");
    /// A number typed behind the bullet of its item.
    private static final Pattern NUMBER_IN_ITEM = Pattern.compile("^\\s*(\\d{1,2})[.):]?\\s+(?=\\p{Lu})");
    private static final Pattern LETTER_AFTER_NUMBER =
            Pattern.compile("^\\s*\\(?([a-z])\\)?[.)]?\\s+(?=\\p{Lu}|[‘“\"'])");

    /// The mark of a passage whose marker structure found, and of its raw text.
    public static Mark of(String marker, String raw) {
        Matcher label = LABEL.matcher(raw);
        if (label.find()) {
            return new Mark(Style.LABEL, plain(label.group(1)), label.end());
        }
        Matcher bareLabel = BARE_LABEL.matcher(raw);
        if (bareLabel.find()) {
            return new Mark(Style.LABEL, "", bareLabel.end());
        }
        Matcher reference = REFERENCE.matcher(raw);
        if (reference.find()) {
            return new Mark(Style.REFERENCE, plain(reference.group(1)), reference.end());
        }
        Matcher action = ACTION.matcher(raw);
        if (action.find()) {
            return new Mark(Style.BULLET, "", action.end());
        }
        if (marker.isEmpty()) {
            return TypedMarker.at(raw)
                    .map(typed -> of(typed, raw.substring(typed.end())))
                    .orElseGet(() -> bare(raw));
        }
        return of(new TypedMarker(plain(marker), 0), raw);
    }

    /// A number that only a space, or nothing, parts from the words: "12 All agencies", "17.2.10There is".
    private static Mark bare(String raw) {
        Matcher lettered = BARE_LETTERED.matcher(raw);
        if (lettered.find()) {
            String number = lettered.group(1) == null ? lettered.group(2) : lettered.group(1);
            return new Mark(Style.LETTERED, plain(number), lettered.end());
        }
        Matcher number = BARE.matcher(raw);
        return number.find() ? new Mark(style(number.group(1)), number.group(1), number.end()) : NONE;
    }

    private static Mark of(TypedMarker typed, String words) {
        Style style = style(typed.marker());
        Matcher letter = LETTER_AFTER_NUMBER.matcher(words);
        if ((style == Style.DOTTED || style == Style.PLAIN) && letter.find()) {
            return new Mark(Style.LETTERED, typed.marker() + " " + letter.group(1), typed.end() + letter.end());
        }
        Matcher label = LABEL.matcher(words);
        if (style == Style.BULLET && label.find()) {
            return new Mark(Style.LABEL, plain(label.group(1)), typed.end() + label.end());
        }
        Matcher number = NUMBER_IN_ITEM.matcher(words);
        if (style == Style.BULLET && number.find()) {
            return new Mark(Style.PLAIN, number.group(1), typed.end() + number.end());
        }
        return new Mark(style, style == Style.BULLET ? "" : typed.marker(), typed.end());
    }

    /// The style of a mark as structure gives it, without brackets and stops.
    public static Style style(String marker) {
        String plain = marker.strip();
        if (LABEL.matcher(plain).matches()) {
            return Style.LABEL;
        }
        if (REFERENCE.matcher(plain + " x").find()) {
            return Style.REFERENCE;
        }
        return ordinary(plain.toLowerCase(Locale.ROOT), plain);
    }

    private static Style ordinary(String lower, String plain) {
        if (lower.matches("\\d{1,3}(?:\\.\\d{1,3})*\\s*\\(?[a-z]\\)?")) {
            return Style.LETTERED;
        }
        if (lower.matches("\\d{1,3}(?:\\.\\d{1,3})+")) {
            return Style.DOTTED;
        }
        if (lower.matches("\\d{1,3}")) {
            return Style.PLAIN;
        }
        if (lower.matches("[(\\[].{1,5}[)\\]]")) {
            return Style.BRACKETED;
        }
        if (lower.matches("[ivx]{1,5}") && !lower.equals("x")) {
            return Style.ROMAN;
        }
        return plain.matches("\\p{L}") && !plain.equals("o") ? Style.LETTER : Style.BULLET;
    }

    private static String plain(String printed) {
        return printed.strip().replaceAll("\\s+", " ").replaceFirst("(?<=.)[.):]+$", "");
    }

    /// True for a mark of a style, and for the Roman number ten among Roman numbers: it looks like a letter.
    boolean isLike(Style other) {
        return style == other || (other == Style.ROMAN && number.equalsIgnoreCase("x"));
    }

    /// The number above a number: "17.2" of "17.2.4", "9.1" of "9.1 a"; empty when there is none.
    public String parent() {
        return switch (style) {
            case LETTERED -> number.replaceFirst("\\s*\\(?[A-Za-z]\\)?$", "");
            case DOTTED ->
                number.chars().filter(c -> c == '.').count() >= 2 ? number.substring(0, number.lastIndexOf('.')) : "";
            default -> "";
        };
    }
}
