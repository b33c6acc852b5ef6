package org.heed.tracking.provision;

import org.heed.tracking.Signature;

/// A service as somebody entered it at one time.
public record ProvisionEntry(Provision provision, Signature by) {}
