package org.heed.web.oversight;

import java.util.List;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionEntry;

/// One service: what is known of it, what it answers, and everything that was entered.
public record ServicePage(Provision service, List<Answered> answers, List<ProvisionEntry> history) {

    /// A recommendation that it answers, and why somebody says so.
    public record Answered(String words, String address, String reference, String why, String by) {}
}
