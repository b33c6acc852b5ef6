package org.heed.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.text.NumberWords;

/// Cuts elements into sections: each heading opens one that ends before the next heading of its own level or an
/// outer one. A heading whose words tell nothing takes the kind of the section around it.
public final class Sectioner {

    /// A bare number below a heading of recommendations counts them, whatever the title behind it speaks of.
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

    /// "Contact from relatives": below a heading of recommendations, what they are about.
    private static final Set<SectionKind> THEMES = EnumSet.of(SectionKind.FAMILY, SectionKind.EQUALITY);
    private static final Pattern ITEM = Pattern.compile(
            "(?i)(?:recommendation|argymhelliad)\\s+(?:no\\.?\\s*)?(?:\\d{1,3}|" + NumberWords.PATTERN + ")\\b");

    private final SectionKinds kinds;

    public Sectioner(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /// The sections in the order of their headings.
    public List<Section> sections(List<Element> elements) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Heading heading) {
                SectionKind kind = kind(heading, i, sections);
                sections.add(new Section(kind, heading, i, end(elements, i, kind)));
            }
        }
        return List.copyOf(sections);
    }

    private SectionKind kind(Element.Heading heading, int at, List<Section> before) {
        if (COUNT.matcher(heading.number()).matches() && around(at, before) == SectionKind.RECOMMENDATIONS) {
            return SectionKind.RECOMMENDATIONS;
        }
        SectionKind told = kinds.tell(heading.words().verbatim())
                .or(() -> kinds.tell(heading.number()))
                .orElseGet(() -> around(at, before));
        return THEMES.contains(told) && around(at, before) == SectionKind.RECOMMENDATIONS
                ? SectionKind.RECOMMENDATIONS
                : told;
    }

    private static SectionKind around(int at, List<Section> before) {
        return before.reversed().stream()
                .filter(section -> section.to() > at)
                .findFirst()
                .map(Section::kind)
                .orElse(SectionKind.UNKNOWN);
    }

    /// "Recommendation 4" stands over one item, and below the heading of its list, however large it is printed.
    private static boolean isItem(Element.Heading heading) {
        return ITEM.matcher(heading.words().verbatim()).lookingAt();
    }

    private static int end(List<Element> elements, int from, SectionKind kind) {
        Element.Heading own = (Element.Heading) elements.get(from);
        boolean isOverItems = kind == SectionKind.RECOMMENDATIONS && !isItem(own);
        for (int i = from + 1; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Heading next
                    && next.level() <= own.level()
                    && !(isOverItems && isItem(next))) {
                return i;
            }
        }
        return elements.size();
    }
}
