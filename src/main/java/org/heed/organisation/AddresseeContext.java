package org.heed.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.register.NameKey;
import org.heed.organisation.rule.Finding;

/// What the review around an addressee says: its area, when it was published, the board that commissioned it, the
/// abbreviations it defines, the bodies it names elsewhere and those that it says contributed. Empty where
/// nothing is known. `settled` holds what people have decided about names, by [#key(String)]: it goes before every
/// rule.
public record AddresseeContext(
        String area,
        Optional<LocalDate> date,
        String board,
        Map<String, String> abbreviations,
        List<String> named,
        List<String> contributors,
        Map<String, Finding> settled) {

    public static final AddresseeContext NONE =
            new AddresseeContext("", Optional.empty(), "", Map.of(), List.of(), List.of(), Map.of());

    public static AddresseeContext of(String area, Optional<LocalDate> date) {
        return new AddresseeContext(area, date, "", Map.of(), List.of(), List.of(), Map.of());
    }

    /// By which a name as printed is settled: two names with the same key are settled alike.
    public static String key(String asPrinted) {
        return NameKey.of(asPrinted).joined();
    }

    public AddresseeContext settling(Map<String, Finding> settled) {
        return new AddresseeContext(area, date, board, abbreviations, named, contributors, Map.copyOf(settled));
    }
}
