package org.heed.people.secret;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heed.text.Refusal;

/// Which passwords will do: long ones. No mixture of signs is asked for and none runs out, because both make people
/// choose worse ones.
public final class PasswordRules {

    public static final int SHORTEST = 15;
    /// Long enough for any sentence; a longer one only keeps the server busy.
    public static final int LONGEST = 256;

    /// Fewer different letters than these are a pattern and no secret.
    private static final int FEWEST_LETTERS = 6;

    /// What long passwords that everybody tries are made of.
    private static final List<String> WORN =
            List.of("password", "passw0rd", "qwerty", "123456", "abcdef", "letmein", "iloveyou", "welcome", "admin");

    private PasswordRules() {}

    /// The password as it is hashed: signs that look the same are the same.
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /// Refuses a password that is easily guessed.
    ///
    /// @throws Refusal in words for whoever chose it
    public static void require(String typed, String account, String name) {
        String password = plain(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refusal("A password has " + SHORTEST + " to " + LONGEST
                    + " letters or signs. A short sentence that only you know is easiest to remember.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean isPattern = lower.codePoints().distinct().count() < FEWEST_LETTERS;
        String rest = without(lower, Stream.concat(WORN.stream(), Stream.of(lower(account), lower(name), "heed")));
        if (isPattern || rest.length() < SHORTEST / 2 || WornPasswords.makeUp(lower)) {
            throw new Refusal("This password is easily guessed: it is mostly a pattern, words that everybody tries, or"
                    + " your own name. Choose a short sentence that only you know.");
        }
    }

    private static String without(String password, Stream<String> known) {
        return known.filter(word -> word.length() > 2).reduce(password, (left, word) -> left.replace(word, ""));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
