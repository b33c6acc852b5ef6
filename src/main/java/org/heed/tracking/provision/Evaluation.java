package org.heed.tracking.provision;

import java.util.Optional;
import java.util.stream.Stream;

/// Whether anybody looked at what a service achieves. What nobody recorded is not the same as not evaluated.
public enum Evaluation {
    INDEPENDENT("Evaluated by others"),
    OWN("Evaluated by itself"),
    UNDER_WAY("Being evaluated"),
    NONE("Not evaluated"),
    NOT_RECORDED("Not recorded");

    private final String words;

    Evaluation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isEvaluated() {
        return this == INDEPENDENT || this == OWN;
    }

    static Optional<Evaluation> named(String words) {
        String plain = words.strip();
        return plain.isEmpty()
                ? Optional.of(NOT_RECORDED)
                : Stream.of(values())
                        .filter(each -> each.words.equalsIgnoreCase(plain)
                                || each.name().equalsIgnoreCase(plain.replace(' ', '_')))
                        .findFirst();
    }
}
