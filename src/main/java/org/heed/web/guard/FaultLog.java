package org.heed.web.guard;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down a fault of Heed's under a reference that the user also sees. Messages of exceptions are left out:
/// a database's or a parser's may quote the report.
public final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger("heed");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    public FaultLog(Clock clock) {
        this.clock = clock;
    }

    /// The reference, for example `H-261121-041500-1`.
    public String write(Throwable fault) {
        String reference = "H-" + MOMENT.format(clock.instant()) + "-" + count.incrementAndGet();
        LOG.error("{} {}", reference, trace(fault));
        return reference;
    }

    private static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement step : cause.getStackTrace()) {
                trace.append("    at ").append(step).append('\n');
            }
        }
        return trace.toString();
    }
}
