package org.heed.cli;

/// The exit statuses that scripts may rely on. Boxed, so that a command that uses one is seen to use it.
public final class Exit {

    public static final Integer DONE = 0;
    /// What was asked cannot be done, and the words printed say why.
    public static final Integer REFUSED = 2;
    /// A fault of Heed itself (EX_SOFTWARE of BSD's sysexits.h).
    public static final Integer FAULT = 70;

    private Exit() {}

    /// The graver of two outcomes.
    static int graver(int one, int other) {
        return Math.max(one, other);
    }
}
