package org.heed.web.planted;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/// Everything that is logged and everything that is written to the console while it is open, our own lines down to
/// the least important.
final class Overheard implements AutoCloseable {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger OURS = (Logger) LoggerFactory.getLogger("org.heed");
    private static final java.util.logging.Logger OF_JAVA = java.util.logging.Logger.getLogger("");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> records = Collections.synchronizedList(new ArrayList<>());
    private final Handler handler = new Keeping(records);
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    private Overheard() {
        log.start();
        ROOT.addAppender(log);
        OURS.setLevel(Level.TRACE);
        OF_JAVA.addHandler(handler);
        PrintStream kept = new PrintStream(console, true, StandardCharsets.UTF_8);
        System.setOut(kept);
        System.setErr(kept);
    }

    static Overheard open() {
        return new Overheard();
    }

    String console() {
        return console.toString(StandardCharsets.UTF_8);
    }

    /// The lines that were logged, with the stack traces that came with them.
    List<String> logged() {
        List<String> lines = new ArrayList<>(records);
        for (ILoggingEvent event : List.copyOf(log.list)) {
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            lines.add(event.getFormattedMessage() + "\n" + trace);
        }
        return lines;
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        OF_JAVA.removeHandler(handler);
        OURS.setLevel(null);
        ROOT.detachAppender(log);
    }

    /// Keeps what is logged by Java's own logging.
    private static final class Keeping extends Handler {

        private final List<String> kept;

        Keeping(List<String> kept) {
            this.kept = kept;
        }

        @Override
        public void publish(LogRecord record) {
            kept.add(record.getMessage() + "\n" + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
