package org.heed.web.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heed.web.coding.DeskPage.Choice;

/// Where coders disagree, and what a third person settled.
public record DisagreementsPage(
        List<Choice> frameworks, String framework, List<Line> lines, int all, int settled, boolean isHidden) {

    /// As many as somebody settles in one sitting; a form each makes more of them slow.
    private static final int MOST = 50;

    static DisagreementsPage of(List<Choice> frameworks, String framework, List<Line> lines, boolean isHidden) {
        List<Line> openFirst = lines.stream()
                .sorted(Comparator.comparing(line -> line.settled().isPresent()))
                .limit(MOST)
                .toList();
        int settled =
                (int) lines.stream().filter(line -> line.settled().isPresent()).count();
        return new DisagreementsPage(frameworks, framework, openFirst, lines.size(), settled, isHidden);
    }

    public boolean isCut() {
        return lines.size() < all;
    }

    /// One code on one passage of one document.
    public record Line(
            String document,
            String title,
            String desk,
            String passage,
            String words,
            String key,
            String label,
            String definition,
            String put,
            String notPut,
            Optional<String> settled) {}
}
