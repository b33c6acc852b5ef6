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
        float sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * other.direction[i];
        }
        return sum;
    }

    /// The direction as numbers, for keeping and for learning from; a copy.
    public float[] parts() {
        return direction.clone();
    }
}
