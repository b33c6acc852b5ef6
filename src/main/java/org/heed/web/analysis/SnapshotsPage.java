package org.heed.web.analysis;

import java.util.List;
import org.heed.analysis.snapshot.Snapshot;

/// The frozen analyses of a library, to cite and to take away.
public record SnapshotsPage(List<Line> snapshots) {

    public SnapshotsPage {
        snapshots = List.copyOf(snapshots);
    }

    /// A snapshot, and whether somebody said that it was not published.
    public record Line(Snapshot snapshot, boolean isSetAside) {}
}
