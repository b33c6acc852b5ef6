package org.heed.organisation.register;

import org.heed.organisation.Organisation;

/// A body under one of its names.
record NamedBody(Organisation organisation, NameKey name) {}
