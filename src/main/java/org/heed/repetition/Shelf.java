package org.heed.repetition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.repetition.ask.Ask;
import org.heed.repetition.ask.AskIndex;
import org.heed.repetition.ask.AskIndex.Match;
import org.heed.repetition.ask.AskReader;

/// All filed recommendations, looked up quickly: their asks, their places in the order of arrival, their groups.
final class Shelf {

    private final List<FiledAsk> filed;
    private final AskIndex index;
    private final Map<AskKey, Integer> places = new HashMap<>();
    private final Map<AskKey, Repeat> repeats = new HashMap<>();
    private final List<Repeat> groups;
    private final AskReader reader;

    Shelf(RepeatFiling.Shelved shelved, List<Repeat> groups, AskReader reader) {
        this.filed = shelved.asks();
        this.index = shelved.index();
        this.groups = groups;
        this.reader = reader;
        filed.forEach(one -> places.put(one.key(), places.size()));
        groups.forEach(group -> group.asks().forEach(one -> repeats.put(one.key(), group)));
    }

    Ask ask(FiledAsk one) {
        return reader.ask(one.words(), one.bodies(), one.meaning());
    }

    Optional<Repeat> repeatOf(AskKey key) {
        return Optional.ofNullable(repeats.get(key));
    }

    Optional<FiledAsk> find(AskKey key) {
        return Optional.ofNullable(places.get(key)).map(filed::get);
    }

    /// True where one came into the library before the other, or stands before it in one review.
    boolean isBefore(FiledAsk one, FiledAsk other) {
        return places.getOrDefault(one.key(), Integer.MAX_VALUE) < places.getOrDefault(other.key(), 0);
    }

    List<Repeat> groups() {
        return groups;
    }

    /// Those that score at least so high against an ask, in the order of arrival.
    List<Match> matches(Ask ask, double least) {
        return index.matches(ask, index.size(), least);
    }

    FiledAsk at(int place) {
        return filed.get(place);
    }
}
