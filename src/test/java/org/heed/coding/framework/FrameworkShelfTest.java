package org.heed.coding.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkShelfTest {

    private static final FrameworkShelf SHIPPED = FrameworkShelf.shipped();

    @TempDir
    private Path folder;

    @Test
    void thePublishedVocabulariesAreAllThere() {
        Map<String, Integer> leaves = SHIPPED.current().stream()
                .collect(Collectors.toMap(
                        Framework::id, framework -> framework.leaves().size()));

        assertThat(leaves)
                .containsEntry("ho2016-factors", 51)
                .containsEntry("ho2016-agencies", 9)
                .containsEntry("ho2016-recommendation-themes", 11)
                .containsEntry("library-agencies", 12)
                .containsEntry("library-recommendation-themes", 8)
                .containsEntry("library-aggravating-factors", 12)
                .containsEntry("library-tags", 120)
                .containsEntry("wm2014-themes", 21)
                .containsEntry("vkpp-death-types", 6)
                .containsEntry("homicide-timeline", 8);
    }

    @Test
    void everyCodeSaysWhatItMeansWhatBelongsInItWithAnExampleAndItsSource() {
        assertThat(SHIPPED.all().stream().flatMap(framework -> framework.codes().stream()))
                .allSatisfy(code -> {
                    assertThat(code.definition()).isNotBlank();
                    assertThat(code.include()).isNotBlank();
                    assertThat(code.exclude()).isNotBlank();
                    assertThat(code.examples()).isNotEmpty();
                    assertThat(code.source()).isNotBlank();
                });
    }

    @Test
    void everyCrosswalkNamesEveryCodeOnceAndLeadsToCodesThatExist() {
        assertThat(SHIPPED.crosswalks()).hasSize(8).allSatisfy(walk -> {
            Map<String, Code> from = codes(walk.from());
            Map<String, Code> to = codes(walk.to());
            assertThat(walk.links().stream().map(Crosswalk.Link::from))
                    .containsExactlyInAnyOrderElementsOf(from.keySet());
            assertThat(walk.links().stream().flatMap(link -> link.to().stream()))
                    .allMatch(to::containsKey);
            assertThat(walk.links().stream().filter(link -> link.to().isEmpty()))
                    .allMatch(link -> link.closeness() == Crosswalk.Closeness.NONE);
        });
    }

    @Test
    void aCrosswalkSaysWhereOneBecomesSeveral() {
        Crosswalk walk =
                SHIPPED.crosswalk("ho2016-agencies", "library-agencies").orElseThrow();

        assertThat(walk.links().stream().filter(Crosswalk.Link::isOneToMany).map(Crosswalk.Link::from))
                .containsExactly("education", "other-services");
        assertThat(walk.link("general-national").orElseThrow().to()).isEmpty();
    }

    @Test
    void aFileBesideTheLibraryIsAFramework() throws IOException {
        Files.writeString(folder.resolve("mine.json"), framework(1, "\"A\"", ""));

        Framework mine = SHIPPED.withFolder(folder).framework("mine");

        assertThat(mine.edition()).isEqualTo("mine@1");
        assertThat(mine.leaves()).extracting(Code::label).containsExactly("A");
    }

    @Test
    void anotherContentUnderTheSameNumberIsRefused() {
        FrameworkShelf shelf = SHIPPED.with("one.json", framework(1, "\"A\"", ""));

        assertThatThrownBy(() -> shelf.with("two.json", framework(1, "\"B\"", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("next version number");
    }

    @Test
    void aFileThatIsNoFrameworkSaysWhy() {
        assertThatThrownBy(() -> SHIPPED.with("bad.json", "{\"framework\": \"x\", \"version\": 0}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bad.json")
                .hasMessageContaining("'version'");
    }

    @Test
    void aChangedVersionListsWhatMustBeCodedAgain() {
        String split = ", \"changes\": [{\"since\": 2, \"kind\": \"split\", \"from\": [\"a\"],"
                + " \"to\": [\"a1\", \"a2\"], \"words\": \"Too wide.\"}]";
        FrameworkShelf shelf = SHIPPED.with("one.json", framework(1, "\"A\"", ""))
                .with("two.json", framework(2, "\"A1\"", split).replace("\"code\": \"a\"", "\"code\": \"a1\""));

        Recoding recoding = Recoding.between(shelf.framework("mine@1"), shelf.framework("mine@2"));

        assertThat(recoding)
                .isEqualTo(new Recoding(
                        "mine@1",
                        "mine@2",
                        List.of(new Recoding.Task("a", List.of("a1", "a2"), CodeChange.Kind.SPLIT, "Too wide.")),
                        List.of()));
        assertThat(recoding.tasks().getFirst().isCarriedOver()).isFalse();
    }

    private static Map<String, Code> codes(String framework) {
        return SHIPPED.framework(framework).leaves().stream()
                .collect(Collectors.toMap(Code::code, Function.identity()));
    }

    private static String framework(int version, String label, String more) {
        return "{\"framework\": \"mine\", \"version\": " + version + ", \"title\": \"Mine\", \"source\": \"me\","
                + " \"scope\": \"passage\", \"codes\": [{\"code\": \"a\", \"label\": " + label + "}]" + more + "}";
    }
}
