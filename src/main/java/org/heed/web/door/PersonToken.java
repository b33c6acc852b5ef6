package org.heed.web.door;

import java.io.Serial;
import org.heed.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/// A person who has proved who they are, as Spring Security sees them: each role is an authority.
final class PersonToken extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Person person;

    PersonToken(Person person) {
        super(AuthorityUtils.createAuthorityList(person.roles().stream()
                .map(held -> "ROLE_" + held.role().name())
                .distinct()
                .toList()));
        this.person = person;
        super.setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonToken token && token.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
