package org.heed.web.summary;

import java.util.List;
import org.heed.library.AsPublished;
import org.heed.summary.release.NarrativeState;

/// The page of a review's names: who was found, what else was found, whether the narrative may be public, and what
/// details put together tell.
public record NamesPage(
        String title,
        NarrativeState state,
        List<PersonLine> people,
        List<KindLine> kinds,
        List<String> roles,
        JigsawWords jigsaw,
        String address) {

    /// A person of the case roster; `position` counts from 0.
    public record PersonLine(int position, String role, String replacement, AsPublished forms, String state) {}

    /// What was found of one kind: how often, and the first findings with the words around them.
    public record KindLine(String kind, int count, List<Shown> first) {}

    /// A finding: the words as published around it, and what stands there now.
    public record Shown(AsPublished words, String replacement, String reasons) {}

    /// What details put together tell of this review.
    public record JigsawWords(int smallestGroup, String apart, String allowed) {}
}
