package org.heed.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.heed.api.route.Acting;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.NoSuch;
import org.heed.history.DutyRefusal;
import org.heed.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What programs get when something could not be done: a problem after RFC 9457, in the words that people get.
@RestControllerAdvice(basePackageClasses = ProblemDetails.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemDetails {

    /// Further down there is only the server.
    private static final int DEPTH = 12;

    private static final Logger LOG = LoggerFactory.getLogger("heed");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        if (refusal instanceof DutyRefusal) {
            Acting.noteRefused(request);
        }
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuch(NoSuch noSuch) {
        return answer(HttpStatus.NOT_FOUND, String.valueOf(noSuch.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notUnderstood(HttpMessageNotReadableException notUnderstood) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "The body is not what this address takes. The document at " + ApiRoutes.DOCUMENT + " says what is.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lacks(WholeBody.Incomplete incomplete) {
        return answer(HttpStatus.BAD_REQUEST, String.valueOf(incomplete.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notOne(MethodArgumentTypeMismatchException wrong) {
        return answer(HttpStatus.BAD_REQUEST, "'" + wrong.getName() + "' cannot be that.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception other) {
        if (other instanceof ErrorResponse known) {
            return answer(HttpStatus.valueOf(known.getStatusCode().value()), "Heed did not understand this request.");
        }
        // The message may quote a report; where it happened does not.
        LOG.error("api {} at {}", other.getClass().getName(), where(other));
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "Heed made a mistake. Nothing in the library was harmed.");
    }

    private static String where(Exception other) {
        return Arrays.stream(other.getStackTrace())
                .limit(DEPTH)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", "));
    }

    static ResponseEntity<ProblemDetail> answer(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, words));
    }
}
