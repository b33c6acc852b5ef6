package org.heed.recommendation.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Recommendation;
import org.heed.review.Problem;
import org.heed.review.ProblemKind;

/// Addressees that no longer exist, by `recommendation/ended-bodies.tsv`: whoever follows the recommendation up has
/// to ask their successors. The words say whether a body had ended before the report was published.
final class EndedBodies implements Check {

    private static final String LIST = "/recommendation/ended-bodies.tsv";

    private final List<Ended> ended = read();

    private record Ended(Pattern name, YearMonth end, String successor) {}

    @Override
    public List<Problem> problems(Findings findings) {
        List<Problem> problems = new ArrayList<>();
        for (Recommendation recommendation : findings.recommendations()) {
            for (Addressee addressee : recommendation.addressees()) {
                ended(addressee)
                        .map(body -> problem(recommendation, addressee, said(body, findings)))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Ended> ended(Addressee addressee) {
        return ended.stream()
                .filter(body -> body.name().matcher(addressee.asPrinted()).find())
                .findFirst();
    }

    private static String said(Ended body, Findings findings) {
        boolean isEarlier = findings.published().filter(body.end()::isBefore).isPresent();
        return (isEarlier
                        ? " had ended by " + body.end() + ", before the report was published."
                        : " ended in " + body.end() + ".")
                + " Its place was taken by " + body.successor() + ".";
    }

    private static Problem problem(Recommendation recommendation, Addressee addressee, String said) {
        return new Problem(
                ProblemKind.DEFUNCT_OR_RENAMED_ADDRESSEE,
                recommendation.place().page(),
                addressee.asPrinted(),
                addressee.asPrinted() + said);
    }

    private static List<Ended> read() {
        List<Ended> bodies = new ArrayList<>();
        try (InputStream stream = EndedBodies.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the build: " + LIST);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(f -> bodies.add(
                            new Ended(Pattern.compile(f[0], Pattern.CASE_INSENSITIVE), YearMonth.parse(f[1]), f[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(bodies);
    }
}
