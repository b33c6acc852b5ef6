package org.heed.recommendation.body;

import java.util.ArrayList;
import java.util.List;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.structure.Element;
import org.heed.structure.Outline;

/// Those to whom a whole report is sent, as a coroner's report names them before everything else: "This report is
/// being sent to: 1. ...". Each concern in it is addressed to all of them.
public final class Recipients {

    private static final String SENT =
            "(?is).*\\b(?:this )?report is (?:being )?(?:sent|addressed|made) to\\b:?\\s*(.*)";

    private Recipients() {}

    public static List<Addressee> of(Outline outline) {
        List<Element> elements = outline.elements();
        for (int i = 0; i < elements.size(); i++) {
            String words = words(elements.get(i));
            if (words.matches(SENT) && words.length() < 300) {
                return after(elements, i, words.replaceFirst(SENT, "$1"));
            }
        }
        return List.of();
    }

    private static List<Addressee> after(List<Element> elements, int at, String onTheLine) {
        List<String> names = new ArrayList<>();
        if (BodyNames.couldBeName(onTheLine)) {
            names.add(onTheLine);
        }
        for (Element element : elements.subList(at + 1, elements.size())) {
            String words = words(element).replaceFirst("^\\d+[.)]?\\s+", "");
            if (!BodyNames.couldBeName(words) || words.matches("(?i)(?:\\d+\\s+)?coroner\\b.*")) {
                break;
            }
            names.add(words.replaceFirst("[.,;]$", ""));
        }
        return names.stream()
                .flatMap(name -> NameList.of(name, AddresseeSource.HEADING).stream())
                .toList();
    }

    private static String words(Element element) {
        return switch (element) {
            case Element.Heading heading -> heading.words().verbatim();
            case Element.Passage passage -> passage.text().verbatim();
            case Element.Table table ->
                table.rows().isEmpty()
                        ? ""
                        : table.rows().getFirst().cells().getFirst().text().verbatim();
            case Element.Footnote note -> "";
        };
    }
}
