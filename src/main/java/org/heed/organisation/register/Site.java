package org.heed.organisation.register;

/// A place, such as a hospital, and the id of the body that runs it. One name may stand for places of several
/// bodies.
record Site(String name, String organisation) {}
