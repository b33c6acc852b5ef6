package org.heed.web;

import java.util.List;
import java.util.Map;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.library.Library;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Level;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.review.PageState;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;
import org.heed.review.ReviewKey;
import org.heed.review.ReviewKind;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;

/// Three reviews for the tests of the pages, made up for them: one in two documents with an unread page, one that
/// records next to nothing, and one whose every word tries to become part of the page.
public final class Harbour {

    static final String ATTACK = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&";

    private static final Addressee PARTNERSHIP =
            new Addressee("Harbour Safety Partnership", AddresseeSource.LINE, false);
    private static final Addressee HOSPITAL =
            new Addressee("Harbour Hospital and Clinic Trust", AddresseeSource.HEADING, true);

    private Harbour() {}

    /// A review in two documents: asked for are 4.10, 4.1 and 4.2 in this order; it declares four.
    public static ReviewKey full(Library library) {
        Shelf shelf = new Shelf();
        Place area = shelf.write(1, "1.1", "This review was commissioned by the Harbour Safety Partnership.");
        shelf.write(2, "", "Recommendations");
        Place ten = shelf.write(2, "4.10", "Government should consider guidance on how carers are heard.");
        Place one = shelf.write(2, "4.1", "The partnership should ask each agency what it has learned.");
        Place two = shelf.write(2, "4.2", "The hospital and the clinic should agree one form.");
        shelf.write(2, "", "The panel thanks everybody who took part.");
        shelf.pdf("harbour-overview.pdf", PageState.TEXT, PageState.TEXT, PageState.IMAGE_ONLY);
        Place plan = shelf.write(0, "4.1", "The partnership to ask each agency.");
        shelf.html("harbour-action-plan.html", "<p>The partnership to ask each agency.</p>");
        shelf.problem(new Problem(ProblemKind.NUMBER_GAP, 2, "4.10", "The numbers go from 4.2 to 4.10."));
        shelf.problem(new Problem(ProblemKind.NEEDS_OCR, 3, "", "Page 3 is an image. Check it by eye."));
        Map<FactName, Facts.Fact> facts = Map.of(
                FactName.BODY, new Facts.Fact("Harbour Safety Partnership", area),
                FactName.AREA, new Facts.Fact("Harbour", area),
                FactName.YEAR_OF_DEATH, new Facts.Fact("2021", area),
                FactName.CASE_TYPE, new Facts.Fact("suicide", area));
        Recommendation first = asking("4.1", "The partnership should ask each agency what it has learned.", one);
        return shelf.keep(
                library,
                ReviewKind.DHR,
                facts,
                List.of(
                        with(asking("4.10", "Government should consider guidance on how carers are heard.", ten)),
                        planned(with(first, PARTNERSHIP), plan),
                        with(
                                asking("4.2", "The hospital and the clinic should agree one form.", two),
                                PARTNERSHIP,
                                HOSPITAL)));
    }

    /// A later review, of another area, that asks again what 4.1 of the full one asks.
    public static ReviewKey again(Library library) {
        Shelf shelf = new Shelf();
        Place one = shelf.write(0, "7", "The partnership should ask each agency what it has learned.");
        Place two = shelf.write(0, "8", "Officers should be trained on coercive control.");
        shelf.html("again.html", "<p>The partnership should ask each agency what it has learned.</p>");
        Map<FactName, Facts.Fact> facts = Map.of(
                FactName.AREA, new Facts.Fact("Leeds", one),
                FactName.PUBLISHED, new Facts.Fact("November 2026", one),
                FactName.MONTH_OF_DEATH, new Facts.Fact("October 2026", one));
        Recommendation asked = asking("7", "The partnership should ask each agency what it has learned.", one);
        Recommendation train = asking("8", "Officers should be trained on coercive control.", two);
        return shelf.keep(
                library,
                ReviewKind.DHR,
                facts,
                List.of(with(asked, PARTNERSHIP), with(train, body("West Yorkshire Police"), body("Home Office"))));
    }

    /// A review that states nothing about itself.
    public static ReviewKey silent(Library library) {
        Shelf shelf = new Shelf();
        Place place = shelf.write(1, "", "Everybody should talk to one another.");
        shelf.pdf("silent.pdf", PageState.TEXT);
        return shelf.keep(
                library,
                ReviewKind.OTHER,
                Map.of(),
                List.of(with(asking("", "Everybody should talk to one another.", place))));
    }

    /// A review whose words are markup.
    public static ReviewKey hostile(Library library) {
        Shelf shelf = new Shelf();
        Place place = shelf.write(1, "1", ATTACK);
        shelf.pdf(ATTACK + ".pdf", PageState.TEXT);
        shelf.problem(new Problem(ProblemKind.NO_ACTION_VERB, 1, ATTACK, ATTACK));
        Facts.Fact fact = new Facts.Fact(ATTACK, place);
        return shelf.keep(
                library,
                ReviewKind.SAR,
                Map.of(FactName.AREA, fact, FactName.BODY, fact, FactName.RELATIONSHIP, fact),
                List.of(with(asking(ATTACK, ATTACK, place), new Addressee(ATTACK, AddresseeSource.TEXT, true))));
    }

    private static Addressee body(String name) {
        return new Addressee(name, AddresseeSource.COLUMN, false);
    }

    private static Recommendation asking(String number, String words, Place place) {
        RawText text = new RawText(words);
        return new Recommendation(
                number,
                SortKey.of(number),
                "",
                text,
                List.of(),
                List.of(),
                Level.NOT_RECORDED,
                place,
                List.of(new Occurrence(Occurrence.Where.BODY, text, place)),
                PlannedAction.NONE,
                0.95,
                List.of(new Reason("numbered under the heading 'Recommendations'")));
    }

    private static Recommendation with(Recommendation asked, Addressee... addressees) {
        return new Recommendation(
                asked.number(),
                asked.sortKey(),
                "",
                asked.text(),
                List.of(),
                List.of(addressees),
                addressees.length == 0 ? Level.NATIONAL : Level.PANEL,
                asked.place(),
                asked.occurrences(),
                asked.action(),
                asked.confidence(),
                asked.reasons());
    }

    private static Recommendation planned(Recommendation asked, Place plan) {
        Occurrence inPlan =
                new Occurrence(Occurrence.Where.ACTION_PLAN, new RawText("The partnership to ask each agency."), plan);
        return new Recommendation(
                asked.number(),
                asked.sortKey(),
                "",
                asked.text(),
                List.of(),
                asked.addressees(),
                asked.level(),
                asked.place(),
                List.of(asked.occurrences().getFirst(), inPlan),
                new PlannedAction("Local", "Write to each agency", "Partnership manager", "", "March 2024", "", ""),
                asked.confidence(),
                asked.reasons());
    }
}
