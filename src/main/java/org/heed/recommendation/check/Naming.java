package org.heed.recommendation.check;

import org.heed.recommendation.Recommendation;

/// How problems call a recommendation: by its number, else by its place in the list.
final class Naming {

    private Naming() {}

    /// For the field that says what a problem is about: the number, or empty.
    static String about(Recommendation recommendation) {
        return recommendation.number();
    }

    static String of(Recommendation recommendation, Findings findings) {
        String number = recommendation.number();
        if (number.isEmpty()) {
            int place = findings.recommendations().indexOf(recommendation) + 1;
            return "The recommendation without a number at place " + place + " of the list";
        }
        return Recommendation.called(number);
    }
}
