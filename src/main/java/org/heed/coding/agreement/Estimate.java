package org.heed.coding.agreement;

import java.util.OptionalDouble;

/// A coefficient with its 95% interval over documents. Empty where the labels cannot give one: nobody used the
/// code, or too few documents for an interval.
public record Estimate(OptionalDouble value, OptionalDouble low, OptionalDouble high) {

    public static final Estimate NONE =
            new Estimate(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /// Whether the coefficient is known and reaches a floor.
    public boolean reaches(double floor) {
        return value.isPresent() && value.getAsDouble() >= floor;
    }
}
