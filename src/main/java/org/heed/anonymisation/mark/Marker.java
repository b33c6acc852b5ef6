package org.heed.anonymisation.mark;

import java.util.ArrayList;
import java.util.List;
import org.heed.anonymisation.person.Person;
import org.heed.anonymisation.word.Stretch;

/// Finds every identifier of one stretch, given the people of its review, and says what stands in its place.
public final class Marker {

    private final NameMarker names;

    public Marker(List<Person> people) {
        this.names = new NameMarker(people);
    }

    /// The marks in order, none overlapping another.
    public List<Mark> marks(Stretch stretch) {
        List<Mark> marks = new ArrayList<>();
        boolean hasDigit = hasDigit(stretch.text());
        if (hasDigit
                || stretch.text().indexOf('@') >= 0
                || stretch.text().contains("www")
                || stretch.text().contains("://")) {
            NumberFinders.all().forEach(finder -> finder.find(stretch.text(), marks));
        }
        marks.addAll(names.marks(stretch));
        if (hasDigit) {
            DateFinder.find(stretch.text(), marks);
        }
        return Marks.apart(marks);
    }

    /// Every date and number has one, and most passages have none.
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
