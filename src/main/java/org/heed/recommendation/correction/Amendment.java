package org.heed.recommendation.correction;

import java.util.List;
import java.util.Optional;
import org.heed.recommendation.Level;
import org.heed.text.RawText;

/// What a person says a recommendation should say; what is empty stays as it is. An empty list of addressees says
/// that the report names nobody.
public record Amendment(
        Optional<String> number, Optional<RawText> words, Optional<Level> level, Optional<List<String>> addressees) {

    public static final Amendment NONE =
            new Amendment(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Amendment words(RawText words) {
        return new Amendment(Optional.empty(), Optional.of(words), Optional.empty(), Optional.empty());
    }

    public Amendment number(String printed) {
        return new Amendment(Optional.of(printed), words, level, addressees);
    }

    public Amendment level(Level told) {
        return new Amendment(number, words, Optional.of(told), addressees);
    }

    public Amendment addressees(List<String> named) {
        return new Amendment(number, words, level, Optional.of(List.copyOf(named)));
    }

    boolean isEmpty() {
        return number.isEmpty() && words.isEmpty() && level.isEmpty() && addressees.isEmpty();
    }
}
