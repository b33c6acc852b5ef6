package org.heed.web.coding;

import java.util.List;
import org.heed.web.view.Link;

/// All that can be coded, with what, by whom, and how far it is.
public record OverviewPage(
        List<DocumentLine> documents, List<FrameworkLine> frameworks, List<AssignmentLine> assignments) {

    /// A document: its key, where it is coded, and how many codings by how many coders it has.
    public record DocumentLine(String key, Link desk, Link facts, int codings, int coders) {}

    /// A framework: how many codes it has and how many codings were made with it.
    public record FrameworkLine(String edition, String title, int codes, int codings, boolean isOfCases) {}

    /// Who is to code what.
    public record AssignmentLine(Link desk, String framework, String coder, boolean isBlind, boolean isDone) {}
}
