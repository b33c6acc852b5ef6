package org.heed.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.text.Refusal;
import org.heed.text.Span;

/// The safe words of one document in reading order, as they can be coded: passages, then recommendations. Its text
/// is the passages with one line feed between them; that is where the codings of one document have their common
/// measure.
public final class CodableText {

    /// Between two passages.
    static final String BETWEEN = "\n";

    private final String document;
    private final String title;
    private final List<CodablePassage> passages;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, CodablePassage> byId = new HashMap<>();
    private final String words;

    public CodableText(String document, String title, List<CodablePassage> passages) {
        this.document = document;
        this.title = title;
        this.passages = List.copyOf(passages);
        StringBuilder all = new StringBuilder();
        for (CodablePassage passage : passages) {
            all.append(all.isEmpty() ? "" : BETWEEN);
            starts.put(passage.id(), all.length());
            byId.put(passage.id(), passage);
            all.append(passage.words());
        }
        this.words = all.toString();
    }

    /// A review's key, or that of another document.
    public String document() {
        return document;
    }

    public String title() {
        return title;
    }

    public List<CodablePassage> passages() {
        return passages;
    }

    public String words() {
        return words;
    }

    public Optional<CodablePassage> passage(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The quote of a whole passage.
    ///
    /// @throws Refusal when there is no such passage
    public Quote quote(String passage) {
        CodablePassage whole = passage(passage).orElseThrow(() -> unknown(passage));
        return new Quote(passage, new Span(0, whole.words().length()), whole.words());
    }

    /// The quote of a stretch of a passage, which may run on into the next ones.
    ///
    /// @throws Refusal when there is no such passage, or it has no such words
    public Quote quote(String passage, Span span) {
        Span place = place(passage, span);
        String quoted = words.substring(place.start(), place.end());
        if (quoted.isBlank()) {
            throw new Refusal("Choose the words that the code stands on. A code without words cannot be kept.");
        }
        return new Quote(passage, span, quoted);
    }

    /// The quote of a stretch of the whole text.
    ///
    /// @throws Refusal when it lies outside
    public Quote quote(Span whole) {
        CodablePassage first = passageAt(whole.start());
        int start = start(first.id());
        return quote(first.id(), new Span(whole.start() - start, whole.end() - start));
    }

    /// Where a quote stands in the whole text. A quote whose words are elsewhere by now is looked for: in its own
    /// passage first, then in the whole text if the words stand there once. Empty when it is adrift.
    public Optional<Span> find(Quote quote) {
        Integer start = starts.get(quote.passage());
        String wanted = quote.words();
        if (start != null && words.startsWith(wanted, start + quote.span().start())) {
            int from = start + quote.span().start();
            return Optional.of(new Span(from, from + wanted.length()));
        }
        if (start != null) {
            String own = passage(quote.passage()).orElseThrow().words();
            int at = own.indexOf(wanted);
            if (at >= 0 && own.indexOf(wanted, at + 1) < 0) {
                return Optional.of(new Span(start + at, start + at + wanted.length()));
            }
        }
        int at = words.indexOf(wanted);
        return at >= 0 && words.indexOf(wanted, at + 1) < 0
                ? Optional.of(new Span(at, at + wanted.length()))
                : Optional.empty();
    }

    /// The passages that a stretch of the whole text touches.
    public List<CodablePassage> touched(Span whole) {
        return passages.stream()
                .filter(each -> {
                    int start = start(each.id());
                    return start < whole.end()
                            && whole.start() < start + each.words().length();
                })
                .toList();
    }

    /// Where a passage starts in the whole text.
    public int start(String passage) {
        Integer start = starts.get(passage);
        if (start == null) {
            throw unknown(passage);
        }
        return start;
    }

    private Span place(String passage, Span span) {
        int start = start(passage);
        int own = passage(passage).orElseThrow().words().length();
        if (span.start() >= own || start + span.end() > words.length()) {
            throw new Refusal("The passage " + passage + " has no such words. Choose them again.");
        }
        return new Span(start + span.start(), start + span.end());
    }

    private CodablePassage passageAt(int offset) {
        return passages.stream()
                .filter(each -> start(each.id()) <= offset
                        && offset < start(each.id()) + each.words().length())
                .findFirst()
                .orElseThrow(() -> new Refusal("No passage of this text begins or runs on at character " + offset
                        + ". Choose the words again."));
    }

    private Refusal unknown(String passage) {
        return new Refusal("The text has no passage '" + passage + "'. It may have been read again since: open the"
                + " page again.");
    }

    @Override
    public String toString() {
        return "CodableText[" + document + ", " + passages.size() + " passages]";
    }
}
