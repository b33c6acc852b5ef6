package org.heed.api.route;

import java.util.List;

/// Which part of a list a program asks for. `from` counts from 0.
public record Slice(int from, int size) {

    /// As many as an answer holds, however many are asked for.
    private static final int MOST = 1_000;

    public Slice {
        from = Math.max(0, from);
        size = Math.clamp(size, 1, MOST);
    }

    public <T> List<T> of(List<T> all) {
        return all.stream().skip(from).limit(size).toList();
    }
}
