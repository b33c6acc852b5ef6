package org.heed.anonymisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.heed.anonymisation.PublishedReview.Document;
import org.heed.anonymisation.mark.Mark;
import org.heed.anonymisation.mark.Marker;
import org.heed.anonymisation.mark.Marks;
import org.heed.anonymisation.person.Census;
import org.heed.anonymisation.person.Person;
import org.heed.anonymisation.word.Stretch;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.structure.OutlineStore.KeptPassage;
import org.heed.structure.OutlineStore.PassageKind;
import org.heed.structure.Place;
import org.heed.text.Span;
import org.heed.text.WhiteSpaceRule;

/// Makes a review safe: first takes a census of all its documents, then replaces every identifier where it stands.
/// Whoever is found once is found everywhere.
public final class Anonymiser {

    /// The version of the stage: what was made by another one is made again.
    static final String VERSION = "5";

    private final Census census = new Census();

    public SafeReview anonymise(PublishedReview review, CaseRoster roster) {
        List<Stretch> stretches = stretches(review);
        List<Person> people = census.people(stretches, review.facts(), roster);
        Marker marker = new Marker(people);
        List<Redaction> redactions = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Mark mark : marker.marks(stretch)) {
                redactions.add(redaction(stretch, mark));
            }
        }
        return safe(review, redactions, Rosters.of(people, roster));
    }

    /// The same review from redactions and people that were kept.
    SafeReview restored(PublishedReview review, CaseRoster found, List<Redaction> redactions) {
        return safe(review, redactions, found);
    }

    private SafeReview safe(PublishedReview review, List<Redaction> redactions, CaseRoster roster) {
        List<Person> people = Rosters.people(roster);
        Marker known = new Marker(people);
        UnaryOperator<String> veil = words -> veiled(words, new Known(people, known), review, roster);
        SafeWords words = new SafeWords(review.documents(), redactions);
        SafeReview.Parts parts = new SafeReview.Parts(
                passages(review, words), recommendations(review, words, veil), redactions, areas(review.facts()));
        return new SafeReview(parts, roster, veil);
    }

    private static List<String> areas(Facts facts) {
        return Stream.of(FactName.AREA, FactName.BODY)
                .flatMap(name -> facts.value(name).stream())
                .toList();
    }

    /// Words that stand in no passage: the people of the review are known, and whoever the words themselves tell is
    /// found in them.
    private String veiled(String words, Known known, PublishedReview review, CaseRoster roster) {
        Stretch stretch = Stretch.alone(words);
        List<Person> people = census.withStrangers(known.people(), stretch, review.facts(), roster);
        Marker marker = people.size() == known.people().size() ? known.marker() : new Marker(people);
        return WhiteSpaceRule.apply(Marks.replaced(words, marker.marks(stretch)));
    }

    /// The people of a review, and what marks them.
    private record Known(List<Person> people, Marker marker) {}

    private static List<SafePassage> passages(PublishedReview review, SafeWords words) {
        List<SafePassage> passages = new ArrayList<>();
        PassagePaths paths = new PassagePaths(review.documents());
        for (KeptPassage passage : review.passages()) {
            passages.add(new SafePassage(
                    paths.next(passage), passage.kind(), passage.marker(), words.at(passage.place()), passage.place()));
        }
        return passages;
    }

    private static List<SafeRecommendation> recommendations(
            PublishedReview review, SafeWords words, UnaryOperator<String> veil) {
        List<SafeRecommendation> safe = new ArrayList<>();
        for (Recommendation recommendation : review.recommendations()) {
            Place place = recommendation.place();
            // A value kept from an earlier reading may no longer stand at its place.
            boolean stands = words.stand(recommendation.text(), place);
            safe.add(new SafeRecommendation(
                    safe.size() + 1,
                    recommendation.number(),
                    stands
                            ? words.at(place)
                            : new SafeText(veil.apply(recommendation.text().verbatim())),
                    recommendation.level(),
                    recommendation.addressees().stream()
                            .map(Addressee::asPrinted)
                            .map(veil)
                            .toList(),
                    place));
        }
        return safe;
    }

    private static List<Stretch> stretches(PublishedReview review) {
        List<Stretch> stretches = new ArrayList<>();
        String heading = "";
        for (KeptPassage passage : review.passages()) {
            if (passage.kind() == PassageKind.HEADING) {
                heading = passage.text().verbatim();
            }
            Span span = passage.place().span();
            Document document = review.documents().get(passage.place().report());
            String text = document.text().verbatim().substring(span.start(), span.end());
            stretches.add(Stretch.of(passage.place().report(), span.start(), text, passage.kind(), heading));
        }
        return stretches;
    }

    private static Redaction redaction(Stretch stretch, Mark mark) {
        int base = stretch.base();
        List<Reason> reasons = mark.reasons().stream().map(Reason::new).toList();
        return new Redaction(
                new Identifier(
                        stretch.report(),
                        new Span(base + mark.start(), base + mark.end()),
                        mark.kind(),
                        mark.person(),
                        reasons),
                new Span(base + mark.from(), base + mark.to()),
                mark.replacement());
    }
}
