package org.heed.web.coding;

import java.util.List;
import org.heed.web.view.Link;

/// All that can be coded, with what, by whom, and how far it is.
public record OverviewPage(
        List<DocumentLine> documents, List<FrameworkLine> frameworks, List<AssignmentLine> assignments) {

    /// A document: its key, where it is coded, and how many codings by how many coders it has.
    public record DocumentLine(String key, Link desk, Link facts, int codings, int coders) {}

    /// A framework: how many codes it has, and how many codings were made or facts noted with it.
    public record FrameworkLine(
            String edition, String title, int version, int codes, int codings, boolean isOfCases, boolean isEarlier) {}

    /// Who is to code what, and how many codings they made of it.
    public record AssignmentLine(
            Link desk, String framework, String coder, boolean isBlind, boolean isDone, int codings) {}

    public long done() {
        return assignments.stream().filter(AssignmentLine::isDone).count();
    }
}
