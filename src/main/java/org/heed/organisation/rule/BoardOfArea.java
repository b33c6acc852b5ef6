package org.heed.organisation.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.organisation.AddresseeContext;
import org.heed.organisation.Body;
import org.heed.organisation.register.BodyFamily;
import org.heed.organisation.register.Register;

/// A safeguarding board or a health and wellbeing board of an area that the register knows: every area has one,
/// under its own name.
final class BoardOfArea implements NameRule {

    private static final double KNOWN_AREA = 0.97;

    /// One board is counted under one name, whichever letters stand for it.
    private static final Map<String, String> LETTERS = Map.of(
            "LSAB", "Safeguarding Adults Board",
            "SAB", "Safeguarding Adults Board",
            "LSCB", "Safeguarding Children Board",
            "LSCP", "Safeguarding Children Partnership",
            "HWB", "Health and Wellbeing Board");

    private final Register register;

    BoardOfArea(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Finding> find(PrintedName name, AddresseeContext context) {
        boolean safeguarding = BodyFamily.of(name.key()) == BodyFamily.SAFEGUARDING_BOARD;
        List<String> tokens = name.key().tokens();
        boolean wellbeing = tokens.contains("wellbeing") && tokens.contains("board");
        boolean board = tokens.contains("board") || tokens.contains("partnership");
        if (!board || (!safeguarding && !wellbeing)) {
            return Optional.empty();
        }
        List<String> words = name.words();
        for (int to = 1; to < words.size(); to++) {
            if (register.area(String.join(" ", words.subList(0, to))).isPresent()) {
                return Optional.of(Finding.body(
                        Body.asPrinted(writtenOut(name.text())),
                        KNOWN_AREA,
                        "the board of an area that the register knows"));
            }
        }
        return Optional.empty();
    }

    private static String writtenOut(String name) {
        int last = name.lastIndexOf(' ') + 1;
        return name.substring(0, last) + LETTERS.getOrDefault(name.substring(last), name.substring(last));
    }
}
