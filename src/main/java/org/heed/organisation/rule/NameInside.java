package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.register.Register;

/// A name that the register holds stands inside a longer one: "National Open College Network as part of the
/// scheme". The longest is meant; a person looks at it.
final class NameInside implements NameRule {

    /// One word of a longer name is often somebody else's short name.
    private static final int SHORTEST = 2;

    /// Longer texts are sentences, and name bodies in passing.
    private static final int LONGEST = 16;

    private static final double INSIDE = 0.85;

    private final Register register;
    private final NameRule exact;

    NameInside(Register register, NameRule exact) {
        this.register = register;
        this.exact = exact;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        List<String> words = name.words();
        boolean elsewhere = register.isBeyond(context.area());
        if (elsewhere || words.size() > LONGEST || name.text().indexOf(',') >= 0) {
            return Optional.empty();
        }
        for (int length = words.size() - 1; length >= SHORTEST; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Optional<Finding> found = inside(words.subList(from, from + length), words.size(), context);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> inside(List<String> words, int all, AddresseeContext context) {
        PrintedName part = PrintedName.ofWords(words);
        if (part.key().tokens().size() < SHORTEST) {
            return Optional.empty();
        }
        return exact.find(part, context)
                .map(found -> found.weaker(INSIDE, "inside a longer name").explaining((double) words.size() / all));
    }
}
