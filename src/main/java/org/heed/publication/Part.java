package org.heed.publication;

import java.util.List;

/// One thing in the reading order of a [Publication].
public sealed interface Part permits Part.Heading, Part.Paragraph, Part.Items, Part.Quotation, PublishedTable, Chart {

    /// The deepest heading that documents have a style for.
    int DEEPEST = 4;

    /// The heading of a part: level 1 stands under the document's title. `mark` is what links within the document
    /// call it, or empty.
    record Heading(int level, String words, String mark) implements Part {

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("a heading has a level from 1 to " + DEEPEST + ", not " + level);
            }
        }
    }

    /// A paragraph of prose.
    record Paragraph(List<Phrase> phrases) implements Part {

        public Paragraph {
            phrases = List.copyOf(phrases);
        }
    }

    /// A list, each item with its phrases.
    record Items(Order order, List<List<Phrase>> items) implements Part {

        /// Whether the order of a list means something.
        public enum Order {
            BULLETED,
            NUMBERED
        }

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// Somebody else's words, set apart, and where they stand.
    record Quotation(String words, Phrase source) implements Part {}

    static Part heading(int level, String words) {
        return new Heading(level, words, "");
    }

    static Part paragraph(String words) {
        return new Paragraph(List.of(Phrase.of(words)));
    }

    static Part bullets(List<String> items) {
        return new Items(
                Items.Order.BULLETED,
                items.stream().map(item -> List.of(Phrase.of(item))).toList());
    }
}
