package org.heed.analysis;

import java.util.Locale;

/// A part of a whole, with the range in which the share of all like reviews lies: the Wilson score interval at 95%.
/// The interval treats the reviews as if drawn at random from many like them, which a sample of published reviews
/// is not quite.
public record Share(int count, int of) {

    /// The 97.5% point of the normal distribution.
    private static final double Z = 1.959963984540054;

    private static final int HUNDRED = 100;

    /// Not a number when there is no whole.
    public double percent() {
        return of == 0 ? Double.NaN : (double) count / of * HUNDRED;
    }

    public double low() {
        return of == 0 ? Double.NaN : Math.max(0, bound(-1)) * HUNDRED;
    }

    public double high() {
        return of == 0 ? Double.NaN : Math.min(1, bound(1)) * HUNDRED;
    }

    /// In whole percent, a half rounded up, for example "85%"; empty when there is no whole.
    public String words() {
        return of == 0 ? "" : Math.round(percent()) + "%";
    }

    /// For example "69 to 93".
    public String interval() {
        return of == 0 ? "" : String.format(Locale.ROOT, "%d to %d", Math.round(low()), Math.round(high()));
    }

    private double bound(int sign) {
        double p = (double) count / of;
        double z2 = Z * Z;
        double middle = p + z2 / (2 * of);
        double spread = Z * Math.sqrt(p * (1 - p) / of + z2 / (4.0 * of * of));
        return (middle + sign * spread) / (1 + z2 / of);
    }
}
