package org.heed.web.oversight;

import java.util.List;
import org.heed.tracking.clock.ReviewDay;
import org.heed.tracking.clock.ReviewEvent;
import org.heed.web.oversight.ViewPage.Grid;

/// The days of one review, what is due in it, and everything that was entered.
public record ClockPage(
        String title, String address, List<Known> known, Grid due, List<ReviewDay> entered, List<ReviewEvent> events) {

    /// A day that holds; not recorded where `day` is empty.
    public record Known(String words, String day) {}
}
