package org.heed.web.coding;

import java.util.List;
import org.heed.coding.framework.Framework;
import org.heed.web.view.Link;

/// One version of a framework: its codes with their rules, what they are called in other frameworks, and what must
/// be coded again since each earlier version.
public record FrameworkPage(Framework framework, List<Walk> walks, List<Again> again) {

    public FrameworkPage {
        walks = List.copyOf(walks);
        again = List.copyOf(again);
    }

    /// What the codes are called in one other framework.
    public record Walk(String title, String note, List<Line> lines) {}

    /// A code and its counterparts; `how` says how well they match.
    public record Line(String from, String to, String how, boolean isOneToMany) {}

    /// What a change of the framework asks of those who coded with the version `since`.
    public record Again(String since, List<Task> tasks, List<String> added) {}

    /// A code that changed, what became of it, why, and the passages of this library that carry it.
    public record Task(String code, String to, String why, boolean isCarriedOver, List<Link> passages) {}
}
