package org.heed.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.heed.web.view.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// Turns what a page shows into the page. A page is whole before its first byte leaves, so that a fault while it
/// is made still gives a page that says so.
final class Pages {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "org.heed.web.page");

    View show(String template, Frame frame, Object page) {
        return show(HttpStatus.OK, template, frame, page);
    }

    View show(HttpStatus status, String template, Frame frame, Object page) {
        return (model, request, response) -> {
            StringOutput output = new StringOutput();
            templates.render(template + ".jte", Map.of("frame", frame, "page", page), output);
            byte[] bytes = output.toString().getBytes(StandardCharsets.UTF_8);
            response.setStatus(status.value());
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }
}
