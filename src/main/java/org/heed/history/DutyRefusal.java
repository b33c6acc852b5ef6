package org.heed.history;

import java.io.Serial;
import org.heed.text.Refusal;

/// Somebody tried what is not their duty here. Doors note that it was tried, by whom and where.
public final class DutyRefusal extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    DutyRefusal(String words) {
        super(words);
    }
}
