package org.heed.organisation.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.heed.text.Refusal;

/// Days as the register writes them.
public final class RegisterDays {

    private RegisterDays() {}

    /// The day that the words name.
    ///
    /// @throws Refusal when the words are no day of the form YYYY-MM-DD
    public static LocalDate day(String words) {
        try {
            return LocalDate.parse(words.strip());
        } catch (DateTimeException e) {
            throw new Refusal(words + " is no day. Write it as YYYY-MM-DD, for example 2022-07-01.");
        }
    }
}
