package org.heed.web.guard;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers requests so malformed that no page is ever asked, in bare words: neither the server's name and version
/// nor what was sent.
public final class PlainErrors extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write("Heed did not understand this address. Check it for a slip.\n");
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // Whoever asked has gone, so there is nobody to tell.
            return;
        }
    }
}
