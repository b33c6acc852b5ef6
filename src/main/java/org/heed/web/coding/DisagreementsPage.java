package org.heed.web.coding;

import java.util.List;
import java.util.Optional;
import org.heed.web.coding.DeskPage.Choice;

/// Where coders disagree, and what a third person settled.
public record DisagreementsPage(List<Choice> frameworks, String framework, List<Line> lines, boolean isHidden) {

    /// One code on one passage of one document.
    public record Line(
            String document,
            String title,
            String passage,
            String words,
            String key,
            String label,
            String put,
            String notPut,
            Optional<String> settled) {}
}
