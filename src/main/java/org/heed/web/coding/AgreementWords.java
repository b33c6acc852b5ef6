package org.heed.web.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.heed.coding.agreement.Agreement;
import org.heed.coding.agreement.AgreementFloor;
import org.heed.coding.agreement.AgreementStudy;
import org.heed.coding.agreement.Estimate;
import org.heed.coding.agreement.LabelledDocument.Unit;
import org.heed.web.coding.AgreementPage.Figure;

/// Agreement in plain words.
final class AgreementWords {

    private static final int HUNDRED = 100;

    private AgreementWords() {}

    static List<String> plain(AgreementStudy study, Unit unit) {
        Agreement all = study.overall();
        List<String> words = new ArrayList<>();
        if (all.documents() == 0) {
            words.add("No document has been coded by two people with this framework yet, so nothing can be said"
                    + " about whether its codes can be believed.");
            return words;
        }
        String what = unit == Unit.PASSAGE ? "put a code on a passage" : "put a code anywhere in a document";
        all.specific()
                .value()
                .ifPresent(specific -> words.add("When one coder " + what + ", another one who looked did the same "
                        + Math.round(specific * HUNDRED) + " times in 100."));
        int below = study.below(AgreementFloor.USUAL).size();
        long used = study.lines().stream()
                .filter(line -> line.agreement().prevalence().value().orElse(0) > 0)
                .count();
        words.add(
                below == 0
                        ? "All " + used + " codes that were used reach the floor" + floor() + "."
                        : below + " of the " + used
                                + " codes that were used are below the floor" + floor()
                                + ": do not count on them before a third person has settled the disagreements.");
        if (all.specific().low().isEmpty()) {
            words.add("There are too few documents for an interval: read the figures as a first look.");
        }
        return words;
    }

    private static String floor() {
        return String.format(
                Locale.ROOT,
                " (alpha %.2f, and %.0f in 100 agreed on what was coded)",
                AgreementFloor.USUAL.alpha(),
                HUNDRED * AgreementFloor.USUAL.specific());
    }

    static Figure percent(Estimate estimate) {
        return figure(estimate, "%.0f%%", HUNDRED);
    }

    static Figure number(Estimate estimate) {
        return figure(estimate, "%.2f", 1);
    }

    private static Figure figure(Estimate estimate, String form, int times) {
        if (estimate.value().isEmpty()) {
            return new Figure("Cannot be told", "");
        }
        String interval = estimate.low().isEmpty()
                ? ""
                : one(estimate.low(), form, times) + " to " + one(estimate.high(), form, times);
        return new Figure(one(estimate.value(), form, times), interval);
    }

    private static String one(OptionalDouble value, String form, int times) {
        // Nought has no sign.
        return String.format(Locale.ROOT, form, value.orElseThrow() * times).replaceFirst("^-(0[.0]*%?)$", "$1");
    }
}
