package org.heed.organisation.register;

import org.heed.organisation.Organisation;

/// How much a name is like a body's name, and which share of the name's words the other has too; both 0 to 1.
/// `tellingShared` says that each name's most telling word is in the other.
public record Likeness(Organisation organisation, NameKey name, double score, double shared, boolean tellingShared) {}
