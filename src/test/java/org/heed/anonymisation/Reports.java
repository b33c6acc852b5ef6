package org.heed.anonymisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heed.anonymisation.PublishedReview.Document;
import org.heed.fact.FactName;
import org.heed.fact.Facts;
import org.heed.review.Digest;
import org.heed.structure.OutlineStore.KeptPassage;
import org.heed.structure.OutlineStore.PassageKind;
import org.heed.structure.Place;
import org.heed.text.RawText;
import org.heed.text.Span;

/// Makes reviews of a killing by a partner out of lines, one passage a line.
final class Reports {

    private Reports() {}

    static SafeReview review(String text, CaseRoster roster) {
        return new Anonymiser().anonymise(published(text), roster);
    }

    static PublishedReview published(String text) {
        List<KeptPassage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Place place = new Place(0, new Span(start, start + line.length()), List.of());
            passages.add(new KeptPassage(passages.size(), PassageKind.PASSAGE, "", new RawText(line), place));
            start += line.length() + 1;
        }
        Map<FactName, Facts.Fact> facts = new EnumMap<>(FactName.class);
        facts.put(FactName.CASE_TYPE, new Facts.Fact("iph", new Place(0, new Span(0, 0), List.of())));
        Document document =
                new Document(Digest.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), new RawText(text));
        return new PublishedReview(List.of(document), passages, new Facts(facts), List.of());
    }
}
