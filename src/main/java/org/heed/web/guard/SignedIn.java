package org.heed.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.heed.history.Role;
import org.heed.people.Person;
import org.heed.web.view.Frame;

/// Who has signed in with a request, where people do; and the secret that its forms are bound to.
public final class SignedIn {

    private static final String PERSON = SignedIn.class.getName() + ".person";
    private static final String FORM = SignedIn.class.getName() + ".form";

    private static final String MAY_OPEN = SignedIn.class.getName() + ".mayOpen";

    private SignedIn() {}

    public static Optional<Person> person(HttpServletRequest request) {
        return request.getAttribute(PERSON) instanceof Person person ? Optional.of(person) : Optional.empty();
    }

    public static void note(HttpServletRequest request, Person person) {
        request.setAttribute(PERSON, person);
    }

    /// Says which pages the person may open.
    public static void limit(HttpServletRequest request, Predicate<String> mayOpen) {
        request.setAttribute(MAY_OPEN, mayOpen);
    }

    /// True where whoever sent the request may open the page of an address.
    public static boolean mayOpen(HttpServletRequest request, String address) {
        return !(request.getAttribute(MAY_OPEN) instanceof Predicate<?> limit) || isIn(limit, address);
    }

    @SuppressWarnings("unchecked") // only limit() puts one there
    private static boolean isIn(Predicate<?> limit, String address) {
        return ((Predicate<String>) limit).test(address);
    }

    /// How whoever sent the request came in.
    public static Frame.Door door(HttpServletRequest request) {
        if (formSecret(request).isEmpty()) {
            return Frame.Door.OPEN;
        }
        return person(request)
                .map(person -> person.is(Role.ADMINISTRATOR) ? Frame.Door.KEYHOLDER : Frame.Door.SIGNED_IN)
                .orElse(Frame.Door.SIGNED_OUT);
    }

    static Optional<String> formSecret(HttpServletRequest request) {
        return request.getAttribute(FORM) instanceof String secret ? Optional.of(secret) : Optional.empty();
    }

    public static void bindForms(HttpServletRequest request, String secret) {
        request.setAttribute(FORM, secret);
    }
}
