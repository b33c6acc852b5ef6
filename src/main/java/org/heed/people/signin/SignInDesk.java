package org.heed.people.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.people.PeopleStore;
import org.heed.people.PeopleStore.Admission;
import org.heed.people.PeopleStore.By;
import org.heed.people.Person;
import org.heed.people.secret.Argon2id;
import org.heed.people.secret.PasswordRules;
import org.heed.people.secret.Secrets;
import org.heed.people.signin.PasswordStore.Kept;
import org.heed.people.signin.SignInStore.Running;
import org.heed.storage.Database;
import org.heed.text.Refusal;

/// Signs people in and out, and changes their passwords. All of it is told to the history.
public final class SignInDesk {

    /// How often it may fail in a quarter of an hour: for one account from one place, for one account, from one place.
    private static final int MOST_HERE = 5;

    private static final int MOST_OF_ACCOUNT = 30;
    private static final int MOST_FROM_PLACE = 50;

    /// Compared with when there is no such account, so that the answer takes as long.
    private static final String NOBODYS = Argon2id.hash(Secrets.fresh());

    private final Database database;
    private final PeopleStore people;
    private final PasswordStore passwords;
    private final SignInStore signIns;
    private final TryStore tries;
    private final Clock clock;

    public SignInDesk(Database database, Clock clock) {
        this.database = database;
        this.people = new PeopleStore(database);
        this.passwords = new PasswordStore(database);
        this.signIns = new SignInStore(database);
        this.tries = new TryStore(database);
        this.clock = clock;
    }

    /// An account and a password as typed, and from where.
    public record Typed(String account, String password, String from) {

        @Override
        public String toString() {
            return "Typed[from " + from + "]";
        }
    }

    /// What the sign-in form gives: the person, or nobody, without saying whether account or password was wrong.
    ///
    /// @throws Refusal when it failed too often
    public Optional<Person> check(Typed typed) {
        Instant now = clock.instant();
        String account = "account:" + typed.account().strip().toLowerCase(java.util.Locale.ROOT);
        String place = "from:" + typed.from();
        refuseTooOften(account, place, now);
        Optional<Person> person = people.withAccount(typed.account()).filter(Person::isActive);
        String hash = person.flatMap(passwords::of).map(Kept::hash).orElse(NOBODYS);
        String password = typed.password().length() > PasswordRules.LONGEST ? "" : typed.password();
        boolean isRight = Argon2id.matches(PasswordRules.plain(password), hash);
        if (isRight && person.isPresent()) {
            tries.forget(account + " " + place);
            return person;
        }
        database.wholly(() -> {
            List.of(account + " " + place, account, place).forEach(about -> tries.add(about, now));
            person.ifPresent(known -> people.tell(known, "access.refused", new By("Heed", now), Map.of()));
            return now;
        });
        return Optional.empty();
    }

    /// Begins a sign-in of somebody who has proved who they are, and gives what the browser is to hold.
    public String begin(Person person, String how) {
        Instant now = clock.instant();
        return database.wholly(() -> {
            people.tell(person, "access.signed-in", new By(person.name(), now), Map.of("how", how));
            return signIns.begin(person, now);
        });
    }

    public void end(Person person, String secret) {
        database.wholly(() -> {
            people.tell(person, "access.signed-out", new By(person.name(), clock.instant()), Map.of());
            signIns.end(secret);
            return person;
        });
    }

    /// Who holds what a browser showed.
    public Optional<Person> holder(String secret) {
        return signIns.holder(secret, clock.instant());
    }

    /// True until a person has changed a password that somebody else chose.
    public boolean mustChange(Person person) {
        return passwords.of(person).filter(Kept::mustChange).isPresent();
    }

    public boolean hasPassword(Person person) {
        return passwords.of(person).isPresent();
    }

    /// Makes a password for an administrator to hand over, shown this once; it has to be changed at the first sign-in.
    /// All the person's sign-ins end.
    public String hand(Person person, By by) {
        String password = Secrets.spoken();
        String hash = Argon2id.hash(password);
        database.wholly(() -> {
            people.tell(person, "person.password-handed", by, Map.of());
            passwords.keep(person, new Kept(hash, true));
            signIns.endAll(person);
            return person;
        });
        return password;
    }

    /// A password in place of one's own. All sign-ins end, on every computer.
    ///
    /// @throws Refusal when the old one is wrong or the new one will not do
    public void change(Person person, Typed old, String fresh) {
        if (check(old).filter(person::equals).isEmpty()) {
            throw new Refusal("The password you have now was not right. Nothing was changed.");
        }
        if (PasswordRules.plain(fresh).equals(PasswordRules.plain(old.password()))) {
            throw new Refusal("This is the password you have now. Choose another one.");
        }
        PasswordRules.require(fresh, person.account(), person.name());
        String hash = Argon2id.hash(PasswordRules.plain(fresh));
        database.wholly(() -> {
            people.tell(person, "access.password-changed", new By(person.name(), clock.instant()), Map.of());
            passwords.keep(person, new Kept(hash, false));
            signIns.endAll(person);
            return person;
        });
    }

    /// The sign-ins of a person that have not ended, the latest first.
    public List<Running> running(Person person) {
        return signIns.of(person, clock.instant());
    }

    /// Ends all sign-ins of a person, on every computer, this one too.
    ///
    /// @throws Refusal when the password is asked for and wrong
    public void endEverywhere(Person person, Typed typed) {
        if (hasPassword(person) && check(typed).filter(person::equals).isEmpty()) {
            throw new Refusal("The password was not right. Nothing was changed.");
        }
        database.wholly(() -> {
            people.tell(person, "access.signed-out-everywhere", new By(person.name(), clock.instant()), Map.of());
            signIns.endAll(person);
            return person;
        });
    }

    /// Lets somebody in no longer, or again; whoever is shut out is signed out everywhere.
    public void admit(Person person, Admission admission, By by) {
        database.wholly(() -> {
            people.admit(person, admission, by);
            if (admission == Admission.SHUT_OUT) {
                signIns.endAll(person);
            }
            return person;
        });
    }

    private void refuseTooOften(String account, String place, Instant now) {
        boolean isTooOften = tries.failures(account + " " + place, now) >= MOST_HERE
                || tries.failures(account, now) >= MOST_OF_ACCOUNT
                || tries.failures(place, now) >= MOST_FROM_PLACE;
        if (isTooOften) {
            throw new Refusal("Signing in failed too often. Wait " + TryStore.COUNTS.toMinutes()
                    + " minutes, or ask an administrator for a new password.");
        }
    }
}
