package org.heed.cli;

/// The exit statuses that scripts may rely on.
final class Exit {

    static final int DONE = 0;
    /// What was asked cannot be done, and the words printed say why.
    static final int REFUSED = 2;
    /// A fault of Heed itself (EX_SOFTWARE of BSD's sysexits.h).
    static final int FAULT = 70;

    private Exit() {}

    /// The graver of two outcomes.
    static int graver(int one, int other) {
        return Math.max(one, other);
    }
}
