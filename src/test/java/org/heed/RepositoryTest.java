package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may not stand anywhere in the repository. The forbidden words are put together from halves here, so that
/// this file does not hold them.
class RepositoryTest {

    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode");
    private static final Set<String> BINARY =
            Set.of("pdf", "docx", "xlsx", "png", "jpg", "ico", "woff", "woff2", "ttf", "jar", "aot", "db", "sqlite");

    private static final Pattern HOSTS = Pattern.compile(
            "repo1?\\." + "maven|registry\\." + "npmjs|deb\\." + "debian|central\\." + "sonatype|pypi\\." + "org");
    private static final Pattern UNDONE = Pattern.compile("TO" + "DO|FIX" + "ME|@Dis" + "abled|@Ig" + "nore");
    private static final Path SHARED = Path.of("../shared");

    @Test
    void namesNoRegistryHost() {
        assertThat(holding(textFiles("."), HOSTS)).isEmpty();
    }

    @Test
    void namesNoFolderOfTheMachineItWasWrittenOn() {
        String here = Path.of("").toAbsolutePath().toString();
        assertThat(holding(textFiles("."), Pattern.compile(Pattern.quote(here) + "|/wo" + "rk/|/ro" + "ot/")))
                .isEmpty();
    }

    @Test
    void leavesNothingUndoneAndNoTestSwitchedOff() {
        assertThat(holding(textFiles("src"), UNDONE)).isEmpty();
    }

    @Test
    void theProductKnowsNoFileThatItIsJudgedBy() {
        assertThat(holding(textFiles("src/main"), Pattern.compile("shared/(seeds|corpus|data)|seed-" + "gold")))
                .isEmpty();
        assumeTrue(Files.isDirectory(SHARED), "no ../shared here: the names of its files were not looked for");
        for (String name : judgedBy()) {
            assertThat(holding(textFiles("src/main"), Pattern.compile("\\b" + Pattern.quote(name) + "\\b")))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", ".ci/run", "heed", "bench"})
    void aCommandCanBeRunAndIsSoundBash(String command) throws Exception {
        Path script = Path.of(command);
        assumeTrue(Files.exists(script), "there is no " + command + " yet");

        assertThat(script).isExecutable();
        assertThat(isSoundBash(script)).isTrue();
    }

    @Test
    void whatTheCommandsShareIsSoundBash() throws Exception {
        for (Path script : files("src/scripts")) {
            assertThat(isSoundBash(script)).as(script.toString()).isTrue();
        }
    }

    @Test
    void continuousIntegrationRunsTheTestsAndNothingElse() throws IOException {
        assertThat(Path.of(".ci/run")).hasContent("""
                #!/usr/bin/env bash
                exec "$(dirname "$0")/../test"
                """);
        try (Stream<Path> folder = Files.list(Path.of(".ci"))) {
            assertThat(folder).containsExactly(Path.of(".ci/run"));
        }
    }

    private static boolean isSoundBash(Path script) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-n", script.toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    /// Without their endings, because a special case could do without. Plain words such as README are no names.
    private static List<String> judgedBy() {
        return Stream.of("seeds", "corpus/docs", "data/seed-gold")
                .map(SHARED::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder.toString()).stream())
                .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                .filter(stem -> stem.matches(".*\\d.*"))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> holding(List<Path> files, Pattern forbidden) {
        return files.stream()
                .filter(file -> forbidden.matcher(text(file)).find())
                .toList();
    }

    private static List<Path> textFiles(String folder) {
        return files(folder).stream()
                .filter(file -> !BINARY.contains(ending(file)))
                .toList();
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile)
                    .map(Path::normalize)
                    .filter(file -> !NOT_OURS.contains(file.getName(0).toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
