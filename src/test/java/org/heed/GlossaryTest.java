package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The types are the glossary: every value of a room that another room uses (a record, an enum, an interface) has a
/// row in it, and every row is a public value of the room that the row names. What the inner parts of a room share
/// among themselves is no word of the glossary.
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+) \\|");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    /// Rooms and doors whose types are means and not words of the field.
    private static final Set<String> NO_VOCABULARY = Set.of("storage", "cli", "web", "api", "heed");

    @Test
    void everyWordOfTheRoomsHasItsRowAndEveryRowIsAWord() throws IOException {
        Set<String> rows = rows(Files.readString(Path.of("docs/glossary.md")));

        assertThat(without(shared(), rows)).as("words without a row").isEmpty();
        assertThat(without(rows, names(values()))).as("rows without a word").isEmpty();
    }

    @Test
    void aMissingRowIsSeen() {
        assertThat(rows("| `Report` | review | one document | its structure |\n"))
                .containsExactly("review.Report");
    }

    @Test
    void theWordsAreThoseOfTheRooms() {
        assertThat(shared()).contains("review.Report", "structure.Outline", "recommendation.Recommendation");
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> rows(String glossary) {
        return ROW.matcher(glossary)
                .results()
                .map(row -> row.group(2) + "." + row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The values that a class of another room uses.
    private static Set<String> shared() {
        return names(values().filter(type -> type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !outerRoom(use.getOriginClass()).equals(room(type)))));
    }

    private static Stream<JavaClass> values() {
        return CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> type.isRecord() || type.isEnum() || type.isInterface())
                .filter(type -> !NO_VOCABULARY.contains(room(type)));
    }

    private static Set<String> names(Stream<JavaClass> types) {
        return types.map(type -> room(type) + "." + type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The room of a class, of whatever inner part it is.
    private static String outerRoom(JavaClass type) {
        return Pattern.compile("^org\\.heed\\.?(\\w*).*")
                .matcher(type.getPackageName())
                .replaceFirst("$1");
    }

    private static String room(JavaClass type) {
        Matcher matcher = Pattern.compile("org\\.heed\\.(\\w+)").matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "heed";
    }
}
