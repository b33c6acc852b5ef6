package org.heed.anonymisation.person;

import java.util.List;
import org.heed.anonymisation.IdentifierKind;
import org.heed.anonymisation.PersonRole;

/// Somebody whom a review names: the part, the kind of name, the forms with their words, and what stands in place
/// of the name in the middle of a sentence.
public record Person(
        String id, PersonRole role, IdentifierKind kind, List<String> forms, String words, List<String> reasons) {

    /// The reason of whoever was confirmed by a person.
    public static final String ON_ROSTER = "is on the case roster";

    public Person {
        forms = List.copyOf(forms);
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
