package org.heed.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.heed.people.Person;
import org.heed.text.Refusal;

/// Who acts: the person whose token the program holds; on a library of one person, whoever the program says.
final class Acting {

    /// The header that says the name on a library of one person.
    static final String HEADER = "Heed-Name";

    private static final String PERSON = Acting.class.getName();
    private static final int LONGEST = 80;

    private Acting() {}

    static void note(HttpServletRequest request, Person person) {
        request.setAttribute(PERSON, person);
    }

    static String name(HttpServletRequest request) {
        if (request.getAttribute(PERSON) instanceof Person person) {
            return person.name();
        }
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(said -> said.replaceAll("[\\p{C}\\s]+", " ").strip())
                .filter(said -> !said.isEmpty() && said.length() <= LONGEST)
                .orElseThrow(() -> new Refusal("Say who acts: send the name with the header " + HEADER + "."));
    }
}
