package org.heed.web.oversight;

import java.util.List;
import org.heed.tracking.provision.Audience;
import org.heed.tracking.provision.Evaluation;
import org.heed.tracking.provision.Provision;
import org.heed.tracking.provision.ProvisionChange;
import org.heed.tracking.provision.ServiceKind;
import org.heed.web.oversight.ViewPage.Grid;

/// The map of provision, whole or of one `area`: services, the matrix of areas and kinds, and what is not on record.
/// `sent` is a table that somebody has just sent, and `entered` how many of its rows were entered.
public record ProvisionPage(
        String area,
        List<Provision> services,
        Grid matrix,
        Grid groups,
        List<Gap> gaps,
        List<ProvisionChange> sent,
        int entered) {

    /// The kinds of which an area has none on record.
    public record Gap(String area, List<ServiceKind> kinds) {}

    public List<ServiceKind> kinds() {
        return List.of(ServiceKind.values());
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    public List<Evaluation> evaluations() {
        return List.of(Evaluation.values());
    }
}
