package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.review.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documents say is so: each command of a block marked `console` ends as stated (0, or the number in a
/// comment `# exit 2`), and each link leads somewhere.
class DocsTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ \\./heed ?(.*?)(?: +# exit (\\d+))?$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private static final Pattern CONFIRMED = Pattern.compile("^Confirmed by: `(\\w+)\\.(\\w+)`");
    /// A word, or several in quotation marks.
    private static final Pattern ARGUMENT = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final int LONGEST_DECISION = 60;

    @TempDir
    private Path folder;

    /// A command of a document: its arguments and how it ends.
    private record Shown(String arguments, int exit) {}

    /// Each document has a folder and a library of its own, so that several are tried at once.
    @Test
    void theirCommandsEndAsStated() throws Exception {
        List<Future<List<String>>> tried = new ArrayList<>();
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Path document : documents()) {
                tried.add(cores.submit(() -> ends(document)));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Future<List<String>> document : tried) {
            wrong.addAll(document.get());
        }

        assertThat(tried).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itsLinksLeadSomewhere(Path document) {
        assertThat(broken(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionIsShortAndNamesTheTestThatConfirmsIt(Path decision) throws Exception {
        List<String> lines = text(decision).lines().toList();
        Matcher confirmed = CONFIRMED.matcher(lines.getLast());

        assertThat(lines).hasSizeLessThanOrEqualTo(LONGEST_DECISION);
        assertThat(confirmed.find()).as(lines.getLast()).isTrue();
        assertThat(source(confirmed.group(1))).contains(" void " + confirmed.group(2) + "(");
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        List<String> links = decisions().stream()
                .map(decision -> "(" + decision.getFileName() + ")")
                .toList();

        assertThat(text(Path.of("docs/decisions/README.md"))).contains(links);
    }

    @Test
    void everyKindOfProblemIsExplained() {
        List<String> kinds = Stream.of(ProblemKind.values())
                .map(kind -> "| `" + kind.contractName() + "` |")
                .toList();

        assertThat(text(Path.of("docs/reference/problems.md"))).contains(kinds);
    }

    @Test
    void theDocumentsAreFound() throws IOException {
        assertThat(documents()).contains(Path.of("README.md"), Path.of("docs/glossary.md"));
    }

    @Test
    void readsTheCommandsOfABlockWithTheirEnds() {
        String text = """
                ```console
                $ ./heed list
                nothing
                $ ./heed read missing.pdf  # exit 2
                ```
                """;
        assertThat(commands(text)).containsExactly(new Shown("list", 0), new Shown("read missing.pdf", 2));
    }

    @Test
    void aBrokenLinkIsSeen() throws IOException {
        Path document =
                Files.writeString(folder.resolve("a.md"), "# One\n[x](b.md) [y](#two) [z](#one) [self](a.md#one)");

        assertThat(broken(document)).containsExactly("b.md", "#two");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> top = Files.list(Path.of(""))) {
            return Stream.concat(docs, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> decisions() throws IOException {
        return documents().stream()
                .filter(file -> file.startsWith("docs/decisions") && !file.endsWith("README.md"))
                .toList();
    }

    private static String source(String testClass) throws IOException {
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            return text(tests.filter(file -> file.endsWith(testClass + ".java"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static List<Shown> commands(String text) {
        return BLOCK.matcher(text)
                .results()
                .flatMap(block -> COMMAND.matcher(block.group(1)).results())
                .map(line -> new Shown(line.group(1), line.group(2) == null ? 0 : Integer.parseInt(line.group(2))))
                .toList();
    }

    /// The commands of a document that end otherwise than it states.
    private List<String> ends(Path document) throws IOException, InterruptedException {
        List<Shown> commands = commands(text(document));
        if (commands.isEmpty()) {
            return List.of();
        }
        Path own = Files.createTempDirectory(folder, "document");
        Path samples = Files.createDirectories(own.resolve(SAMPLES));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, samples.resolve(file.getFileName()));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Shown shown : commands) {
            int exit = exitOf(shown, own);
            if (exit != shown.exit()) {
                wrong.add(document + ": ./heed " + shown.arguments() + " ended with " + exit);
            }
        }
        return wrong;
    }

    /// Runs the program as a person would, in a folder that holds the samples and a library of its own.
    private static int exitOf(Shown shown, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "org.heed.Main"));
        ARGUMENT.matcher(shown.arguments())
                .results()
                .forEach(argument -> command.add(argument.group().replace("\"", "")));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // Not an argument: a command line as long as the class path crashes ONNX Runtime.
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("java.class.path", "")
                                + java.io.File.pathSeparator
                                + Path.of("target/classes").toAbsolutePath());
        builder.environment().put("HEED_LIBRARY", folder.resolve("library.heed").toString());
        Path output = folder.resolve("output.txt");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after two minutes: ./heed " + shown.arguments());
        }
        return process.exitValue();
    }

    private static List<String> broken(Path document) {
        List<String> broken = new ArrayList<>();
        Matcher links = LINK.matcher(text(document));
        while (links.find()) {
            String link = links.group(1);
            if (!link.contains("://") && !link.startsWith("mailto:") && !leadsSomewhere(document, link)) {
                broken.add(link);
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path document, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? document : document.resolveSibling(file);
        return Files.exists(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    /// The anchors that the usual readers of Markdown give to headings.
    private static List<String> anchors(Path document) {
        return HEADING.matcher(text(document))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(words -> words.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
