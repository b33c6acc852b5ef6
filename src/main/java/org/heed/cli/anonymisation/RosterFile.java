package org.heed.cli.anonymisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.anonymisation.CaseRoster;
import org.heed.anonymisation.PersonRole;
import org.heed.anonymisation.RosterEntry;
import org.heed.anonymisation.RosterEntry.State;
import org.heed.text.Refusal;

/// A case roster as a file: a line for each person, `name, role, name by which the person is also known, ...`. The
/// role may be left out; a role of `nobody` says that the name is no person's. A first line `name,role` is a header.
final class RosterFile {

    private RosterFile() {}

    static CaseRoster read(Path file) {
        List<RosterEntry> entries = new ArrayList<>();
        for (String line : lines(file)) {
            String[] cells = line.replace("\"", "").split("\\s*[,;\\t]\\s*", -1);
            boolean isHeader = entries.isEmpty() && cells[0].strip().equalsIgnoreCase("name");
            if (!isHeader && !cells[0].isBlank()) {
                entries.add(entry(cells, entries.size() + 1));
            }
        }
        return new CaseRoster(entries);
    }

    private static RosterEntry entry(String[] cells, int number) {
        String told = cells.length > 1 ? cells[1].strip().toLowerCase(Locale.ROOT) : "";
        PersonRole role = PersonRole.told(told).orElse(PersonRole.PERSON);
        List<String> forms = new ArrayList<>();
        forms.add(cells[0].strip());
        for (int i = 2; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                forms.add(cells[i].strip());
            }
        }
        State state = told.equals("nobody") ? State.REJECTED : State.CONFIRMED;
        return new RosterEntry("R" + number, role, forms, role.words(), state);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal("The roster " + file + " cannot be read. Check its name and that it is text in UTF-8.");
        }
    }
}
