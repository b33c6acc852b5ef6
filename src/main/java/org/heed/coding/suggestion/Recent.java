package org.heed.coding.suggestion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What was worked out for the words asked for last: somebody who decides on one suggestion after the other asks for
/// the same words again and again. May be used by several threads.
final class Recent<V> {

    private static final int FIRST = 16;
    private static final float FULL = 0.75f;

    private final Map<String, V> values;

    /// Forgets what was asked for longest ago when there are more than so many.
    Recent(int most) {
        this.values = new LinkedHashMap<>(FIRST, FULL, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    V of(String words, Function<String, V> work) {
        synchronized (values) {
            V known = values.get(words);
            if (known != null) {
                return known;
            }
        }
        V found = work.apply(words);
        synchronized (values) {
            values.put(words, found);
        }
        return found;
    }
}
