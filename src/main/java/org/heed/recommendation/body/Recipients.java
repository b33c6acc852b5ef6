package org.heed.recommendation.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.Addressee;
import org.heed.recommendation.Addressee.AddresseeSource;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.text.Span;

/// Those to whom a whole report is sent, as a coroner's report names them before everything else: "This report is
/// being sent to: 1. ...". Each concern in it is addressed to all of them.
public final class Recipients {

    private static final Pattern SENT =
            Pattern.compile("(?is).*\\b(?:this )?report is (?:being )?(?:sent|addressed|made) to\\b:?\\s*(.*)");
    /// The line that says to whom a report is sent is one line.
    private static final int LONGEST_LINE = 300;

    /// A letter greets its reader near its top.
    private static final int TOP_OF_A_LETTER = 12;
    private static final Pattern SALUTATION = Pattern.compile("Dear \\p{Lu}");

    private Recipients() {}

    public static List<Addressee> of(Outline outline) {
        List<Element> elements = outline.elements();
        for (int i = 0; i < elements.size(); i++) {
            String words = words(elements.get(i));
            if (i < TOP_OF_A_LETTER && SALUTATION.matcher(words).lookingAt()) {
                return over(outline, elements.subList(0, i));
            }
            Matcher sent = SENT.matcher(words);
            if (words.length() < LONGEST_LINE
                    && words.toLowerCase(Locale.ROOT).contains("report is")
                    && sent.matches()) {
                return after(elements, i, sent.group(1));
            }
        }
        return List.of();
    }

    /// The first line of a letter above its salutation that names a body.
    private static List<Addressee> over(Outline outline, List<Element> top) {
        for (Element element : top) {
            Span span = element.place().span();
            String printed = outline.text().verbatim().substring(span.start(), span.end());
            for (String line : printed.split("\\n", -1)) {
                if (BodyNames.isName(line)) {
                    return NameList.of(line, AddresseeSource.HEADING);
                }
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
