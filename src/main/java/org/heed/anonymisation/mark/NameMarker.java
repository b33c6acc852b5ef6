package org.heed.anonymisation.mark;

import java.util.List;
import org.heed.anonymisation.person.Person;
import org.heed.anonymisation.word.Stretch;

/// Finds the names of known people in a stretch.
final class NameMarker {

    NameMarker(List<Person> people) {}

    List<Mark> marks(Stretch stretch) {
        return List.of();
    }
}
