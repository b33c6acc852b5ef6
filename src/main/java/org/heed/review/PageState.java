package org.heed.review;

/// How a page's words were come by. A report with an `IMAGE_ONLY` or `FAILED` page can never look complete.
public enum PageState {
    /// The file holds the words.
    TEXT,
    /// The words were recognised in an image of the page.
    OCR,
    /// The page is an image and nobody has recognised its words.
    IMAGE_ONLY,
    /// The page is damaged.
    FAILED,
    /// The page holds nothing.
    BLANK
}
