package org.heed.organisation.told;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.recommendation.body.BodyNames;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Section;
import org.heed.structure.SectionKind;

/// The bodies that a review lists as its contributors, as printed: each line, item or row of the part with that
/// heading that begins with the name of a body. Prose is not a list.
final class Contributors {

    private static final String BEHIND_THE_NAME = "\\s+[–—-]\\s+|[:;(]|,\\s+(?=[a-z])|\\s+(?:provided|submitted)\\b";

    private Contributors() {}

    static List<String> of(List<Outline> outlines) {
        Set<String> names = new LinkedHashSet<>();
        for (Outline outline : outlines) {
            for (Section section : outline.sections()) {
                if (section.kind() == SectionKind.CONTRIBUTORS) {
                    outline.elements().subList(section.from(), section.to()).forEach(each -> collect(each, names));
                }
            }
        }
        return List.copyOf(names);
    }

    private static void collect(Element element, Set<String> names) {
        switch (element) {
            case Element.Passage passage -> add(passage.text().verbatim(), names);
            case Element.Table table ->
                table.bodyRows()
                        .forEach(row -> add(row.cells().getFirst().text().verbatim(), names));
            case Element.Heading heading -> {}
            case Element.Footnote note -> {}
        }
    }

    private static void add(String words, Set<String> names) {
        String name = words.split(BEHIND_THE_NAME, 2)[0].strip();
        if (BodyNames.isName(name)) {
            names.add(name);
        }
    }
}
