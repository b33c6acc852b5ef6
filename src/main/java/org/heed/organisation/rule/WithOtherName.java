package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;

/// A body's name with more about it behind: in brackets, "Caremark (North Downs)"; another name of its own,
/// "Oakfield Ltd t/a Oak Care"; or at whose address it is reached, "the society, c/o the university".
final class WithOtherName implements NameRule {

    private static final double WITH_BRACKETS = 0.93;
    private static final double WITH_OTHER_NAME = 0.95;
    private static final double UNKNOWN = 0.6;

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<first>.*?)[\\s,(–-]*(?<![\\p{L}\\d])(?:(?<care>c/o|care of)|[tafn]/(?:k/)?a|trading as|aka"
                    + "|(?:formerly|previously|now|also) known as|formerly|previously)\\s+(?<second>.+?)\\)?");

    /// Every link has a stroke or one of these words.
    private static final Set<String> LINKS = Set.of("care", "trading", "aka", "known", "formerly", "previously");

    private final List<NameRule> bodies;

    WithOtherName(List<NameRule> bodies) {
        this.bodies = List.copyOf(bodies);
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        boolean maybe = name.text().indexOf('/') >= 0 || name.words().stream().anyMatch(LINKS::contains);
        Matcher linked = LINK.matcher(name.text());
        if (maybe && linked.matches() && linked.group("first").indexOf(',') < 0) {
            return linked(linked, context);
        }
        int opened = name.text().indexOf('(');
        boolean isLast = name.text().indexOf(')') == name.text().length() - 1;
        if (opened <= 0 || !isLast) {
            return Optional.empty();
        }
        return body(name.text().substring(0, opened), context)
                .map(found -> found.weaker(WITH_BRACKETS, "before what stands in brackets"));
    }

    private Optional<Finding> linked(Matcher linked, AddresseeContext context) {
        String first = linked.group("first");
        String second = linked.group("second");
        boolean inCare = linked.group("care") != null;
        if (first.isBlank()) {
            return body(second, context);
        }
        return body(first, context)
                .or(() -> inCare ? Optional.empty() : body(second, context))
                .map(found -> found.weaker(WITH_OTHER_NAME, "one of two names that are printed"))
                .or(() -> Optional.of(Finding.body(
                        Body.asPrinted(first.strip()), UNKNOWN, "the first of two names; not in the register")));
    }

    private Optional<Finding> body(String name, AddresseeContext context) {
        PrintedName printed = PrintedName.of(name);
        return bodies.stream()
                .flatMap(rule -> rule.find(printed, context).stream())
                .findFirst();
    }
}
