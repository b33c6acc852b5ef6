package org.heed.web.oversight;

import java.util.List;
import java.util.Optional;
import org.heed.tracking.Followed;
import org.heed.web.view.Link;

/// One reader's view: what needs them first, in words that name nobody. `choice` is how they say whose view it is.
public record ViewPage(
        String heading,
        String about,
        Optional<Choice> choice,
        List<Figure> figures,
        List<Block> blocks,
        List<Grid> grids,
        List<Link> links) {

    /// A field to choose from, with what is chosen or an empty value.
    public record Choice(String label, String name, List<Option> options, String chosen) {}

    /// A value of a choice and its words.
    public record Option(String value, String words) {}

    /// A number with what it counts, out of how many, and where those are.
    public record Figure(String words, String meaning, int number, int of, String address) {}

    /// The first of a list, and where all of it is.
    public record Block(String heading, String about, List<Line> lines, int all, String address) {}

    /// One ask: its words name nobody.
    public record Line(Followed ask, String words, String review) {}

    /// A table of words and figures; `without` is what stands in the place of no rows.
    public record Grid(String caption, List<String> headings, List<List<Link>> rows, String without) {

        public Grid(String caption, List<String> headings, List<List<Link>> rows) {
            this(caption, headings, rows, "Not recorded.");
        }
    }
}
