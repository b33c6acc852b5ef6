package org.heed.recommendation.list;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.heed.recommendation.cue.Introduction;
import org.heed.recommendation.unheaded.LabelRuns;
import org.heed.structure.Element;
import org.heed.structure.Outline;

/// The number of recommendations that a review says it makes: first what stands in its parts of recommendations,
/// then anywhere but in parts about other reviews.
public final class Declaration {

    private static final Pattern MAKES =
            Pattern.compile("(?i)\\b(?:review|panel|report|we|there are|following|extracted|chair|makes?|made)\\b");

    private final PartFinder partFinder = new PartFinder();

    public OptionalInt of(List<Outline> outlines) {
        OptionalInt near = OptionalInt.empty();
        OptionalInt far = OptionalInt.empty();
        for (Outline outline : outlines) {
            for (Part part : partFinder.parts(outline, LabelRuns.NONE)) {
                OptionalInt found = in(part);
                near = near.isEmpty() && part.isExpected() ? found : near;
                far = far.isEmpty() && !part.isExpected() ? found : far;
            }
        }
        return near.isPresent() ? near : far;
    }

    private static OptionalInt in(Part part) {
        for (Element element : part.elements()) {
            if (element instanceof Element.Passage passage) {
                String words = passage.text().verbatim();
                OptionalInt declared = Introduction.declared(words);
                if (declared.isPresent() && MAKES.matcher(words).find()) {
                    return declared;
                }
            }
        }
        return OptionalInt.empty();
    }
}
