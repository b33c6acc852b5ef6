package org.heed.people.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Makes what nobody can guess: 256 bits from the system's own source. Only its digest is ever kept, which needs no
/// slow hash, because there is nothing to guess.
public final class Secrets {

    private static final int BYTES = 32;
    private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// A secret to read out or copy by hand, of twenty letters and digits that are not taken for one another.
    public static String spoken() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            words.append(i > 0 && i % GROUP == 0 ? "-" : "").append(CLEAR.charAt(RANDOM.nextInt(CLEAR.length())));
        }
        return words.toString();
    }

    /// What is kept of a secret. `what` keeps digests for different ends apart.
    public static String digest(String what, String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((what + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
