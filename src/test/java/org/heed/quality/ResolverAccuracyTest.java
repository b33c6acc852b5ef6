package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.AddresseeResolver;
import org.heed.organisation.AddresseeState;
import org.heed.organisation.Resolution;
import org.heed.organisation.register.Csv;
import org.heed.organisation.register.RegisterFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How often Heed names the right bodies: real recipients in two halves (A was looked at while the rules were
/// made, B only as counts), the addressees of the corpus, the published pages. Writes what it measured.
class ResolverAccuracyTest {

    private static final Path SHARED = Path.of("../shared");
    private static final Path PAGE = Path.of("docs/reference/accuracy-organisations.md");

    private static final AddresseeResolver RESOLVER = new AddresseeResolver(RegisterFiles.shipped());

    private static final String TOP = """
            # How often Heed names the right bodies

            Written by `ResolverAccuracyTest`. Real recipients of coroners' letters, in two halves by the SHA-256 of
            the row's id. Rows of A were read while the rules and the register were made. Of B only counts were
            looked at, among them while the bar of "confirmed" was set; B is nearer to what new names will give,
            and not quite untouched. A row is right when exactly the right bodies are named. The published pages
            have no gold for bodies: an answer counts as right there where it names a body of the register or keeps
            the name as printed.

            | what | rows | right | confirmed | of these right |
            |---|---|---|---|---|
            """;

    private static final double[] CURVE = {0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.965, 0.98, 0.99};

    // Just below what was measured last; they only rise.
    private static final double CORRECT_A = 0.945;
    private static final double CORRECT_B = 0.880;
    private static final double PRECISION = 0.99;
    private static final double CORPUS = 0.97;

    /// A row's answer beside the right one. `half` is the half of the real recipients it belongs to.
    private record Answer(char half, boolean right, Resolution resolution) {

        boolean isConfirmed() {
            return resolution.state() == AddresseeState.CONFIRMED;
        }

        double confidence() {
            return resolution.confidence();
        }
    }

    @Test
    void namesTheRightBodiesAsOftenAsBefore() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared here: its recipients were not resolved");
        List<Answer> all = recipients();
        List<Answer> halfA = only(all, answer -> answer.half() == 'A');
        List<Answer> halfB = only(all, answer -> answer.half() == 'B');
        List<Answer> corpus = corpus();
        List<Answer> pages = pages();
        String summary = line("recipients, half A", halfA)
                + line("recipients, half B", halfB)
                + line("recipients, both", all)
                + line("corpus", corpus)
                + line("published pages", pages);
        Files.writeString(PAGE, TOP + summary + curve(halfA, halfB) + calibration(halfA, halfB));

        assertThat(share(halfA)).isGreaterThanOrEqualTo(CORRECT_A);
        assertThat(share(halfB)).isGreaterThanOrEqualTo(CORRECT_B);
        assertThat(share(only(halfA, Answer::isConfirmed))).isGreaterThanOrEqualTo(PRECISION);
        assertThat(share(only(halfB, Answer::isConfirmed))).isGreaterThanOrEqualTo(PRECISION);
        assertThat(share(corpus)).isGreaterThanOrEqualTo(CORPUS);
        assertThat(only(pages, answer -> answer.isConfirmed() && !answer.right()))
                .isEmpty();
    }

    private static List<Answer> recipients() throws IOException {
        List<Answer> answers = new ArrayList<>();
        List<List<String>> rows = Csv.rows(Files.readString(SHARED.resolve("data/addressees/gold.csv")));
        for (List<String> row : rows.subList(1, rows.size())) {
            Resolution resolution = RESOLVER.resolve(row.get(1), AddresseeContext.NONE);
            boolean right = names(resolution.names()).equals(names(row.get(2)));
            answers.add(new Answer(half(row.get(0)), right, resolution));
        }
        return answers;
    }

    /// By the first byte of the id's SHA-256: even is A.
    private static char half(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return (digest[0] & 1) == 0 ? 'A' : 'B';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// One answer an addressed recommendation of the corpus: all its addressees together, with what its gold says
    /// of the area, the board and the bodies named.
    private static List<Answer> corpus() throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode gold : gold(SHARED.resolve("corpus/gold"))) {
            AddresseeContext context = context(gold);
            for (JsonNode one : gold.get("recommendations")) {
                Set<String> right = new TreeSet<>();
                one.get("canonical_addressees").forEach(name -> right.addAll(names(name.asString())));
                if (!right.isEmpty()) {
                    answers.add(together(texts(one.get("addressees_as_printed")), right, context));
                }
            }
        }
        return answers;
    }

    private static Answer together(List<String> printed, Set<String> right, AddresseeContext context) {
        List<Resolution> each =
                printed.stream().map(raw -> RESOLVER.resolve(raw, context)).toList();
        Set<String> got = new TreeSet<>();
        each.forEach(resolution -> got.addAll(names(resolution.names())));
        Resolution weakest = each.stream()
                .reduce((one, other) -> other.confidence() < one.confidence() ? other : one)
                .orElseGet(() -> RESOLVER.resolve("", context));
        return new Answer('-', got.equals(right), weakest);
    }

    private static AddresseeContext context(JsonNode gold) {
        JsonNode about = gold.get("metadata");
        String board = about.get("csp_or_board").asString("");
        Set<String> named = new LinkedHashSet<>(List.of(board));
        gold.get("recommendations").forEach(one -> named.addAll(texts(one.get("addressees_as_printed"))));
        gold.path("text")
                .asString("")
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("[A-Z].{0,88}(Council|Board|Trust|Police|Constabulary|Partnership"
                        + "|Adult Social Care|Children's Services)"))
                .forEach(named::add);
        named.remove("");
        return new AddresseeContext(
                about.get("area").asString(""),
                Optional.empty(),
                board,
                Map.of(),
                List.copyOf(named),
                List.of(),
                Map.of());
    }

    /// The published pages have no gold for bodies: an answer counts as right where it names a body of the
    /// register or leaves the name to a person.
    private static List<Answer> pages() throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode gold : gold(SHARED.resolve("data/seed-gold"))) {
            AddresseeContext context = AddresseeContext.of(gold.path("csp").asString(""), Optional.empty());
            for (JsonNode one : gold.get("recommendations")) {
                for (String raw : texts(one.get("addressees"))) {
                    Resolution resolution = RESOLVER.resolve(raw, context);
                    boolean known = resolution.bodies().stream()
                            .allMatch(body ->
                                    body.today().isPresent() || body.name().equals(raw));
                    answers.add(new Answer('-', known, resolution));
                }
            }
        }
        return answers;
    }

    private static List<JsonNode> gold(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> JsonMapper.shared().readTree(file.toFile()))
                    .filter(tree -> tree.path("recommendations").isArray())
                    .toList();
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    /// Names made comparable without Heed's own code, so that its mistakes do not hide here.
    private static Set<String> names(String joined) {
        Set<String> names = new TreeSet<>();
        for (String name : joined.split(" \\| ", -1)) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replace("&", "and")
                    .replaceAll("^the\\s+", "")
                    .replaceAll("[^a-z0-9 ]", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!plain.isEmpty()) {
                names.add(plain);
            }
        }
        return names;
    }

    private static List<Answer> only(List<Answer> answers, Predicate<Answer> wanted) {
        return answers.stream().filter(wanted).toList();
    }

    private static double share(List<Answer> answers) {
        long right = answers.stream().filter(Answer::right).count();
        return answers.isEmpty() ? 1 : (double) right / answers.size();
    }

    private static String curve(List<Answer> halfA, List<Answer> halfB) {
        StringBuilder out = new StringBuilder("""

                ## Coverage and precision by confidence

                Answers that name bodies, from this confidence on.

                | confidence from | A: share of rows | A: right | B: share of rows | B: right |
                |---|---|---|---|---|
                """);
        for (double from : CURVE) {
            out.append(String.format(Locale.ROOT, "| %.3f | %s | %s |\n", from, from(halfA, from), from(halfB, from)));
        }
        return out.toString();
    }

    private static String from(List<Answer> half, double from) {
        List<Answer> sure = within(half, from, Double.MAX_VALUE);
        return String.format(Locale.ROOT, "%.3f | %.4f", (double) sure.size() / half.size(), share(sure));
    }

    private static String calibration(List<Answer> halfA, List<Answer> halfB) {
        StringBuilder out = new StringBuilder("""

                ## Calibration

                Answers that name bodies, by their confidence: how many, and the share that was right.

                | confidence | A: rows | A: right | B: rows | B: right |
                |---|---|---|---|---|
                """);
        for (int i = 0; i < CURVE.length; i++) {
            boolean last = i + 1 == CURVE.length;
            double to = last ? Double.MAX_VALUE : CURVE[i + 1];
            String range = String.format(Locale.ROOT, "%.3f to %.3f", CURVE[i], Math.min(1, to));
            out.append("| " + range + " | " + bin(within(halfA, CURVE[i], to)) + " | "
                    + bin(within(halfB, CURVE[i], to)) + " |\n");
        }
        return out.toString();
    }

    private static String bin(List<Answer> answers) {
        return answers.isEmpty() ? "0 | " : String.format(Locale.ROOT, "%d | %.3f", answers.size(), share(answers));
    }

    private static List<Answer> within(List<Answer> half, double from, double to) {
        return only(
                half,
                answer -> answer.resolution().state().namesBodies()
                        && answer.confidence() >= from
                        && answer.confidence() < to);
    }

    private static String line(String name, List<Answer> answers) {
        List<Answer> confirmed = only(answers, Answer::isConfirmed);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %d | %.4f |\n",
                name,
                answers.size(),
                share(answers),
                confirmed.size(),
                share(confirmed));
    }
}
