package org.heed.summary;

import java.util.List;

/// A sentence as a person wrote it, with what it rests on; not yet checked. Without words it is taken out.
public record DraftSentence(SummaryPart part, String words, List<Citation> citations) {

    public DraftSentence {
        citations = List.copyOf(citations);
    }
}
