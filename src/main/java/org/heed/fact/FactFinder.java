package org.heed.fact;

import java.util.List;
import java.util.Map;
import org.heed.structure.Outline;

/// Finds the facts of a review in the outlines of its reports.
public final class FactFinder {

    public Facts find(List<Outline> outlines) {
        return new Facts(Map.of());
    }
}
