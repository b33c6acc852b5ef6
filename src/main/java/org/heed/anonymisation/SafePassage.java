package org.heed.anonymisation;

import org.heed.structure.OutlineStore.PassageKind;
import org.heed.structure.Place;

/// A passage that names nobody. `id` is the start of its report's digest and its path of paragraphs
/// (`3f9a1c2b77d0/4.12`: the twelfth passage under the fourth heading); `place` still points into the report as
/// published, so that codings survive when redactions change.
public record SafePassage(String id, PassageKind kind, String marker, SafeText text, Place place) {}
