package org.heed.coding.refi;

import java.util.List;

/// What a project file holds, as far as Heed reads it. Positions are in UTF-16 code units of the source's text.
/// `unread` says in plain words what was left out.
public record Project(String name, List<ProjectCode> codes, List<Source> sources, List<String> unread) {

    /// A text that was coded.
    public record Source(String guid, String name, String words, List<Selection> selections) {

        public Source {
            selections = List.copyOf(selections);
        }
    }

    /// A code on a stretch of a source. `code` is the code's identifier in the file; `made` as written, or empty.
    public record Selection(String guid, int start, int end, String code, String coder, String made, String memo) {}

    /// A code of the file; `parent` is the identifier of the code above it, or empty.
    public record ProjectCode(String guid, String name, String description, String parent) {}

    public Project {
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
        unread = List.copyOf(unread);
    }
}
