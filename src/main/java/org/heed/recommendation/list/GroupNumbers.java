package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import org.heed.recommendation.cue.Run;

/// The numbers of a list whose headings are numbered and hold one unnumbered item each: the numbers are the items'.
final class GroupNumbers {

    /// One heading may be numbered for another reason.
    private static final int FEWEST = 2;

    private GroupNumbers() {}

    static List<Segmentation.Item> given(List<Segmentation.Item> printed) {
        List<Segmentation.Item> items = joined(printed);
        List<String> numbers = new ArrayList<>();
        for (Segmentation.Item item : items) {
            boolean isBare = item.first.mark().number().isEmpty();
            item.group
                    .map(Token.Group::number)
                    .filter(number -> isBare && !number.isEmpty())
                    .ifPresent(numbers::add);
        }
        boolean isOneEach =
                numbers.size() == items.size() && numbers.stream().distinct().count() == items.size();
        return isOneEach && items.size() >= FEWEST && Run.steadiness(numbers) == 1
                ? items.stream().map(GroupNumbers::numbered).toList()
                : printed;
    }

    /// The paragraphs below one numbered heading as one item.
    private static List<Segmentation.Item> joined(List<Segmentation.Item> printed) {
        List<Segmentation.Item> joined = new ArrayList<>();
        for (Segmentation.Item item : printed) {
            boolean isMore = !joined.isEmpty()
                    && item.first.mark().number().isEmpty()
                    && item.group.isPresent()
                    && item.group.equals(joined.getLast().group);
            if (isMore) {
                Segmentation.Item whole = copy(joined.getLast(), joined.getLast().first);
                whole.words.addAll(item.words);
                whole.after.addAll(item.after);
                joined.set(joined.size() - 1, whole);
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    private static Segmentation.Item numbered(Segmentation.Item item) {
        String number = item.group.map(Token.Group::number).orElse("");
        Token.Words first = item.first;
        Mark mark = new Mark(Mark.style(number), number, first.mark().end());
        Token.Words words = new Token.Words(mark, first.raw(), first.place(), first.isHeading());
        return copy(item, words);
    }

    private static Segmentation.Item copy(Segmentation.Item item, Token.Words first) {
        Segmentation.Item same = new Segmentation.Item(first, item.group, item.before, item.level);
        same.words.addAll(item.words);
        same.after.addAll(item.after);
        return same;
    }
}
