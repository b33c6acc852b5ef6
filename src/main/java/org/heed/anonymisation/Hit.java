package org.heed.anonymisation;

import org.heed.text.Span;

/// A place in a text about to be released where a name may stand, and why. It blocks the release until a person has
/// looked at it.
public record Hit(Span span, String reason) {}
