package org.heed.web.view;

import java.util.List;
import java.util.Optional;

/// How far an upload has come.
public record UploadPage(
        int number,
        String heading,
        String progress,
        boolean goingOn,
        boolean stopping,
        boolean canCarryOn,
        String trouble,
        List<Line> lines) {

    /// What became of the documents of one review.
    public record Line(String name, String outcome, String words, Optional<String> address) {}

    public String address() {
        return "/add/" + number;
    }
}
