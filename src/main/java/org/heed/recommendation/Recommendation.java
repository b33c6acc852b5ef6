package org.heed.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.review.Digest;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;

/// What a review asks, verbatim. `number` is as printed, without closing stop, colon or dash, or empty;
/// `parent` is the number above it ("9.1" for "9.1 a") or empty; `text` is what stands at `place` under the
/// white-space rule, sub-items with their printed markers included; `subItems` are their words alone. `place`
/// is that of the main list, else of the action plan. `confidence`, 0 to 1, says how sure Heed is that this is
/// a recommendation, whole. `checked` is there once a person has looked at it.
public record Recommendation(
        String number,
        SortKey sortKey,
        String parent,
        RawText text,
        List<SubItem> subItems,
        List<Addressee> addressees,
        Level level,
        Place place,
        List<Occurrence> occurrences,
        PlannedAction action,
        double confidence,
        List<Reason> reasons,
        Optional<Checked> checked) {

    /// A recommendation as read, which nobody has checked yet.
    public Recommendation(
            String number,
            SortKey sortKey,
            String parent,
            RawText text,
            List<SubItem> subItems,
            List<Addressee> addressees,
            Level level,
            Place place,
            List<Occurrence> occurrences,
            PlannedAction action,
            double confidence,
            List<Reason> reasons) {
        this(
                number,
                sortKey,
                parent,
                text,
                subItems,
                addressees,
                level,
                place,
                occurrences,
                action,
                confidence,
                reasons,
                Optional.empty());
    }

    /// The same for all recommendations of these words, whatever their case and punctuation.
    public String wordsDigest() {
        return wordsDigest(text);
    }

    /// The digest that a recommendation of these words has.
    public static String wordsDigest(RawText text) {
        String letters = text.verbatim().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
        return Digest.of(letters.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    /// What a recommendation of this printed number is called: the number may say "Recommendation" itself.
    public static String called(String number) {
        return number.isEmpty() || namesItself(number) ? number : "Recommendation " + number;
    }

    /// Whether a printed number says "Recommendation" itself, in English or in Welsh.
    public static boolean namesItself(String number) {
        return NAMING.matcher(number).lookingAt();
    }

    private static final Pattern NAMING = Pattern.compile("(?i)rec|arg");

    /// A part of a recommendation with a marker of its own.
    public record SubItem(String marker, RawText text) {}
}
