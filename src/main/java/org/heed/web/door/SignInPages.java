package org.heed.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heed.people.Person;
import org.heed.people.Sharing.OpenIdServer;
import org.heed.people.signin.SignInDesk;
import org.heed.text.Refusal;
import org.heed.tracking.Tracker;
import org.heed.web.Pages;
import org.heed.web.WebParts;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.NamePages;
import org.heed.web.guard.SignedIn;
import org.heed.web.guard.Who;
import org.heed.web.view.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Signing in and out, and one's own account.
@Controller
final class SignInPages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(Tracker.HERE);

    private final Pages pages;
    private final AuthenticationManager manager;
    private final KeptSignIns signIns;
    private final SignInDesk desk;
    private final Optional<OpenIdServer> elsewhere;

    SignInPages(Pages pages, AuthenticationManager manager, KeptSignIns signIns, WebParts parts) {
        this.pages = pages;
        this.manager = manager;
        this.signIns = signIns;
        this.desk = new SignInDesk(parts.library().database(), parts.clock());
        this.elsewhere = DoorSetup.sharing(parts).openId();
    }

    @GetMapping("/sign-in")
    View form(@RequestParam(defaultValue = "/") String back, HttpServletRequest request) {
        String trouble = request.getParameter("refused") == null
                ? ""
                : "The other server did not sign you in, or nobody here has let you in yet. Ask an administrator to"
                        + " enter the e-mail address that the other server has of you.";
        return show(HttpStatus.OK, page(back, "", trouble), request);
    }

    @PostMapping("/sign-in")
    View signIn(
            @RequestParam String account,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        String back = String.valueOf(request.getParameter("back"));
        var typed = new UsernamePasswordAuthenticationToken(account, password);
        typed.setDetails(request.getRemoteAddr());
        try {
            Authentication person = manager.authenticate(typed);
            signIns.saveContext(new SecurityContextImpl(person), request, response);
            return new RedirectView(NamePages.local(back), false, true, false);
        } catch (BadCredentialsException wrong) {
            String words = "The account or the password is not right. Heed does not say which.";
            return show(HttpStatus.UNAUTHORIZED, page(back, account, words), request);
        } catch (Refusal tooOften) {
            return show(HttpStatus.TOO_MANY_REQUESTS, page(back, account, tooOften.getMessage()), request);
        }
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        signIns.end(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return new RedirectView("/sign-in", false, true, false);
    }

    @GetMapping("/account")
    View account(HttpServletRequest request) {
        return account(HttpStatus.OK, "", request);
    }

    @PostMapping("/sign-out/everywhere")
    View signOutEverywhere(@RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        Person person = SignedIn.person(request).orElseThrow(Who.NotSaid::new);
        try {
            desk.endEverywhere(person, new SignInDesk.Typed(person.account(), password, request.getRemoteAddr()));
        } catch (Refusal refusal) {
            return account(HttpStatus.BAD_REQUEST, refusal.getMessage(), request);
        }
        return new RedirectView("/sign-in", false, true, false);
    }

    private View account(HttpStatus status, String trouble, HttpServletRequest request) {
        Person person = SignedIn.person(request).orElseThrow(Who.NotSaid::new);
        List<AccountPage.RoleLine> roles = person.roles().stream()
                .map(held -> new AccountPage.RoleLine(
                        held.role().words(), held.organisation(), held.role().meaning()))
                .toList();
        Frame frame = Frame.of("Your account", Frame.Place.NONE, List.of(Frame.Place.HOME.link()));
        List<String> running = desk.running(person).stream()
                .map(each -> "Since " + MOMENT.format(each.began()) + ", last used " + MOMENT.format(each.seen()))
                .toList();
        return pages.show(
                status,
                "door/account",
                frame.with(FormToken.of(request)),
                new AccountPage(person, desk.hasPassword(person), roles, running, trouble));
    }

    @GetMapping("/password")
    View password(HttpServletRequest request) {
        return password(HttpStatus.OK, "", request);
    }

    @PostMapping("/password")
    View change(
            @RequestParam String old,
            @RequestParam String fresh,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = SignedIn.person(request).orElseThrow(Who.NotSaid::new);
        try {
            desk.change(person, new SignInDesk.Typed(person.account(), old, request.getRemoteAddr()), fresh);
        } catch (Refusal refusal) {
            return password(HttpStatus.BAD_REQUEST, refusal.getMessage(), request);
        }
        signIns.saveContext(new SecurityContextImpl(new PersonToken(person)), request, response);
        return new RedirectView("/", false, true, false);
    }

    private View password(HttpStatus status, String trouble, HttpServletRequest request) {
        Person person = SignedIn.person(request).orElseThrow(Who.NotSaid::new);
        PasswordPage page = new PasswordPage(person.account(), desk.mustChange(person), trouble);
        Frame frame = Frame.of("Change your password", Frame.Place.NONE, List.of(Frame.Place.HOME.link()));
        return pages.show(status, "door/password", frame.with(FormToken.of(request)), page);
    }

    private SignInPage page(String back, String account, String trouble) {
        String local = NamePages.local(back);
        String address = OpenIdSetup.BEGIN + "/" + OpenIdSetup.SERVER + "?back="
                + URLEncoder.encode(local, StandardCharsets.UTF_8);
        return new SignInPage(
                local, account, trouble, elsewhere.map(OpenIdServer::words).orElse(""), address);
    }

    private View show(HttpStatus status, SignInPage page, HttpServletRequest request) {
        Frame frame = Frame.of("Sign in", Frame.Place.NONE, List.of());
        return pages.show(status, "door/sign-in", frame.with(FormToken.of(request)), page);
    }
}
