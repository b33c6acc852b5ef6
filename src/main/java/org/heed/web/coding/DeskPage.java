package org.heed.web.coding;

import java.util.List;
import java.util.Optional;
import org.heed.web.view.Link;

/// The coder's page: the words of a document, the codes that stand in its margin, and the form that puts one more.
/// `isBlind` says that others' codings are kept from this coder for now.
public record DeskPage(
        String address,
        String framework,
        List<Choice> frameworks,
        List<Line> lines,
        List<Group> codes,
        Optional<Chosen> chosen,
        List<Margin> adrift,
        Standing standing) {

    /// A framework to code with.
    public record Choice(String edition, String title, boolean isChosen) {}

    /// A passage with what stands in its margin. `pieces` are its words in order, marked where a code stands.
    public record Line(
            String id,
            String anchor,
            String marker,
            List<Piece> pieces,
            boolean isHeading,
            int page,
            List<Margin> margin) {}

    /// A stretch of a passage's words.
    public record Piece(String words, boolean isMarked) {}

    /// A coding in the margin. `quote` is empty when it stands on the whole passage.
    public record Margin(int number, String label, String quote, String memo, String coder, boolean isMine) {}

    /// The codes of one group of the framework; `title` is empty when the framework has no groups.
    public record Group(String title, List<CodeLine> codes) {}

    /// A code to choose, and what belongs in it.
    public record CodeLine(String key, String label, String rule) {}

    /// The passage that was chosen without script.
    public record Chosen(String id, String words) {}

    /// How far this coder is: `given` is who gave the document to them, or empty; `back` leads to all documents.
    public record Standing(boolean isBlind, int mine, int all, Optional<Link> given, boolean isDone, int assignment) {}
}
