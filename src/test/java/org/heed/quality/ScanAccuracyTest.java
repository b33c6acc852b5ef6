package org.heed.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heed.intake.ReportReader;
import org.heed.review.Page;
import org.heed.review.PageState;
import org.heed.review.Report;
import org.heed.review.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many of the printed words of scans are recognised, order and punctuation aside. The floors stand just below
/// what was measured with tesseract 5.3 and only rise.
class ScanAccuracyTest {

    private static final Path SHARED = Path.of("../shared/corpus");
    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final Path SAMPLES_GOLD = Path.of("src/test/resources/samples");

    private static final Pattern PARTING = Pattern.compile("[\\s/–—-]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    @ParameterizedTest
    @CsvSource({"dev09, 0.995", "dev10, 0.997", "dev11, 0.983"})
    void recognisesTheWordsOfTheSharedScans(String document, double floor) throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared here: its scans were not read");
        JsonNode gold = JsonMapper.shared()
                .readTree(SHARED.resolve("gold/" + document + ".json").toFile());

        Report report = read(SHARED.resolve("docs/" + document + ".pdf"));

        Set<Integer> images = recognised(report);
        StringBuilder printed = new StringBuilder();
        gold.get("pages").forEach(page -> {
            if (images.contains(page.get("pdf_index").asInt())) {
                printed.append(page.get("text").asString()).append('\n');
            }
        });
        assertThat(share(printed.toString(), words(report))).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"dev/scan-paragraphs, 0.999", "regression/scan-table, 0.999"})
    void recognisesTheRecommendationsOfOurOwnScans(String name, double floor) throws IOException {
        Path folder = REPORTS.resolve(name.substring(0, name.indexOf('/')));
        assertThat(recommended(folder, folder, name.substring(name.indexOf('/') + 1)))
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"quayside-summary-scan, 0.999"})
    void recognisesTheRecommendationsOfTheScannedSample(String name, double floor) throws IOException {
        assertThat(recommended(SAMPLES_GOLD, SAMPLES, name)).isGreaterThanOrEqualTo(floor);
    }

    private static double recommended(Path goldFolder, Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".pdf");
        String asked = Gold.in(goldFolder, folder).stream()
                .filter(gold -> gold.files().equals(List.of(file)))
                .flatMap(gold -> gold.asked().stream())
                .map(Gold.Asked::text)
                .collect(Collectors.joining("\n"));
        assertThat(asked).isNotEmpty();
        return share(asked, words(read(file)));
    }

    private static Report read(Path file) throws IOException {
        assumeTrue(hasTesseract(), "the tesseract command is not installed: no scan was read");
        return new ReportReader().read(file);
    }

    private static boolean hasTesseract() throws IOException {
        try {
            Process process = new ProcessBuilder("tesseract", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while asking for the command", e);
        }
    }

    private static Set<Integer> recognised(Report report) {
        return report.pages().stream()
                .filter(page -> page.state() == PageState.OCR)
                .map(Page::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Report report) {
        return report.pages().stream()
                .filter(page -> page.state() == PageState.OCR)
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    /// The part of the printed words that were recognised, each as often as it is printed.
    private static double share(String printed, String recognised) {
        Map<String, Integer> expected = counted(printed);
        Map<String, Integer> found = counted(recognised);
        long all = 0;
        long hit = 0;
        for (Map.Entry<String, Integer> word : expected.entrySet()) {
            all += word.getValue();
            hit += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
        }
        assertThat(all).isPositive();
        return (double) hit / all;
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String part : PARTING.split(text.toLowerCase(Locale.ROOT), -1)) {
            String word = MARKS.matcher(part).replaceAll("");
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }
}
