package org.heed.pipeline.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heed.pipeline.Adding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentGroupsTest {

    @TempDir
    private Path folder;

    @Test
    void documentsWhoseNamesDifferByAPartOfAReviewAreOne() throws IOException {
        assertThat(groups("dev07.pdf", "dev07-action-plan.pdf", "dev07 Executive Summary.docx", "dev08.pdf"))
                .isEqualTo(Map.of(
                        "dev07", List.of("dev07 Executive Summary.docx", "dev07-action-plan.pdf", "dev07.pdf"),
                        "dev08", List.of("dev08.pdf")));
    }

    @Test
    void aFolderOfPartsIsOneReviewNamedAfterIt() throws IOException {
        assertThat(groups("2021-03/overview-report.pdf", "2021-03/action_plan.docx", "other.html"))
                .isEqualTo(Map.of(
                        "2021-03", List.of("2021-03/action_plan.docx", "2021-03/overview-report.pdf"),
                        "other", List.of("other.html")));
    }

    @Test
    void hiddenFilesAndThePicturesOfASavedPageAreNoDocuments() throws IOException {
        assertThat(groups(".hidden.pdf", "~$x.docx", "page.html", "page_files/a.png"))
                .isEqualTo(Map.of("page", List.of("page.html")));
    }

    @Test
    void everythingIsOneReviewWhenAPersonSaysSo() throws IOException {
        write("a.pdf");
        write("b.pdf");
        Adding adding = Adding.of(List.of(folder)).together("both");
        assertThat(DocumentGroups.of(adding))
                .extracting(DocumentGroup::name, group -> group.files().size())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("both", 2));
    }

    @Test
    void theReportComesBeforeItsSummaryAndItsPlan() throws IOException {
        write("ash-action-plan.pdf");
        write("ash-executive-summary.pdf");
        write("ash-overview.pdf");
        assertThat(DocumentGroups.of(Adding.of(List.of(folder)))
                        .getFirst()
                        .files()
                        .values())
                .containsExactly("ash-overview.pdf", "ash-executive-summary.pdf", "ash-action-plan.pdf");
    }

    private Map<String, List<String>> groups(String... names) throws IOException {
        for (String name : names) {
            write(name);
        }
        Map<String, List<String>> groups = new TreeMap<>();
        DocumentGroups.of(Adding.of(List.of(folder)))
                .forEach(group -> groups.put(
                        group.name(), group.files().values().stream().sorted().toList()));
        return groups;
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }
}
