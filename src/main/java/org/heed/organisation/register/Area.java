package org.heed.organisation.register;

/// A local authority's area: its county, its region, and the ids of its police force, of the body that plans its
/// health care, and of its council; empty where one is not known or where there are several.
public record Area(String name, String county, String region, String police, String health, String council) {}
