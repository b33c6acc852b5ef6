package org.heed.api;

import org.heed.api.route.NoSuch;
import org.heed.library.Library;
import org.heed.pipeline.repetition.RepeatWatch;
import org.heed.tracking.AskBook;
import org.heed.tracking.AskStore;
import org.heed.tracking.Followed;
import org.heed.tracking.Tracker;
import org.heed.tracking.body.Bodies;

/// What the routes on tracking work with, brought up to date with what was read since.
public record Follow(Library library, Bodies bodies, Tracker tracker, AskBook book, RepeatWatch watch) {

    public AskStore asks() {
        if (book.bringUpToDate() > 0) {
            watch.look();
        }
        return new AskStore(library.database());
    }

    /// An ask as it stands today.
    public Followed ask(String id) {
        return asks().find(id)
                .map(ask -> tracker.in(ask, tracker.standing(ask)))
                .orElseThrow(() -> new NoSuch("Nothing is followed under " + id + "."));
    }
}
