package org.heed.cli.coding;

import java.nio.file.Files;
import java.nio.file.Path;
import org.heed.cli.LibraryOption;
import org.heed.cli.Workbench;
import org.heed.coding.CodingDesk;
import org.heed.coding.CodingStore;
import org.heed.coding.framework.FrameworkShelf;
import org.heed.library.Library;

/// What the commands about coding work with.
record Desk(Workbench workbench, LibraryOption library) {

    /// The frameworks that can be coded with: those of the library too when there is one.
    FrameworkShelf shelf() {
        String location = library.location();
        if (!location.contains("://") && !Files.isRegularFile(Path.of(location))) {
            return FrameworkShelf.shipped();
        }
        try (Library open = library.open()) {
            return new CodingStore(open.database()).with(shelf(open));
        }
    }

    CodingDesk open(Library open) {
        return new CodingDesk(open.database(), shelf(open), workbench.clock());
    }

    private static FrameworkShelf shelf(Library open) {
        return FrameworkShelf.beside(open.database().file());
    }
}
