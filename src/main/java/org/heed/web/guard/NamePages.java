package org.heed.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.heed.web.Pages;
import org.heed.web.view.Frame;
import org.heed.web.view.NamePage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The page that asks a person's name, once, and leads back to where the person was.
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class NamePages {

    private final Pages pages;

    public NamePages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/your-name")
    View form(@RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        return show(HttpStatus.OK, new NamePage(Who.known(request).orElse(""), local(back), ""), request);
    }

    /// The name itself is remembered before the request comes here ([Who]).
    @PostMapping("/your-name")
    View take(@RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        Who.of(request);
        return new RedirectView(local(back), false, true, false);
    }

    @ExceptionHandler
    View notSaid(Who.NotSaid notSaid, HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return new RedirectView(Frame.nameAddress(Pages.here(request)), false, true, false);
        }
        String words = "Nothing was changed. Say your name, and then send the form again.";
        return show(HttpStatus.BAD_REQUEST, new NamePage("", local(cameFrom(request)), words), request);
    }

    private View show(HttpStatus status, NamePage page, HttpServletRequest request) {
        Frame frame = Frame.of("Your name", Frame.Place.NONE, List.of(Frame.Place.HOME.link()));
        return pages.show(status, "your-name", frame.with(FormToken.of(request)), page);
    }

    /// The page that the form stood on, as far as the browser says.
    private static String cameFrom(HttpServletRequest request) {
        String back = request.getParameter("back");
        String referer = request.getHeader("Referer");
        return back != null ? back : String.valueOf(referer).replaceFirst("^http://[^/]*", "");
    }

    /// A page of Heed's own; anything else would let a link lead from here to another site.
    public static String local(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? address : "/";
    }
}
