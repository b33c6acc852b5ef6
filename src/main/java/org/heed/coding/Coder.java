package org.heed.coding;

import org.heed.text.Refusal;

/// A person who codes, by the name they gave themselves. Never a machine: what software proposes is a suggestion.
public record Coder(String name) {

    public Coder {
        name = name.strip();
        if (name.isEmpty()) {
            throw new Refusal("Say who is coding. Every coding keeps the name of the person who made it.");
        }
    }
}
