package org.heed.web.door;

import org.heed.people.Person;
import org.heed.people.signin.SignInDesk;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/// Asks the room of people whether an account and a password belong together.
final class AccountProvider implements AuthenticationProvider {

    private final SignInDesk desk;

    AccountProvider(SignInDesk desk) {
        this.desk = desk;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        Person person = desk.check(new SignInDesk.Typed(
                        typed.getName(), String.valueOf(typed.getCredentials()), String.valueOf(typed.getDetails())))
                .orElseThrow(() -> new BadCredentialsException("account or password"));
        return new PersonToken(person);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
