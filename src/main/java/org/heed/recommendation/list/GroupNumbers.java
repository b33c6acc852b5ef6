package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import org.heed.recommendation.cue.Run;

/// The numbers of a list whose headings are numbered and hold one unnumbered item each: the numbers are the items'.
final class GroupNumbers {

    /// Two headings may be numbered for another reason.
    private static final int FEWEST = 3;

    private GroupNumbers() {}

    static List<Segmentation.Item> given(List<Segmentation.Item> items) {
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
                : items;
    }

    private static Segmentation.Item numbered(Segmentation.Item item) {
        String number = item.group.map(Token.Group::number).orElse("");
        Token.Words first = item.first;
        Mark mark = new Mark(Mark.style(number), number, first.mark().end());
        Token.Words words = new Token.Words(mark, first.raw(), first.place(), first.isHeading());
        Segmentation.Item same = new Segmentation.Item(words, item.group, item.before, item.level);
        same.words.addAll(item.words);
        same.after.addAll(item.after);
        return same;
    }
}
