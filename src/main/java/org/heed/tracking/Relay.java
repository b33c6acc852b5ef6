package org.heed.tracking;

import java.time.LocalDate;

/// Those who asked were told, on a day, what the addressee answered or did: a reply that stays where it was written
/// helps nobody.
public record Relay(LocalDate on, String narrative, Signature by) implements Step {}
