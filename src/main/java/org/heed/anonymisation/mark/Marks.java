package org.heed.anonymisation.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the marks of one text in order and lets no two overlap: the first to be given wins.
public final class Marks {

    private Marks() {}

    static List<Mark> apart(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            if (kept.stream().noneMatch(other -> mark.from() < other.to() && other.from() < mark.to())) {
                kept.add(mark);
            }
        }
        kept.sort(Comparator.comparingInt(Mark::from));
        return kept;
    }

    /// The text with every mark replaced.
    public static String replaced(String text, List<Mark> marks) {
        StringBuilder safe = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            safe.append(text, at, mark.from()).append(mark.replacement());
            at = mark.to();
        }
        return safe.append(text, at, text.length()).toString();
    }
}
