package org.heed.coding.refi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// The identifiers of the exchange format, made from what they identify: the same thing has the same one in every
/// file that Heed writes.
final class Guid {

    private Guid() {}

    static String of(String kind, String what) {
        byte[] bytes = ("heed " + kind + " " + what).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString().toUpperCase(Locale.ROOT);
    }
}
