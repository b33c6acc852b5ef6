package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Heed is made without, looked for in all of its source and its pages: lines of `docs/reference/security.md` that
/// no request could show.
class ByMakeTest {

    private static final Path SOURCE = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/jte");

    /// Each file's words, by its name.
    private record Written(String name, String words) {

        static List<Written> below(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .sorted()
                        .map(file -> new Written(file.getFileName().toString(), read(file)))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<String> holding(Path folder, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return Written.below(folder).stream()
                .filter(file -> wanted.matcher(file.words()).find())
                .map(Written::name)
                .toList();
    }

    @Test
    void onlyTheReaderOfPicturesIsCalledAndNoShellIs() {
        assertThat(holding(SOURCE, "ProcessBuilder|getRuntime\\(\\)\\s*\\.exec"))
                .containsExactly("Tesseract.java");
        assertThat(holding(SOURCE, "\"/bin/(?:ba)?sh\"|\"cmd(?:\\.exe)?\"|\"powershell"))
                .isEmpty();
    }

    @Test
    void noWordsBecomeCode() {
        assertThat(holding(SOURCE, "javax\\.script|ScriptEngine|JavaCompiler|defineClass|SpelExpression"))
                .isEmpty();
        // Pages are compiled when Heed is built: nothing makes one while it runs.
        assertThat(holding(SOURCE, "TemplateEngine\\.create\\(|DirectoryCodeResolver"))
                .isEmpty();
    }

    @Test
    void noObjectsAreReadThatSomebodyElseWroteDown() {
        assertThat(holding(SOURCE, "ObjectInputStream|XMLDecoder|readResolve")).isEmpty();
    }

    @Test
    void nothingIsFetchedFromAnAddress() {
        assertThat(holding(SOURCE, "HttpClient|openConnection\\(|openStream\\(|RestTemplate|new Socket\\("))
                .isEmpty();
    }

    @Test
    void noPageAsksAnotherSiteForAnything() {
        assertThat(holding(PAGES, "(?:src|action)=\"(?:https?:)?//|@import url|<link[^>]+href=\"(?:https?:)?//"))
                .isEmpty();
    }

    @Test
    void noPageNeedsAPlugIn() {
        assertThat(holding(PAGES, "<(?:object|embed|applet)\\b")).isEmpty();
    }

    @Test
    void whatIsHashedIsHashedWithSha256() {
        Pattern hash = Pattern.compile("(?:MessageDigest|Mac|Cipher)\\.getInstance\\(\"([^\"]+)\"");
        assertThat(Written.below(SOURCE).stream()
                        .flatMap(file -> hash.matcher(file.words()).results())
                        .map((MatchResult found) -> found.group(1))
                        .distinct())
                .containsExactly("SHA-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"question", "maiden", "birthplace"})
    void thePagesForSigningInAskNoSecretQuestions(String word) {
        assertThat(holding(PAGES.resolve("door"), "(?i)name=\"[^\"]*" + word)).isEmpty();
    }
}
