package org.heed.recommendation.column;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.structure.Element;
import org.heed.structure.Outline;

/// The labels of a form that a report fills in for each recommendation ("What needs to happen:", "Who needs to act:",
/// "By when:"), each on a line of its own over what it asks for. They are the names of columns in a table without
/// lines.
public final class FormLabels {

    /// Two may be chance.
    private static final int FEWEST = 3;
    private static final int LONGEST = 40;

    private final Map<String, ColumnRole> roles;

    private FormLabels(Map<String, ColumnRole> roles) {
        this.roles = roles;
    }

    /// The labels that come back in the outline; none where they do not tell what is asked and who or when.
    public static FormLabels of(Outline outline) {
        Map<String, Integer> counts = new HashMap<>();
        outline.elements().forEach(element -> label(element).ifPresent(label -> counts.merge(label, 1, Integer::sum)));
        Map<String, ColumnRole> roles = new HashMap<>();
        counts.forEach((label, count) -> {
            ColumnRole role = ColumnRole.named(label);
            if (count >= FEWEST && role != ColumnRole.OTHER) {
                roles.put(label, role);
            }
        });
        boolean isForm = roles.containsValue(ColumnRole.RECOMMENDATION)
                && (roles.containsValue(ColumnRole.LEAD) || roles.containsValue(ColumnRole.TARGET));
        return new FormLabels(isForm ? Map.copyOf(roles) : Map.of());
    }

    /// What stands below the element, if that is a label of the form.
    public Optional<ColumnRole> role(Element element) {
        return roles.isEmpty() ? Optional.empty() : label(element).map(roles::get);
    }

    /// The words of a short line that ends with a colon.
    private static Optional<String> label(Element element) {
        String words = switch (element) {
            case Element.Heading heading -> heading.words().verbatim();
            case Element.Passage passage ->
                passage.isMarked() ? "" : passage.text().verbatim();
            case Element.Table table -> "";
            case Element.Footnote note -> "";
        };
        return Optional.of(words.strip())
                .filter(line -> line.length() <= LONGEST && line.endsWith(":"))
                .map(line -> line.substring(0, line.length() - 1).strip().toLowerCase(Locale.ROOT));
    }
}
