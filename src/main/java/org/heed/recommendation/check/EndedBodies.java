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

/// Addressees that no longer existed when the report was published, by `recommendation/ended-bodies.tsv`. Without
/// a date of publication nothing is said.
final class EndedBodies implements Check {

    private static final String LIST = "/recommendation/ended-bodies.tsv";

    private final List<Ended> ended = read();

    private record Ended(Pattern name, YearMonth end, String successor) {}

    @Override
    public List<Problem> problems(Findings findings) {
        List<Problem> problems = new ArrayList<>();
        if (findings.published().isEmpty()) {
            return problems;
        }
        for (Recommendation recommendation : findings.recommendations()) {
            for (Addressee addressee : recommendation.addressees()) {
                ended(addressee, findings.published().get())
                        .map(body -> problem(recommendation, addressee, body))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Ended> ended(Addressee addressee, YearMonth published) {
        return ended.stream()
                .filter(body -> body.end().isBefore(published))
                .filter(body -> body.name().matcher(addressee.asPrinted()).find())
                .findFirst();
    }

    private static Problem problem(Recommendation recommendation, Addressee addressee, Ended body) {
        return new Problem(
                ProblemKind.DEFUNCT_OR_RENAMED_ADDRESSEE,
                recommendation.place().page(),
                addressee.asPrinted(),
                addressee.asPrinted() + " had ended by " + body.end()
                        + ", before the report was published. Its place was taken by " + body.successor() + ".");
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
