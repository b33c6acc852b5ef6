package org.heed.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.Coding;
import org.heed.coding.CodingDesk;
import org.heed.coding.CodingStore;
import org.heed.coding.framework.Code;
import org.heed.coding.framework.Framework;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.suggestion.EvidenceReader;
import org.heed.coding.suggestion.Suggester;
import org.heed.review.Review;
import org.heed.web.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The running checklist of 2014 over the corpus: every report is read as it is, all 21 themes are coded on its very
/// words, and every tick opens them.
class CorpusMatrixTest {

    private static final Path CORPUS = Path.of("src/test/resources/reports/dev");
    private static final Coder CODER = new Coder("Robin Coder");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final Framework THEMES = FrameworkShelf.shipped().framework("wm2014-themes");

    @Test
    void everyTickOverTheWholeCorpusOpensThePassagesThatWereCoded(@TempDir Path folder) throws IOException {
        try (Site site = Site.in(folder, List.of()).with(reports())) {
            code(site);
            Set<String> rows = new TreeSet<>();
            int opened = 0;
            for (int page = 1; page <= pages(site); page++) {
                for (Element tick : ticks(site, page)) {
                    rows.add(tick.parents().select("tr > th").eachText().getFirst());
                    assertOpens(site, tick.attr("href"));
                    opened++;
                }
            }

            assertThat(rows).hasSize(21);
            assertThat(opened).isEqualTo(coded(site));
        }
    }

    /// The passages behind a tick are words of one review, and as many as were coded there.
    private static void assertOpens(Site site, String tick) {
        Document behind = site.page(tick);
        String review = behind.expectFirst("section h2 a").attr("href").replace("/reviews/", "");
        String theme = behind.expectFirst("h1").text();
        List<String> coded = new CodingStore(site.library().database())
                .of(review, THEMES).stream()
                        .filter(coding -> THEMES.named(coding.code()).named().equals(theme))
                        .map(coding -> coding.quote().words().strip().replaceAll("\\s+", " "))
                        .toList();

        assertThat(behind.select("blockquote .heed-quote__part").eachText())
                .as(tick)
                .containsExactlyInAnyOrderElementsOf(coded);
    }

    private static List<Element> ticks(Site site, int page) {
        return site.page("/themes?framework=wm2014-themes&page=" + page).select("td:has(a > span[aria-hidden]) a");
    }

    private static int pages(Site site) {
        return (site.library().reviews().all().size() + 24) / 25;
    }

    private static long coded(Site site) {
        return new CodingStore(site.library().database())
                .with(THEMES).stream()
                        .map(coding -> coding.document() + coding.code())
                        .distinct()
                        .count();
    }

    /// Where the words that point to a theme stand; and a theme for which they stand in no report of the corpus, on
    /// the longest passage of one.
    private static void code(Site site) {
        CodingDesk desk = new CodingDesk(site.library().database(), FrameworkShelf.shipped(), CLOCK);
        Suggester cues = new Suggester(THEMES, new EvidenceReader(THEMES), List.of());
        List<Code> missing = new ArrayList<>(THEMES.leaves());
        List<CodableText> texts = new ArrayList<>();
        for (Review review : site.library().reviews().all()) {
            CodableText text = new CodableTexts(site.library().database())
                    .text(review.key().value());
            texts.add(text);
            for (Map.Entry<String, Set<String>> passage : cues.baseline(text).entrySet()) {
                for (String code : passage.getValue()) {
                    missing.removeIf(each -> each.code().equals(code));
                    put(desk, text, passage.getKey(), THEMES.code(code).orElseThrow());
                }
            }
        }
        for (Code code : missing) {
            CodableText text = texts.get(missing.indexOf(code) % texts.size());
            put(desk, text, longest(text).id(), code);
        }
    }

    private static CodablePassage longest(CodableText text) {
        return text.passages().stream()
                .filter(passage -> passage.part() == CodablePassage.Part.TEXT)
                .max((one, other) -> one.words().length() - other.words().length())
                .orElseThrow();
    }

    private static Coding put(CodingDesk desk, CodableText text, String passage, Code code) {
        return desk.code(text, text.quote(passage), new CodingDesk.Choice(THEMES.key(code), ""), CODER);
    }

    private static Path[] reports() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toArray(Path[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
