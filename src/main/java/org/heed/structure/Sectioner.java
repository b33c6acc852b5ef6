package org.heed.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts elements into sections: each heading opens one that ends before the next heading of its own level or an
/// outer one. A heading whose words tell nothing takes the kind of the section around it.
public final class Sectioner {

    /// A bare number below a heading of recommendations counts them, whatever the title behind it speaks of.
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

    private final SectionKinds kinds;

    public Sectioner(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /// The sections in the order of their headings.
    public List<Section> sections(List<Element> elements) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Heading heading) {
                sections.add(new Section(kind(heading, i, sections), heading, i, end(elements, i, heading.level())));
            }
        }
        return List.copyOf(sections);
    }

    private SectionKind kind(Element.Heading heading, int at, List<Section> before) {
        if (COUNT.matcher(heading.number()).matches() && around(at, before) == SectionKind.RECOMMENDATIONS) {
            return SectionKind.RECOMMENDATIONS;
        }
        return kinds.tell(heading.words().verbatim())
                .or(() -> kinds.tell(heading.number()))
                .orElseGet(() -> around(at, before));
    }

    private static SectionKind around(int at, List<Section> before) {
        return before.reversed().stream()
                .filter(section -> section.to() > at)
                .findFirst()
                .map(Section::kind)
                .orElse(SectionKind.UNKNOWN);
    }

    private static int end(List<Element> elements, int from, int level) {
        for (int i = from + 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Heading next && next.level() <= level) {
                return i;
            }
        }
        return elements.size();
    }
}
