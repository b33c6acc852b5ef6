package org.heed.organisation.rule;

import java.util.Optional;
import org.heed.organisation.AddresseeContext;

/// One way of telling who is meant.
public interface NameRule {

    /// What the name means by this rule alone, or nothing.
    Optional<Finding> find(PrintedName name, AddresseeContext context);
}
