package org.heed.repetition.ask;

import java.util.Arrays;
import java.util.List;
import org.heed.meaning.Meaning;

/// The directions in which asks differ from each other, learnt from invented recommendations that ask the same in
/// other words. A model of meanings lays all that is said of one topic close together; along these directions what
/// asks the same lies close, and another ask on the same topic apart.
final class AskSpace {

    private static final String FILE = "/repetition/space.tsv";

    private final double[] middle;
    private final List<Direction> directions;
    private final double length;

    /// A direction, as long as a meaning and so scaled that asks which are the same vary by 1 in it; `spread` is by how
    /// much more others vary, as a variance.
    @SuppressWarnings("ArrayRecordComponent") // a row of numbers, read by this room alone
    record Direction(double spread, double[] parts) {

        /// What one ask's square adds to the odds.
        double own() {
            return (1 / (1 + spread) - (1 + spread) / apart()) / 2;
        }

        /// What the product of two asks adds to the odds.
        double common() {
            return spread / apart();
        }

        private double apart() {
            return 1 + 2 * spread;
        }
    }

    /// @param middle where asks lie on average
    AskSpace(double[] middle, List<Direction> directions) {
        this.middle = middle.clone();
        this.directions = List.copyOf(directions);
        this.length = Math.sqrt(
                directions.stream().mapToDouble(each -> 1 + each.spread()).sum());
    }

    /// The directions that the program knows.
    static AskSpace shipped() {
        List<double[]> rows = ShippedNumbers.in(FILE);
        return new AskSpace(
                rows.getFirst(),
                rows.stream()
                        .skip(1)
                        .map(row -> new Direction(row[0], Arrays.copyOfRange(row, 1, row.length)))
                        .toList());
    }

    /// Where an ask lies, by its meaning.
    Place place(Meaning meaning) {
        float[] from = meaning.parts();
        double[] parts = new double[directions.size()];
        double square = 0;
        for (int i = 0; i < parts.length; i++) {
            double[] direction = directions.get(i).parts();
            for (int j = 0; j < from.length; j++) {
                parts[i] += direction[j] * (from[j] - middle[j]);
            }
            square += parts[i] * parts[i];
        }
        double scale = square == 0 ? 0 : length / Math.sqrt(square);
        for (int i = 0; i < parts.length; i++) {
            parts[i] *= scale;
        }
        return new Place(meaning, parts);
    }

    /// Where one ask lies among all.
    final class Place {

        private final Meaning meaning;
        private final float[] towards = new float[directions.size()];
        private final float[] weighed = new float[directions.size()];
        private final double own;

        private Place(Meaning meaning, double[] parts) {
            this.meaning = meaning;
            double sum = 0;
            for (int i = 0; i < parts.length; i++) {
                Direction direction = directions.get(i);
                towards[i] = (float) (parts[i] / length);
                weighed[i] = (float) (parts[i] * Math.sqrt(direction.common()));
                sum += parts[i] * parts[i] * direction.own();
            }
            this.own = sum;
        }

        /// What it was found by.
        Meaning meaning() {
            return meaning;
        }

        /// 1 for the same place, about 0 for unrelated ones: the cosine of the angle between.
        double likeness(Place other) {
            return dot(towards, other.towards);
        }

        /// How much likelier two asks lie where they do if they are the same than if not: the logarithm of the ratio,
        /// a direction.
        double odds(Place other) {
            return (own + other.own + dot(weighed, other.weighed)) / directions.size();
        }
    }

    private static double dot(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
