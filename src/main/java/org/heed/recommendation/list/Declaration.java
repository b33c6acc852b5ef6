package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Level;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.cue.Introduction;
import org.heed.recommendation.cue.LevelWords;
import org.heed.recommendation.unheaded.LabelRuns;
import org.heed.structure.Element;
import org.heed.structure.Outline;

/// The number of recommendations that a review says it makes: first what stands in its parts of recommendations,
/// then anywhere but in parts about other reviews.
public final class Declaration {

    private static final Pattern MAKES =
            Pattern.compile("(?i)\\b(?:review|panel|report|we|there are|following|extracted|chair|makes?|made)\\b");

    private static final Pattern OF_A_KIND = Pattern.compile(
            "(?i)\\b(?:joint|multi[- ]agency|panel|overview|single[- ]agency|individual agency|national) recommendations?\\b");

    /// A number, and of which recommendations alone it is told.
    private record Told(int number, Optional<Level> level) {}

    private final PartFinder partFinder = new PartFinder();

    /// The number declared, given those found: where several numbers are told (the panel's, the agencies', all)
    /// the one that agrees, alone or as the sum of two, else the nearest to the recommendations. A number of joint
    /// recommendations that agrees with those of the panel says nothing of the others.
    public OptionalInt of(List<Outline> outlines, List<Recommendation> recommendations) {
        int found = recommendations.size();
        List<Told> near = new ArrayList<>();
        List<Told> far = new ArrayList<>();
        for (Outline outline : outlines) {
            for (Part part : partFinder.parts(outline, LabelRuns.NONE)) {
                (part.isExpected() ? near : far).addAll(in(part));
            }
        }
        near.addAll(far);
        List<Integer> numbers = near.stream().map(Told::number).toList();
        boolean isOne = numbers.contains(found);
        boolean isSum = numbers.stream().anyMatch(one -> numbers.contains(found - one) && found != 2 * one);
        return isOne || isSum
                ? OptionalInt.of(found)
                : near.stream()
                        .filter(told -> told.level().isEmpty() || told.number() != count(told, recommendations))
                        .mapToInt(Told::number)
                        .findFirst();
    }

    private static long count(Told told, List<Recommendation> recommendations) {
        return recommendations.stream()
                .filter(one -> told.level().equals(Optional.of(one.level())))
                .count();
    }

    private static List<Told> in(Part part) {
        List<Told> declared = new ArrayList<>();
        for (Element element : part.elements()) {
            String words =
                    element instanceof Element.Passage passage ? passage.text().verbatim() : "";
            OptionalInt number = Introduction.declared(words);
            if (number.isPresent() && MAKES.matcher(words).find()) {
                Matcher kind = OF_A_KIND.matcher(words);
                declared.add(
                        new Told(number.getAsInt(), kind.find() ? LevelWords.tell(kind.group()) : Optional.empty()));
            }
        }
        return declared;
    }
}
