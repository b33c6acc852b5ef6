package org.heed.web.coding;

import java.util.List;
import java.util.Optional;
import org.heed.web.coding.DeskPage.Choice;

/// The facts of a case: indicated, stated absent or not recorded, each with its source.
public record FactsPage(
        String address, String framework, List<Choice> frameworks, List<Line> lines, Optional<Asked> asked) {

    /// One fact as it is known now.
    public record Line(String code, String label, String state, String source, String coder) {}

    /// The fact that is to be noted.
    public record Asked(String key, String label, String rule, List<String> values) {}
}
