package org.heed.web.view;

import java.util.List;

/// The home page: what is here, what needs somebody, what came last.
public record HomePage(Counts counts, List<ReviewRow> latest, List<UploadPage> goingOn, boolean offersSamples) {

    /// `unread` counts reviews with pages that nobody has read; `refused` counts files.
    public record Counts(int reviews, int recommendations, int withProblems, int unread, int refused) {}
}
