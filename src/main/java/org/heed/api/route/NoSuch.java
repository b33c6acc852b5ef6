package org.heed.api.route;

import java.io.Serial;

/// Nothing has the address that was asked for.
public final class NoSuch extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NoSuch(String words) {
        super(words);
    }
}
