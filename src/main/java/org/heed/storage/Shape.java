package org.heed.storage;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.heed.text.Refusal;

/// The shape of a library's tables, as the numbered files in `db` build it.
final class Shape {

    private Shape() {}

    /// Brings a library to this version's shape; refuses one that a newer version has shaped.
    static void bringUpToDate(DataSource source, String name) {
        Flyway flyway =
                Flyway.configure().dataSource(source).locations("classpath:db").load();
        try {
            boolean isNewer = Arrays.stream(flyway.info().applied())
                    .anyMatch(step ->
                            step.getState().isApplied() && !step.getState().isResolved());
            if (isNewer) {
                throw new Refusal("The library " + name + " was last opened by a newer version of Heed. Use that"
                        + " version, or a newer one. Nothing was changed.");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            if (String.valueOf(e.getMessage()).contains(SqliteConnections.BUSY)) {
                throw new Refusal("The library " + name + " is being changed by another program. Wait for it to finish,"
                        + " or stop it, and try again.");
            }
            throw e;
        }
    }
}
