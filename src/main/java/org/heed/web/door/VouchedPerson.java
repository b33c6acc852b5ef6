package org.heed.web.door;

import java.io.Serial;
import org.heed.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/// A person whom another organisation's server vouches for and whom an administrator has let in.
final class VouchedPerson extends DefaultOidcUser {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Person person;

    VouchedPerson(Person person, OidcIdToken token) {
        super(AuthorityUtils.NO_AUTHORITIES, token);
        this.person = person;
    }

    Person person() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VouchedPerson vouched && vouched.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
