package org.heed.web.view;

/// What a page says when a request could not be answered: what happened, what to do next, and for a fault of
/// Heed's the reference under which it is written down, else empty.
public record Trouble(String heading, String whatHappened, String whatToDo, String reference) {}
