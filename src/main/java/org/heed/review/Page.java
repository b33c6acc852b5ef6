package org.heed.review;

import java.util.List;

/// One page of a report as filed. `number` counts from 1; `label` is the number printed on it as the file
/// declares it, or empty. A page holds either `words` and `rulings` with their places (PDF, recognised images) or
/// `blocks` (DOCX and HTML: always a single page; text: one page, or one for each form feed).
public record Page(
        int number,
        String label,
        PageState state,
        Box size,
        List<Word> words,
        List<Ruling> rulings,
        List<Block> blocks) {

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    public static Page laid(int number, PageState state, Box size, List<Word> words, List<Ruling> rulings) {
        return new Page(number, "", state, size, words, rulings, List.of());
    }

    /// The single page of a document without pages.
    public static Page marked(List<Block> blocks) {
        return marked(1, "", blocks);
    }

    /// One page of a text whose page breaks are known.
    public static Page marked(int number, String label, List<Block> blocks) {
        PageState state = blocks.isEmpty() ? PageState.BLANK : PageState.TEXT;
        return new Page(number, label, state, NOWHERE, List.of(), List.of(), List.copyOf(blocks));
    }

    /// True for a page whose words nobody has seen.
    public boolean isUnread() {
        return state == PageState.IMAGE_ONLY || state == PageState.FAILED;
    }
}
