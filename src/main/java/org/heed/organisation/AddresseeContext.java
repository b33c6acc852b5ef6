package org.heed.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the review around an addressee says: its area, when it was published, the board that commissioned it, the
/// abbreviations it defines, the bodies it names elsewhere and those that it says contributed. Empty where
/// nothing is known.
public record AddresseeContext(
        String area,
        Optional<LocalDate> date,
        String board,
        Map<String, String> abbreviations,
        List<String> named,
        List<String> contributors) {

    public static final AddresseeContext NONE =
            new AddresseeContext("", Optional.empty(), "", Map.of(), List.of(), List.of());

    public static AddresseeContext of(String area, Optional<LocalDate> date) {
        return new AddresseeContext(area, date, "", Map.of(), List.of(), List.of());
    }
}
