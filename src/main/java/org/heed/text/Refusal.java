package org.heed.text;

import java.io.Serial;

/// A user's request that cannot be done: the message says what happened and what to do next. Doors turn it into
/// exit 2 or a 4xx page.
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String words;

    public Refusal(String whatHappenedAndWhatToDo) {
        super(whatHappenedAndWhatToDo);
        this.words = whatHappenedAndWhatToDo;
    }

    /// Never null, unlike that of other exceptions.
    @Override
    public final String getMessage() {
        return words;
    }
}
