package org.heed.recommendation.list;

import java.util.List;
import java.util.Optional;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.body.NameList;
import org.heed.recommendation.column.ColumnRole;
import org.heed.structure.Element;
import org.heed.structure.Outline;

/// The body that a line over a table names. Where the table itself names nobody, or only posts ("Head of
/// Safeguarding"), its recommendations are for that body.
final class TableCaption {

    private TableCaption() {}

    /// The body that an element over a table names, if that is all that it says.
    static Optional<String> body(Element element) {
        String words = switch (element) {
            case Element.Heading heading -> heading.words().verbatim();
            case Element.Passage passage -> passage.text().verbatim();
            case Element.Table table -> "";
            case Element.Footnote note -> "";
        };
        return Optional.of(words).filter(BodyNames::isName);
    }

    /// True for words that stand in a column of bodies somewhere in the report: so is a charity known whose name does
    /// not say what it is.
    static boolean isListed(String name, Outline outline) {
        return outline.elements().stream()
                .filter(Element.Table.class::isInstance)
                .map(Element.Table.class::cast)
                .filter(table -> table.headerRows() > 0)
                .anyMatch(table -> isListed(name, table));
    }

    private static boolean isListed(String name, Element.Table table) {
        Integer bodies = ColumnRole.of(table.rows().getFirst()).get(ColumnRole.LEAD);
        return bodies != null
                && table.bodyRows().stream()
                        .map(row -> row.cells().get(bodies).text().verbatim().strip())
                        .anyMatch(name::equals);
    }

    static DraftList named(DraftList list, String body) {
        boolean namesBodies = list.drafts().stream()
                .flatMap(draft -> draft.addressees().stream())
                .anyMatch(addressee -> !BodyNames.isPost(addressee.asPrinted()));
        List<Addressee> named = NameList.of(body, AddresseeSource.HEADING);
        return namesBodies
                ? list
                : list.withDrafts(list.drafts().stream()
                        .map(draft -> draft.withAddressees(named))
                        .toList());
    }
}
