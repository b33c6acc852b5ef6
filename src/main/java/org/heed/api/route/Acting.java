package org.heed.api.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.heed.people.Person;
import org.heed.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who acts: the person whose token the program holds; on a library of one person, whoever the program says.
public final class Acting {

    /// The header that says the name on a library of one person.
    public static final String HEADER = "Heed-Name";

    private static final String PERSON = Acting.class.getName();
    private static final Logger LOG = LoggerFactory.getLogger("heed.refused");
    private static final int LONGEST = 80;

    private Acting() {}

    public static void note(HttpServletRequest request, Person person) {
        request.setAttribute(PERSON, person);
    }

    /// Writes down that somebody tried what is not for them: by their id, and without anything that was sent.
    public static void noteRefused(HttpServletRequest request) {
        String who = request.getAttribute(PERSON) instanceof Person person ? person.id() : "nobody";
        LOG.warn("refused {} {} to {}", request.getMethod(), request.getRequestURI(), who);
    }

    public static String name(HttpServletRequest request) {
        return known(request)
                .orElseThrow(() -> new Refusal("Say who acts: send the name with the header " + HEADER + "."));
    }

    /// The name, where it is said.
    public static Optional<String> known(HttpServletRequest request) {
        if (request.getAttribute(PERSON) instanceof Person person) {
            return Optional.of(person.name());
        }
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(said -> said.replaceAll("[\\p{C}\\s]+", " ").strip())
                .filter(said -> !said.isEmpty() && said.length() <= LONGEST);
    }
}
