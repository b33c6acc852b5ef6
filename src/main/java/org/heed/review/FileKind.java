package org.heed.review;

/// The kinds of file that a report is published in, told by content and never by name.
public enum FileKind {
    PDF,
    DOCX,
    HTML,
    TEXT
}
