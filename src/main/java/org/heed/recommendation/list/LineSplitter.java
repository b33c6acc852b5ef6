package org.heed.recommendation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.recommendation.body.AddresseeLine;
import org.heed.recommendation.body.BodyNames;
import org.heed.structure.Element;
import org.heed.structure.Outline;
import org.heed.structure.Place;
import org.heed.text.Span;
import org.heed.text.WhiteSpaceRule;

/// Parts a paragraph at lines that are plainly something else: a line that begins with a label
/// ("Recommendation 4:") and a last line that is a body's name, behind a finished sentence.
final class LineSplitter {

    private static final Pattern LINE = Pattern.compile("\\n[ \\t]*(?=\\S)");
    private static final Pattern LABEL =
            Pattern.compile("^(?i:recommendation|argymhelliad)\\s+\\S{1,14}\\s*[:–—-].*", Pattern.DOTALL);
    private static final Pattern FINISHED = Pattern.compile("(?s).*[.!?][”\"’')]?\\s*$");

    private LineSplitter() {}

    static List<Element.Passage> split(Outline outline, Element.Passage passage) {
        String raw = Part.raw(outline, passage);
        if (AddresseeLine.whole(raw).isPresent()) {
            return List.of(passage);
        }
        List<Element.Passage> pieces = new ArrayList<>();
        int from = 0;
        Matcher line = LINE.matcher(raw);
        while (line.find()) {
            String rest = raw.substring(line.end());
            if (LABEL.matcher(rest).matches() || isLastName(raw.substring(from, line.start()), rest)) {
                pieces.add(piece(outline, passage, from, line.start()));
                from = line.end();
            }
        }
        pieces.add(piece(outline, passage, from, raw.length()));
        return pieces.size() == 1 ? List.of(passage) : pieces;
    }

    private static boolean isLastName(String before, String rest) {
        return !rest.strip().endsWith(".")
                && BodyNames.isName(WhiteSpaceRule.apply(rest))
                && FINISHED.matcher(before).matches();
    }

    private static Element.Passage piece(Outline outline, Element.Passage passage, int from, int to) {
        int start = passage.place().span().start();
        Span span = new Span(start + from, start + to);
        Place place = new Place(passage.place().report(), span, passage.place().spots());
        String marker = from == 0 ? passage.marker() : "";
        return new Element.Passage(marker, outline.text().at(span), passage.indent(), place);
    }
}
