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
        NumberFinders.all().forEach(finder -> finder.find(stretch.text(), marks));
        marks.addAll(names.marks(stretch));
        DateFinder.find(stretch.text(), marks);
        return Marks.apart(marks);
    }
}
