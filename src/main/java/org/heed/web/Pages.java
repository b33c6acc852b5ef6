package org.heed.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.heed.web.guard.SafetyHeaders;
import org.heed.web.guard.SignedIn;
import org.heed.web.guard.Who;
import org.heed.web.view.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// Turns what a page shows into the page. A page is whole before its first byte leaves, so that a fault while it
/// is made still gives a page that says so.
public final class Pages {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "org.heed.web.page");

    public View show(String template, Frame frame, Object page) {
        return show(HttpStatus.OK, template, frame, page);
    }

    public View show(HttpStatus status, String template, Frame frame, Object page) {
        return (model, request, response) -> {
            StringOutput output = new StringOutput();
            Frame seen = frame.seenBy(Who.known(request).orElse(""), here(request), SignedIn.door(request));
            templates.render(template + ".jte", Map.of("frame", seen, "page", page), output);
            byte[] bytes = output.toString().getBytes(StandardCharsets.UTF_8);
            if (frame.keys()) {
                SafetyHeaders.allowKeys(response);
            }
            response.setStatus(status.value());
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }

    /// Where to come back to; what a form was sent to is no page to come back to.
    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean isPage =
                request.getMethod().equals("GET") && !request.getRequestURI().equals("/your-name");
        return isPage ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }
}
