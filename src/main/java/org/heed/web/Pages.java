package org.heed.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.web.guard.SafetyHeaders;
import org.heed.web.guard.SignedIn;
import org.heed.web.guard.Who;
import org.heed.web.view.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// Turns what a page shows into the page. A page is whole before its first byte leaves, so that a fault while it
/// is made still gives a page that says so.
public final class Pages {

    /// A link to a page of Heed's own, its address and its words; links do not stand in links.
    private static final Pattern LINK =
            Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "org.heed.web.page");

    public View show(String template, Frame frame, Object page) {
        return show(HttpStatus.OK, template, frame, page);
    }

    public View show(HttpStatus status, String template, Frame frame, Object page) {
        return (model, request, response) -> {
            StringOutput output = new StringOutput();
            Frame seen = frame.seenBy(Who.known(request).orElse(""), here(request), SignedIn.door(request))
                    .opening(address -> SignedIn.mayOpen(request, address));
            templates.render(template + ".jte", Map.of("frame", seen, "page", page), output);
            byte[] bytes = opened(output.toString(), seen).getBytes(StandardCharsets.UTF_8);
            if (frame.keys()) {
                SafetyHeaders.allowKeys(response);
            }
            response.setStatus(status.value());
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }

    /// The page without links to pages that whoever looks may not open: their words stay.
    private static String opened(String page, Frame frame) {
        return LINK.matcher(page)
                .replaceAll(
                        link -> Matcher.quoteReplacement(frame.mayOpen(link.group(1)) ? link.group() : link.group(2)));
    }

    /// Where to come back to; what a form was sent to is no page to come back to.
    public static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean isPage =
                request.getMethod().equals("GET") && !request.getRequestURI().equals("/your-name");
        return isPage ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }
}
