package org.heed.web.coding;

import java.util.List;
import java.util.Optional;
import org.heed.web.coding.DeskPage.Choice;
import org.heed.web.coding.DeskPage.Group;
import org.heed.web.view.Link;

/// One suggestion at a time, with its reasons and its record; empty when none is left or the coder codes blind.
public record SuggestionPage(
        String address,
        String framework,
        List<Choice> frameworks,
        Optional<Asked> asked,
        int left,
        Link skip,
        boolean isBlind,
        List<Group> codes,
        Link desk) {

    /// A proposed code on a passage. `shown` is when it was shown, in milliseconds.
    public record Asked(
            String passage,
            String words,
            String key,
            String label,
            String rule,
            String reasons,
            String record,
            List<Other> others,
            long shown) {}

    /// A code that may be meant instead, put by a key of its own.
    public record Other(String key, String label) {}
}
