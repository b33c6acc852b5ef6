package org.heed.web.view;

import java.util.List;
import java.util.Optional;

/// One page of a document: its drawing if there is one, and its words as read.
public record DocumentPage(
        String heading,
        String document,
        String state,
        Optional<Picture> picture,
        Context context,
        List<Link> neighbours,
        String file) {}
