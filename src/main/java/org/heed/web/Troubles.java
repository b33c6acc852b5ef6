package org.heed.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.heed.history.DutyRefusal;
import org.heed.text.Refusal;
import org.heed.web.guard.FaultLog;
import org.heed.web.guard.FormToken;
import org.heed.web.guard.RefusalLog;
import org.heed.web.reading.NotHere;
import org.heed.web.view.Frame;
import org.heed.web.view.Trouble;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.error.ErrorPageRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.View;

/// The pages for requests that could not be answered: what happened, what to do next, and a reference when the
/// fault is Heed's.
@Controller
@ControllerAdvice
class Troubles implements ErrorPageRegistrar {

    private static final String TEMPLATE = "trouble";

    private final Pages pages;
    private final FaultLog faults;

    Troubles(Pages pages, FaultLog faults) {
        this.pages = pages;
        this.faults = faults;
    }

    @Override
    public void registerErrorPages(ErrorPageRegistry registry) {
        registry.addErrorPages(new ErrorPage("/trouble"));
    }

    @ExceptionHandler
    View refused(Refusal refusal, HttpServletRequest request) {
        if (refusal instanceof DutyRefusal) {
            RefusalLog.note(request);
        }
        return show(HttpStatus.BAD_REQUEST, "This cannot be done", String.valueOf(refusal.getMessage()), "");
    }

    @ExceptionHandler
    View notHere(NotHere notHere) {
        return show(
                HttpStatus.NOT_FOUND,
                "This is not here",
                String.valueOf(notHere.getMessage()),
                "If you followed a link inside Heed, what it led to may have been corrected since.");
    }

    @ExceptionHandler
    View tokenMissing(FormToken.Missing missing) {
        return show(
                HttpStatus.FORBIDDEN,
                "This form is out of date",
                "Nothing was changed. The form was opened before Heed was last started, or in another browser.",
                "Open the page again and send the form once more.");
    }

    @ExceptionHandler
    View tooLarge(MaxUploadSizeExceededException tooLarge) {
        return show(
                HttpStatus.CONTENT_TOO_LARGE,
                "These files are too large",
                "Heed takes files of up to " + WebSetup.LARGEST_FILE + " MB here, and " + WebSetup.LARGEST_UPLOAD
                        + " MB in one go. Nothing was added.",
                "Send fewer files at a time, or add them on the command line with: heed add FILE");
    }

    @ExceptionHandler
    View brokenUpload(MultipartException broken) {
        return show(
                HttpStatus.BAD_REQUEST,
                "The files did not arrive whole",
                "The upload broke off or held too many files. Nothing was added.",
                "Send them again, at most " + WebSetup.MOST_FILES + " at a time.");
    }

    /// An address with a word where a number belongs names nothing.
    @ExceptionHandler
    View noNumber(TypeMismatchException mismatch) {
        return show(HttpStatus.NOT_FOUND, "");
    }

    /// Spring's own refusals (no such page, no such method, a number that is none) keep their status; the rest
    /// is a fault of Heed's.
    @ExceptionHandler
    View other(Exception exception) {
        if (!(exception instanceof ErrorResponse response)) {
            return show(HttpStatus.INTERNAL_SERVER_ERROR, faults.write(exception));
        }
        return show(HttpStatus.valueOf(response.getStatusCode().value()), "");
    }

    /// For requests that fail before they reach a page.
    @RequestMapping("/trouble")
    View fromServer(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String reference = fault instanceof Throwable thrown ? faults.write(thrown) : "";
        Object words = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        boolean isExplained =
                status instanceof Integer code && code == 403 && words instanceof String said && !said.isEmpty();
        if (isExplained) {
            return show(HttpStatus.FORBIDDEN, "This is not for your role", words + "", "Nothing was changed.");
        }
        return show(HttpStatus.valueOf(status instanceof Integer code ? code : 404), reference);
    }

    private View show(HttpStatus status, String reference) {
        if (status.is5xxServerError()) {
            String known = reference.isEmpty() ? faults.write(new IllegalStateException()) : reference;
            return show(
                    status,
                    new Trouble(
                            "Heed made a mistake",
                            "The page could not be made. Nothing in the library was harmed.",
                            "Try again. If it happens twice, please report it with the reference below.",
                            known));
        }
        if (status == HttpStatus.FORBIDDEN) {
            return show(
                    status,
                    "This is not for your role",
                    "The page holds a report's own words, or is for another role. Nothing was changed.",
                    "Your account says which roles you have. An administrator can give you another.");
        }
        if (status == HttpStatus.NOT_FOUND) {
            return show(status, "There is no such page", "Nothing has this address.", "Check it for a slip.");
        }
        return show(status, "Heed did not understand this request", "Nothing was changed.", "Start from a page.");
    }

    private View show(HttpStatus status, String heading, String whatHappened, String whatToDo) {
        return show(status, new Trouble(heading, whatHappened, whatToDo, ""));
    }

    private View show(HttpStatus status, Trouble trouble) {
        return pages.show(status, TEMPLATE, Frame.of(trouble.heading(), Frame.Place.NONE, List.of()), trouble);
    }
}
