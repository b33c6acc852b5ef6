package org.heed.organisation.rule;

import java.util.List;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.register.BodyFamily;
import org.heed.organisation.register.Register;

/// A safeguarding board or a health and wellbeing board of an area that the register knows: every area has one,
/// under its own name.
final class BoardOfArea implements NameRule {

    private static final double KNOWN_AREA = 0.97;

    private final Register register;

    BoardOfArea(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        boolean safeguarding = BodyFamily.of(name.key()) == BodyFamily.SAFEGUARDING_BOARD;
        boolean wellbeing = name.words().contains("wellbeing") && name.words().contains("board");
        boolean board = name.words().contains("board") || name.words().contains("partnership");
        if (!board || (!safeguarding && !wellbeing)) {
            return Optional.empty();
        }
        List<String> words = name.words();
        for (int to = 1; to < words.size(); to++) {
            if (register.area(String.join(" ", words.subList(0, to))).isPresent()) {
                return Optional.of(Finding.body(
                        Body.asPrinted(name.text()), KNOWN_AREA, "the board of an area that the register knows"));
            }
        }
        return Optional.empty();
    }
}
