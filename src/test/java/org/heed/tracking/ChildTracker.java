package org.heed.tracking;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.heed.storage.Database;
import org.heed.tracking.body.Bodies;

/// A program of its own that enters one step after the other about an ask and says after each that it is kept, for
/// tests that kill it.
final class ChildTracker {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private ChildTracker() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(arguments[0])) {
            Tracker tracker = new Tracker(database, new Bodies(), CLOCK);
            Signature by = tracker.signed("Child", "Partnership");
            for (int i = 0; ; i++) {
                String note = arguments[2] + "." + i;
                tracker.enter(arguments[1], new Response(ResponseState.TOLD, tracker.today(), note, by));
                System.out.println("kept " + note);
            }
        }
    }
}
