package org.heed.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heed.repetition.ask.Ask;
import org.heed.repetition.ask.AskComparison;
import org.heed.repetition.ask.AskIndex;
import org.heed.repetition.ask.AskReader;

/// How long it takes to find what was said before in a library of national size: made-up recommendations, each of its
/// own words, are read for their meaning and compared with all that came before.
final class RepeatTimes {

    /// About as many as fifteen years of reviews will have made.
    static final int ASKS = 30_000;

    /// As many as one review makes.
    private static final int A_REVIEW = 18;

    private static final double NANOSECONDS = 1e9;

    private static final List<String> ACTIONS = List.of(
            "train all staff on",
            "write a policy about",
            "audit every quarter its work on",
            "raise awareness of",
            "commission support for",
            "share information about",
            "review its guidance on",
            "record each case of",
            "appoint a lead for",
            "report to the board on",
            "consult families about",
            "refer cases of",
            "ask every patient about",
            "supervise work on",
            "join the national programme on");
    private static final List<String> SUBJECTS = List.of(
            "coercive control",
            "stalking",
            "non-fatal strangulation",
            "suicide and self-harm",
            "carers under strain",
            "older people at risk",
            "children who see abuse",
            "missed appointments",
            "firearms licences",
            "MARAC",
            "the disclosure scheme",
            "protection orders",
            "economic abuse",
            "alcohol and drugs",
            "interpreters",
            "no recourse to public funds",
            "honour based abuse",
            "abuse of parents",
            "pregnancy",
            "homelessness");
    private static final List<String> BODIES = List.of(
            "Police",
            "Integrated Care Board",
            "Council",
            "Community Safety Partnership",
            "Mental Health Trust",
            "Hospital Trust",
            "Housing Association",
            "Probation Service",
            "Schools",
            "Home Office");
    private static final List<String> REASONS = List.of(
            "",
            " before the end of the year",
            " with the families who took part",
            " in every district",
            " and say what changed",
            " as the panel heard in spring",
            " so that risk is seen early",
            " with money that lasts",
            " in Welsh and in English",
            " for those who work at night");

    private RepeatTimes() {}

    /// Seconds on all cores for all of them, and for one more review.
    record Result(double all, double oneMore) {}

    static Result measured() {
        AskIndex index = new AskIndex(AskComparison.shipped());
        long start = System.nanoTime();
        add(index, 0, ASKS);
        long all = System.nanoTime();
        add(index, ASKS, A_REVIEW);
        return new Result((all - start) / NANOSECONDS, (System.nanoTime() - all) / NANOSECONDS);
    }

    private static void add(AskIndex index, int from, int count) {
        AskReader reader = AskReader.shipped();
        List<Ask> asks = IntStream.range(from, from + count)
                .parallel()
                .mapToObj(number -> ask(number, reader))
                .toList();
        asks.forEach(index::add);
        List<Integer> found = new ArrayList<>(IntStream.range(from, from + count)
                .parallel()
                .mapToObj(place -> index.matches(index.at(place), place, AskComparison.SAME)
                        .size())
                .toList());
        if (found.size() != count) {
            throw new IllegalStateException("not all were compared");
        }
    }

    private static Ask ask(int number, AskReader reader) {
        int rest = number;
        String action = ACTIONS.get(rest % ACTIONS.size());
        rest /= ACTIONS.size();
        String subject = SUBJECTS.get(rest % SUBJECTS.size());
        rest /= SUBJECTS.size();
        String body = BODIES.get(rest % BODIES.size());
        rest /= BODIES.size();
        String words = "The " + body + " should " + action + " " + subject + REASONS.get(rest % REASONS.size()) + ".";
        return reader.ask(words, List.of(body));
    }
}
