package org.heed.review;

import java.util.List;

/// One page of a report as filed. `number` counts from 1; `label` is the number printed on it as the file
/// declares it, or empty. A page holds either `words` and `rulings` with their places (PDF, recognised images,
/// laid-out text) or `blocks` (DOCX, HTML, Markdown: always a single page).
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

    public static Page marked(List<Block> blocks) {
        return new Page(
                1, "", blocks.isEmpty() ? PageState.BLANK : PageState.TEXT, NOWHERE, List.of(), List.of(), blocks);
    }

    /// True for a page whose words nobody has seen.
    public boolean isUnread() {
        return state == PageState.IMAGE_ONLY || state == PageState.FAILED;
    }
}
