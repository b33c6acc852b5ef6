package org.heed.meaning;

/// Where some words lie among all meanings: a direction of length 1 in the model's space. Directions of different
/// models cannot be compared.
public final class Meaning {

    private final float[] direction;

    private Meaning(float[] direction) {
        this.direction = direction;
    }

    /// The meaning in a direction of any length; no length at all gives a meaning that is like nothing.
    static Meaning towards(float[] direction) {
        double square = 0;
        for (float part : direction) {
            square += part * part;
        }
        float length = (float) Math.sqrt(square);
        float[] unit = new float[direction.length];
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] = direction[i] / length;
        }
        return new Meaning(unit);
    }

    /// The meaning that [#parts()] was taken from.
    public static Meaning kept(float[] parts) {
        return new Meaning(parts.clone());
    }

    /// How near two meanings lie: 1 for the same, about 0 for unrelated ones; the cosine of the angle between.
    public double likeness(Meaning other) {
        float[] one = direction;
        float[] two = other.direction;
        // Four sums at once: a processor need not wait for each before it starts the next.
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * two[i];
            b += one[i + 1] * two[i + 1];
            c += one[i + 2] * two[i + 2];
            d += one[i + 3] * two[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * two[i];
        }
        return a + b + c + d;
    }

    /// The direction itself, not to be changed.
    float[] direction() {
        return direction;
    }

    /// The direction as numbers, for keeping and for learning from; a copy.
    public float[] parts() {
        return direction.clone();
    }
}
