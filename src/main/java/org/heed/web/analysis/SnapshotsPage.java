package org.heed.web.analysis;

import java.util.List;
import org.heed.analysis.snapshot.Snapshot;

/// The frozen analyses of a library, to cite and to take away.
public record SnapshotsPage(List<Snapshot> snapshots) {

    public SnapshotsPage {
        snapshots = List.copyOf(snapshots);
    }
}
