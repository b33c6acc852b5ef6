package org.heed.anonymisation.mark;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.anonymisation.IdentifierKind;

/// Finds identifiers of one kind by their shape and, where there is one, their checksum. Group 1 is the identifier
/// when the pattern has one; the rest is what must stand around it. `needs` is what every such identifier holds, or
/// empty: most texts are passed over for want of it.
record PatternFinder(
        IdentifierKind kind,
        Pattern pattern,
        Predicate<String> check,
        String replacement,
        String reason,
        String needs) {

    void find(String text, List<Mark> marks) {
        if (!text.contains(needs)) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int group = matcher.groupCount() > 0 ? 1 : 0;
            if (check.test(matcher.group(group))) {
                marks.add(Mark.of(matcher.start(group), matcher.end(group), kind, replacement, reason));
            }
        }
    }
}
