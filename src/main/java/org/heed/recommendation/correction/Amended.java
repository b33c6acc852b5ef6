package org.heed.recommendation.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.Checked;
import org.heed.recommendation.Level;
import org.heed.recommendation.Occurrence;
import org.heed.recommendation.PlannedAction;
import org.heed.recommendation.Reason;
import org.heed.recommendation.Recommendation;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.SortKey;

/// Recommendations as a person says they are. What a person has checked carries no doubt of Heed's: its confidence
/// is 1, and none of its addressees needs review.
final class Amended {

    /// A person answers for it.
    private static final double NO_DOUBT = 1;

    private Amended() {}

    /// What is new about a recommendation, beside what the amendment says.
    private record Fresh(Place place, List<Occurrence> occurrences, PlannedAction action, Checked checked) {}

    static Recommendation confirmed(Recommendation read, Checked checked) {
        Fresh same = new Fresh(read.place(), read.occurrences(), read.action(), checked);
        return amended(read, Amendment.NONE, same);
    }

    /// `where` is the place of the new words, if they stand in the report.
    static Recommendation corrected(Recommendation read, Amendment amendment, Optional<Place> where, Checked checked) {
        RawText words = amendment.words().orElse(read.text());
        Place place = where.orElse(read.place());
        List<Occurrence> occurrences = read.occurrences().stream()
                .map(each -> each.text().equals(read.text()) ? new Occurrence(each.where(), words, each.place()) : each)
                .toList();
        return amended(read, amendment, new Fresh(place, occurrences, read.action(), checked));
    }

    /// A part of what was read as one; it is printed where its own words stand.
    static Recommendation part(Recommendation read, Amendment amendment, Optional<Place> where, Checked checked) {
        RawText words = amendment.words().orElse(read.text());
        Place place = where.orElse(read.place());
        List<Occurrence> occurrences = read.occurrences().stream()
                .limit(1)
                .map(first -> new Occurrence(first.where(), words, place))
                .toList();
        return amended(read, amendment, new Fresh(place, occurrences, read.action(), checked));
    }

    static Recommendation joined(Recommendation first, Recommendation second, Checked checked) {
        RawText words =
                new RawText((first.text().verbatim() + " " + second.text().verbatim()).strip());
        boolean sameReport = first.place().report() == second.place().report();
        Place place = sameReport ? first.place().with(second.place()) : first.place();
        List<Occurrence> occurrences = Stream.concat(first.occurrences().stream(), second.occurrences().stream())
                .toList();
        Map<String, Addressee> addressees = new LinkedHashMap<>();
        Stream.of(first, second)
                .flatMap(each -> each.addressees().stream())
                .forEach(each -> addressees.putIfAbsent(each.asPrinted(), each));
        PlannedAction action = first.action().equals(PlannedAction.NONE) ? second.action() : first.action();
        Amendment amendment = Amendment.words(words)
                .number(first.number().isEmpty() ? second.number() : first.number())
                .level(first.level() == Level.NOT_RECORDED ? second.level() : first.level())
                .addressees(List.copyOf(addressees.keySet()));
        Recommendation both = withAddressees(first, List.copyOf(addressees.values()));
        return amended(both, amendment, new Fresh(place, occurrences, action, checked));
    }

    static Recommendation added(Amendment asked, Place place, Checked checked) {
        RawText words = asked.words().orElse(RawText.EMPTY);
        Recommendation nothing = new Recommendation(
                "",
                SortKey.of(""),
                "",
                words,
                List.of(),
                List.of(),
                Level.NOT_RECORDED,
                place,
                List.of(),
                PlannedAction.NONE,
                NO_DOUBT,
                List.of());
        Occurrence printed = new Occurrence(Occurrence.Where.BODY, words, place);
        return amended(nothing, asked, new Fresh(place, List.of(printed), PlannedAction.NONE, checked));
    }

    private static Recommendation withAddressees(Recommendation one, List<Addressee> addressees) {
        return new Recommendation(
                one.number(),
                one.sortKey(),
                one.parent(),
                one.text(),
                one.subItems(),
                addressees,
                one.level(),
                one.place(),
                one.occurrences(),
                one.action(),
                one.confidence(),
                one.reasons());
    }

    private static Recommendation amended(Recommendation read, Amendment amendment, Fresh fresh) {
        String number = amendment.number().orElse(read.number());
        RawText words = amendment.words().orElse(read.text());
        List<Reason> reasons = new ArrayList<>(read.reasons());
        reasons.add(new Reason(
                fresh.checked().act().contractName() + " by " + fresh.checked().by()));
        return new Recommendation(
                number,
                number.equals(read.number()) ? read.sortKey() : SortKey.of(number),
                read.parent(),
                words,
                words.equals(read.text()) ? read.subItems() : List.of(),
                addressees(read, amendment),
                amendment.level().orElse(read.level()),
                fresh.place(),
                fresh.occurrences(),
                fresh.action(),
                NO_DOUBT,
                List.copyOf(reasons),
                Optional.of(fresh.checked()));
    }

    private static List<Addressee> addressees(Recommendation read, Amendment amendment) {
        List<String> names = amendment
                .addressees()
                .orElseGet(() ->
                        read.addressees().stream().map(Addressee::asPrinted).toList());
        return names.stream()
                .map(name -> new Addressee(name, source(read, name), false))
                .toList();
    }

    private static AddresseeSource source(Recommendation read, String name) {
        return read.addressees().stream()
                .filter(each -> each.asPrinted().equals(name))
                .map(Addressee::source)
                .findFirst()
                .orElse(AddresseeSource.PERSON);
    }
}
