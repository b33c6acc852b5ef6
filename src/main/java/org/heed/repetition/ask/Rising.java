package org.heed.repetition.ask;

/// Lists of numbers, each higher than the one before.
final class Rising {

    private Rising() {}

    /// How many numbers two lists have in common.
    static int inBoth(int[] one, int[] other) {
        int common = 0;
        int at = 0;
        for (int number : one) {
            while (at < other.length && other[at] < number) {
                at++;
            }
            if (at < other.length && other[at] == number) {
                common++;
            }
        }
        return common;
    }
}
