package org.heed.pipeline.safe;

import java.util.List;
import org.heed.anonymisation.Anonymiser;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.Identifier;
import org.heed.anonymisation.PublishedReview;
import org.heed.anonymisation.Redaction;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.anonymisation.SafeReview;
import org.heed.pipeline.Reading;
import org.heed.pipeline.safe.AnonymisedPages.PageText;
import org.heed.text.WhiteSpaceRule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the anonymiser found in the documents of one review, for a person or program that checks it: as published,
/// so it names people. Described in docs/reference/json.md, held against docs/reference/anonymised.schema.json.
public final class AnonymisedJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Reading reading;
    private final SafeReview review;

    private AnonymisedJson(Reading reading, SafeReview review) {
        this.reading = reading;
        this.review = review;
    }

    /// The review that a reading gives, anonymised with what a roster says.
    public static SafeReview anonymised(Reading reading, CaseRoster roster) {
        PublishedReview published = PublishedReview.of(
                reading.outlines(), reading.facts(), reading.ledger().recommendations());
        return new Anonymiser().anonymise(published, roster);
    }

    public static String of(Reading reading, SafeReview review) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new AnonymisedJson(reading, review).whole())
                + "\n";
    }

    /// The safe text of all documents: passages in reading order, one a line.
    public static String safeText(SafeReview review) {
        StringBuilder all = new StringBuilder();
        review.passages()
                .forEach(passage -> all.append(passage.marker().isEmpty() ? "" : passage.marker() + " ")
                        .append(passage.text())
                        .append('\n'));
        return all.toString();
    }

    private ObjectNode whole() {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("name", reading.name());
        ArrayNode pages = whole.putArray("pages");
        ArrayNode findings = whole.putArray("findings");
        for (int document = 0; document < reading.outlines().size(); document++) {
            document(document, pages, findings);
        }
        ArrayNode people = whole.putArray("people");
        review.roster().entries().stream()
                .filter(entry -> entry.state() != State.REJECTED)
                .forEach(entry -> person(entry, people.addObject()));
        whole.put("safe_text", safeText(review));
        return whole;
    }

    private void document(int document, ArrayNode pages, ArrayNode findings) {
        List<Redaction> redactions = review.redactions().stream()
                .filter(redaction -> redaction.identifier().report() == document)
                .toList();
        AnonymisedPages cut = AnonymisedPages.of(reading.outlines().get(document), redactions);
        String file = reading.outlines().get(document).report().fileName();
        for (PageText page : cut.pages()) {
            ObjectNode node = pages.addObject();
            node.put("file", file);
            node.put("page", page.number());
            node.put("text", cut.words(page));
            node.put("safe_text", safe(cut, page, redactions));
        }
        for (Redaction redaction : redactions) {
            finding(findings.addObject(), file, cut, redaction);
        }
    }

    private static String safe(AnonymisedPages cut, PageText page, List<Redaction> redactions) {
        StringBuilder safe = new StringBuilder();
        int at = page.span().start();
        for (Redaction redaction : redactions) {
            if (redaction.span().start() >= at
                    && redaction.span().end() <= page.span().end()) {
                safe.append(cut.text(), at, redaction.span().start()).append(redaction.replacement());
                at = redaction.span().end();
            }
        }
        return safe.append(cut.text(), at, page.span().end()).toString();
    }

    private static void finding(ObjectNode node, String file, AnonymisedPages cut, Redaction redaction) {
        Identifier identifier = redaction.identifier();
        PageText page = cut.holding(identifier.span().start());
        node.put("file", file);
        node.put("page", page.number());
        node.put("start", identifier.span().start() - page.span().start());
        node.put("end", identifier.span().end() - page.span().start());
        node.put(
                "text",
                cut.text()
                        .substring(identifier.span().start(), identifier.span().end()));
        node.put("kind", identifier.kind().contractName());
        node.put("person", identifier.person());
        node.put("replacement", WhiteSpaceRule.apply(redaction.replacement()));
        ArrayNode reasons = node.putArray("reasons");
        identifier.reasons().forEach(reason -> reasons.add(reason.words()));
    }

    private static void person(RosterEntry entry, ObjectNode node) {
        node.put("id", entry.id());
        node.put("role", entry.role().name());
        node.put("words", entry.words());
        node.put("state", entry.state().name());
        ArrayNode forms = node.putArray("forms");
        entry.forms().forEach(forms::add);
    }
}
