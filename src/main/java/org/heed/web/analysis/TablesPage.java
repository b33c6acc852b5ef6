package org.heed.web.analysis;

import java.util.List;

/// One table, or those that three dimensions crossed make.
public record TablesPage(String title, List<TableView> tables) {

    public TablesPage {
        tables = List.copyOf(tables);
    }
}
