package org.heed.web.view;

import java.util.List;
import java.util.Optional;

/// The form for adding reports.
public record AddPage(
        int largestFile,
        int largestUpload,
        int mostFiles,
        boolean offersSamples,
        Optional<Link> replaces,
        String replacesKey,
        List<UploadPage> before) {}
