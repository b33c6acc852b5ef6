package org.heed.web.reading;

import java.io.Serial;

/// An address that names nothing: the message says what is not there.
public final class NotHere extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotHere(String whatIsNotThere) {
        super(whatIsNotThere);
    }
}
