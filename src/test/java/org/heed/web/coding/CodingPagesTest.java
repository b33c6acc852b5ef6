package org.heed.web.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heed.coding.CodablePassage;
import org.heed.coding.CodablePassage.Part;
import org.heed.coding.CodableText;
import org.heed.coding.CodableTexts;
import org.heed.coding.Coder;
import org.heed.coding.CodingDesk;
import org.heed.coding.OtherDocumentStore;
import org.heed.coding.Presence;
import org.heed.coding.framework.CodeKey;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.coding.round.Assignment;
import org.heed.coding.round.AssignmentStore;
import org.heed.coding.suggestion.Decision;
import org.heed.coding.suggestion.Decision.Outcome;
import org.heed.coding.suggestion.DecisionStore;
import org.heed.coding.suggestion.Suggester;
import org.heed.coding.suggestion.Suggestion;
import org.heed.web.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the pages for coding say. An interview is coded beside reviews, so it stands for any document here.
class CodingPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Coder ANN = new Coder("Ann");
    private static final Coder BEN = new Coder("Ben");
    private static final String WORDS = """
            The visit was not recorded and nobody wrote down what she had said.
            No referral was made to the advocate, although the nurse had been told twice.
            """;

    private Site site;
    private String interview;
    private String other;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = Site.in(folder, List.of());
        OtherDocumentStore store = new OtherDocumentStore(site.library().database());
        interview = store.add(new OtherDocumentStore.Draft("interview", "Interview 1", WORDS), ANN, NOW)
                .document();
        other = store.add(new OtherDocumentStore.Draft("interview", "Interview 2", WORDS + "It ended."), ANN, NOW)
                .document();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aFrameworkSaysWhatItsCodesMeanAndWhereOneBecomesSeveral() {
        Document page = site.page("/coding/framework?name=ho2016-agencies");

        assertThat(page.select("dt").eachText()).contains("Social Services", "Housing");
        assertThat(page.expectFirst("dd").text()).contains("Belongs in it:", "Does not belong:", "For example:");
        assertThat(page.select("tr:has(strong)").eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Education School; Other educational institution One becomes 2.");
    }

    @Test
    void aNewVersionListsWhatMustBeCodedAgain() {
        code(interview, "case-attributes", 1);

        Document page = site.page("/coding/framework?name=case-attributes");

        assertThat(page.select("h2").eachText()).contains("What must be coded again since version 1");
        assertThat(page.select("h3:contains(victim) ~ ul a[href*=" + interview + "]")
                        .eachText())
                .containsExactly("Interview 1");
        assertThat(site.page("/coding").text())
                .contains("Facts of cases (Home Office 2016 tables), version 1, replaced by a later one");
    }

    @Test
    void anInterviewIsCodedBesideReviewsAndItsProgressShown() {
        new AssignmentStore(site.library().database())
                .give(
                        new Assignment.Draft(interview, "ho2016-factors@1", ANN, Assignment.Sight.BLIND),
                        new Coder("Lead"),
                        NOW);
        code(interview, "5E", 1);

        Document page = site.page("/coding");

        assertThat(page.expectFirst("#documents ~ div tr:contains(Interview 1)").text())
                .startsWith("Interview 1 1 1");
        assertThat(page.expectFirst("#assignments ~ p").text()).isEqualTo("0 of 1 are done.");
        assertThat(page.select("#assignments ~ div tr:contains(Blind)").text())
                .isEqualTo("Interview 1 Factors in domestic homicide reviews (Home Office 2016) AnnBlind Not done yet1"
                        + " coding");
    }

    @Test
    void whereCodersDisagreeIsCountedAndOpensThePassageInItsPlace() {
        code(interview, "5E", 1);
        put(interview, "6A", "line-2", BEN);

        Document page = site.page("/coding/disagreements");

        assertThat(page.text()).contains("2 disagreements, 0 settled.");
        assertThat(page.expectFirst("section a").attr("href"))
                .isEqualTo("/reviews/" + interview + "/coding?framework=ho2016-factors@1#p1");
    }

    @Test
    void peopleStandBesideWhatWasLearntOnlyFromOtherDocuments() {
        code(interview, "5E", 1);
        put(interview, "5E", "line-1", BEN);
        decide(interview, Suggester.ENOUGH_DECISIONS);

        String learnt = "/coding/agreement?machine=learnt";
        assertThat(site.page(learnt).text()).contains("Heed has not learnt enough yet to be compared");

        decide(other, Suggester.ENOUGH_DECISIONS);

        Document page = site.page(learnt);
        assertThat(page.text()).contains("what Heed proposes by what it learnt, in 1 document.");
        assertThat(page.select("tr:contains(Record keeping) td").eachText().getLast())
                .startsWith("1.00");
    }

    /// Puts a code of the factors on a line; of a framework of cases, notes a fact in an earlier version.
    private void code(String document, String what, int line) {
        if (what.equals("case-attributes")) {
            desk().note(
                            document,
                            new CodingDesk.Noted(
                                    CodeKey.of("case-attributes@1/victim-suicidal-thoughts"),
                                    Presence.INDICATED,
                                    "",
                                    "line " + line),
                            ANN);
        } else {
            put(document, what, "line-" + line, ANN);
        }
    }

    private void put(String document, String code, String passage, Coder coder) {
        CodableText text = new CodableTexts(site.library().database()).text(document);
        desk().code(
                        text,
                        text.quote(passage),
                        new CodingDesk.Choice(CodeKey.of("ho2016-factors@1/" + code), ""),
                        coder);
    }

    /// Decisions by which proposals of record keeping are right and those of referrals wrong.
    private void decide(String document, int times) {
        for (int i = 0; i < times; i++) {
            boolean isRight = i % 2 == 0;
            CodableText text = new CodableText(
                    document,
                    "",
                    List.of(new CodablePassage(
                            "line-1", "", WORDS.lines().toList().get(i % 2), Part.TEXT, 0)));
            Suggestion proposed = new Suggestion(
                    text.quote("line-1"),
                    CodeKey.of("ho2016-factors@1/" + (isRight ? "5E" : "6A")),
                    1,
                    true,
                    List.of());
            new DecisionStore(site.library().database())
                    .add(new Decision(
                            document, proposed, isRight ? Outcome.ACCEPTED : Outcome.REJECTED, "", BEN, NOW, 900));
        }
    }

    private CodingDesk desk() {
        return new CodingDesk(site.library().database(), FrameworkShelf.shipped(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
