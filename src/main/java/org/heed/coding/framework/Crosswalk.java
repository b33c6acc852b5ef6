package org.heed.coding.framework;

import java.util.List;
import java.util.Optional;

/// What the codes of one framework are called in another. Where one code maps to several, or to none, it says so:
/// figures carried over such a link are not comparable.
public record Crosswalk(String from, String to, String note, List<Link> links) {

    /// One code and its counterparts; `to` is empty when there is none.
    public record Link(String from, List<String> to, Closeness closeness, String note) {

        public Link {
            to = List.copyOf(to);
        }

        public boolean isOneToMany() {
            return to.size() > 1;
        }
    }

    /// How well a code and its counterpart match.
    public enum Closeness {
        /// Both mean the same.
        SAME,
        /// The counterpart means more.
        BROADER,
        /// The counterpart means less.
        NARROWER,
        /// They overlap.
        OVERLAPS,
        /// There is no counterpart.
        NONE
    }

    public Crosswalk {
        links = List.copyOf(links);
    }

    public Optional<Link> link(String code) {
        return links.stream().filter(link -> link.from().equals(code)).findFirst();
    }
}
