package org.heed.web.door;

import java.time.Clock;
import java.util.Optional;
import org.heed.people.PeopleStore;
import org.heed.people.Person;
import org.heed.text.Refusal;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/// Finds the person whom another organisation's server vouches for: by what it calls them, once that is known, and the
/// first time by an e-mail address that it has verified and an administrator has entered.
final class VouchedPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final PeopleStore people;
    private final Clock clock;

    VouchedPeople(PeopleStore people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        String issuer = String.valueOf(token.getIssuer());
        String subject = String.valueOf(token.getSubject());
        Person person = people.vouchedFor(issuer, subject)
                .or(() -> firstTime(token, issuer, subject))
                .filter(Person::isActive)
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("not_let_in")));
        return new VouchedPerson(person, token);
    }

    private Optional<Person> firstTime(OidcIdToken token, String issuer, String subject) {
        if (token.getEmail() == null || !Boolean.TRUE.equals(token.getEmailVerified())) {
            return Optional.empty();
        }
        Optional<Person> person = people.withAccount(token.getEmail()).filter(Person::isActive);
        try {
            person.ifPresent(known -> people.bind(known, issuer, subject, clock.instant()));
            return person;
        } catch (Refusal anothers) {
            // The address belongs to somebody else there now; the person here is still the one it was.
            return Optional.empty();
        }
    }
}
