package org.heed.recommendation.list;

import java.util.ArrayList;
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

    /// The number declared, given how many were found: where several numbers are told (the panel's, the agencies', all)
    /// the one that agrees, alone or as the sum of two, else the nearest to the recommendations.
    public OptionalInt of(List<Outline> outlines, int found) {
        List<Integer> near = new ArrayList<>();
        List<Integer> far = new ArrayList<>();
        for (Outline outline : outlines) {
            for (Part part : partFinder.parts(outline, LabelRuns.NONE)) {
                (part.isExpected() ? near : far).addAll(in(part));
            }
        }
        near.addAll(far);
        boolean isOne = near.contains(found);
        boolean isSum = near.stream().anyMatch(one -> near.contains(found - one) && found != 2 * one);
        return isOne || isSum
                ? OptionalInt.of(found)
                : near.stream().mapToInt(Integer::intValue).findFirst();
    }

    private static List<Integer> in(Part part) {
        List<Integer> declared = new ArrayList<>();
        for (Element element : part.elements()) {
            String words =
                    element instanceof Element.Passage passage ? passage.text().verbatim() : "";
            OptionalInt number = Introduction.declared(words);
            if (number.isPresent() && MAKES.matcher(words).find()) {
                declared.add(number.getAsInt());
            }
        }
        return declared;
    }
}
