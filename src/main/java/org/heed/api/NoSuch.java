package org.heed.api;

import java.io.Serial;

/// Nothing has the address that was asked for.
final class NoSuch extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuch(String words) {
        super(words);
    }
}
