package org.heed.organisation.register;

import org.heed.organisation.Organisation;

/// A body under one of its names, or under the name of a place that it runs.
record NamedBody(Organisation organisation, NameKey name, boolean isPlace) {

    NamedBody(Organisation organisation, NameKey name) {
        this(organisation, name, false);
    }
}
