package org.heed.recommendation.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.recommendation.body.BodyNames;
import org.heed.recommendation.body.NameList;
import org.heed.structure.Element;

/// The body that a line over a table names. Where the table itself names nobody, or only posts ("Head of
/// Safeguarding"), its recommendations are for that body.
final class TableCaption {

    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:heads?|directors?|managers?|leads?|officers?|nurses?|doctors?|co-?ordinators?|chairs?|supervisors?|administrators?)\\b");

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

    static DraftList named(DraftList list, String body) {
        boolean namesBodies = list.drafts().stream()
                .flatMap(draft -> draft.addressees().stream())
                .anyMatch(addressee -> !isPost(addressee.asPrinted()));
        List<Addressee> named = NameList.of(body, AddresseeSource.HEADING);
        return namesBodies
                ? list
                : list.withDrafts(list.drafts().stream()
                        .map(draft -> draft.withAddressees(named))
                        .toList());
    }

    private static boolean isPost(String name) {
        return POST.matcher(name).find() && !BodyNames.isNational(name);
    }
}
