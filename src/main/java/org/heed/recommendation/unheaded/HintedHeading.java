package org.heed.recommendation.unheaded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.heed.structure.Element;
import org.heed.structure.Outline;

/// Headings that may stand over recommendations, and over other things as well: "Next steps".
final class HintedHeading {

    private static final Pattern HINT = Pattern.compile(
            "(?i)^(?:next steps|(?:the )?way forward)|^what (?:must|should|ought to|has to|needs to|will) (?:now |next )?(?:happen|change|be done|be different)"
                    + "|^(?:our |the |key |agreed )?(?:actions?|asks|expectations|proposals|requests|commitments|resolutions|calls? (?:for|to) action|"
                    + "(?:improvements?|changes?) (?:needed|required|sought))(?: (?:of|to|for|from|by|needed|required|agreed|arising)\\b.*)?$");

    /// Twice may happen.
    private static final int FEWEST_RETURNS = 3;

    private HintedHeading() {}

    /// The elements of an outline from one place to before another.
    record Part(int from, int to) {}

    static boolean isOne(String words) {
        return HINT.matcher(words).find();
    }

    /// What stands under a heading that may stand over recommendations and returns in theme after theme, as far as the
    /// next heading.
    static List<Part> returning(Outline outline) {
        Map<String, List<Part>> byWords = new LinkedHashMap<>();
        List<Element> elements = outline.elements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Heading heading
                    && isOne(heading.words().verbatim())) {
                int to = i + 1;
                while (to < elements.size() && !(elements.get(to) instanceof Element.Heading)) {
                    to++;
                }
                byWords.computeIfAbsent(heading.words().verbatim().toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(new Part(i, to));
            }
        }
        return byWords.values().stream()
                .filter(parts -> parts.size() >= FEWEST_RETURNS)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }
}
