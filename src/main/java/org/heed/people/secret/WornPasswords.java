package org.heed.people.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Passwords that everybody tries, as digests. Long ones that are made of a few of them are tried as well.
final class WornPasswords {

    /// Three common words together have fewer forms than a machine tries in an hour.
    private static final int MOST_PIECES = 3;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    /// As much of a digest as the list holds.
    private static final int DIGITS = 12;

    private WornPasswords() {}

    /// True when a password is nothing but a few common ones with figures and signs between.
    static boolean makeUp(String password) {
        String letters = password.chars()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return isMadeOf(password, 1) || isMadeOf(letters, MOST_PIECES);
    }

    private static boolean isMadeOf(String words, int most) {
        int[] pieces = new int[words.length() + 1];
        Arrays.fill(pieces, 1, pieces.length, most + 1);
        for (int end = SHORTEST; end <= words.length(); end++) {
            for (int start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start++) {
                if (pieces[start] < Math.min(most, pieces[end]) && isCommon(words.substring(start, end))) {
                    pieces[end] = pieces[start] + 1;
                }
            }
        }
        return pieces[words.length()] <= most;
    }

    private static boolean isCommon(String word) {
        return Kept.DIGESTS.contains(Secrets.digest("common", word).substring(0, DIGITS));
    }

    /// Read when somebody first chooses a password.
    private static final class Kept {

        private static final Set<String> DIGESTS = read();

        private static Set<String> read() {
            try (InputStream list = WornPasswords.class.getResourceAsStream("/people/common-passwords.txt")) {
                return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
