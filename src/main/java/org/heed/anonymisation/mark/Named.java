package org.heed.anonymisation.mark;

import java.util.List;
import org.heed.anonymisation.person.Person;

/// Tokens that name a known person, or a stranger by a title or letter: `from` to `to` in the stretch.
record Named(int from, int to, Person person, List<String> reasons) {}
