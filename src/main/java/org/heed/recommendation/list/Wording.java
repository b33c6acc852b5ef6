package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Recommendation.SubItem;
import org.heed.recommendation.body.AddresseeLine;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.cue.Counting;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.Span;
import org.heed.text.WhiteSpaceRule;

/// The words of an item: its text at its span, without number and without the line that names who is addressed,
/// and its sub-items.
record Wording(RawText text, Place place, List<SubItem> subItems, Optional<String> names) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?][”\"’')]?\\s+(?=\\p{Lu}|\\d\\p{Lu})");
    private static final Pattern FIRST_INLINE = Pattern.compile("(?s)[:;–-]\\s*(?:-\\s*)?(\\(?(?:I|i|1|a)[.)])\\s");

    /// Where the items of one list name who is to act without a line for it: at their very end, or before their words.
    record NamePlaces(boolean trail, boolean lead, boolean title) {
        static final NamePlaces NONE = new NamePlaces(false, false, false);
    }

    static Wording of(Segmentation.Item item, Outline outline, NamePlaces places) {
        return of(item.words, outline, places);
    }

    static Wording of(List<Token.Words> words, Outline outline, NamePlaces places) {
        Optional<AddresseeLine> lead = places.lead()
                ? AddresseeLine.lead(words.getFirst().words())
                        .or(() -> AddresseeLine.likeLead(words.getFirst().words()))
                : Optional.empty();
        int start = words.getFirst().start() + lead.map(AddresseeLine::start).orElse(0);
        Place place = words.getFirst().place();
        for (Token.Words more : words.subList(1, words.size())) {
            place = place.with(more.place());
        }
        int end = place.span().end();
        String raw = outline.text().verbatim().substring(start, end);
        Optional<AddresseeLine> tail =
                AddresseeLine.tail(raw).or(() -> places.trail() ? trailing(raw) : Optional.empty());
        int cut = tail.map(line -> start + line.start()).orElse(end);
        Span span = new Span(start, Math.max(start, cut));
        RawText text = outline.text().at(span);
        Place own = new Place(place.report(), span, place.spots());
        return new Wording(
                text, own, subItems(words, text.verbatim()), tail.or(() -> lead).map(AddresseeLine::names));
    }

    /// Names at the very end, behind the last full stop, with nothing to set them apart.
    private static Optional<AddresseeLine> trailing(String raw) {
        Matcher matcher = SENTENCE_END.matcher(raw);
        Optional<AddresseeLine> found = Optional.empty();
        while (matcher.find()) {
            String rest = WhiteSpaceRule.apply(raw.substring(matcher.end()));
            if (found.isEmpty() && BodyNames.isName(rest)) {
                found = Optional.of(new AddresseeLine(rest, matcher.end()));
            }
        }
        return found;
    }

    private static List<SubItem> subItems(List<Token.Words> words, String text) {
        List<SubItem> items = new ArrayList<>();
        for (Token.Words more : words.subList(1, words.size())) {
            if (more.mark().style() != Mark.Style.NONE) {
                items.add(new SubItem(more.mark().number(), new RawText(WhiteSpaceRule.apply(more.words()))));
            }
        }
        return items.isEmpty() ? inline(text) : List.copyOf(items);
    }

    /// "four steps: 1) raising awareness; 2) training": sub-items inside one paragraph, counted from the first.
    private static List<SubItem> inline(String text) {
        Matcher first = FIRST_INLINE.matcher(text);
        if (!first.find()) {
            return List.of();
        }
        List<SubItem> items = new ArrayList<>();
        String marker = first.group(1);
        int from = first.end();
        while (true) {
            String next = Counting.after(marker);
            int at = next.isEmpty() ? -1 : text.indexOf(" " + next + " ", from - 1);
            items.add(new SubItem(
                    Counting.bare(marker),
                    new RawText(
                            text.substring(from, at < 0 ? text.length() : at).strip())));
            if (at < 0) {
                return items.size() < 2 ? List.of() : List.copyOf(items);
            }
            marker = next;
            from = at + next.length() + 2;
        }
    }
}
