package org.heed.web.organisation;

import java.util.List;
import org.heed.web.organisation.ChangePage.Changed;

/// Everything that people changed in the register, newest first; `last` is the change that would be taken back, empty
/// where none holds; `seen` is how many changes there were.
public record ChangesPage(List<Changed> all, String last, int seen) {}
