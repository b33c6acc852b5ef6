package org.heed.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.heed.api.route.ApiRoutes;
import org.heed.api.route.Says;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The API's own description, made from its routes.
@RestController
final class DocumentApi {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    DocumentApi(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @Says("This description (OpenAPI 3.1).")
    @GetMapping(path = ApiRoutes.DOCUMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> document() {
        return OpenApi.of(routes.getObject());
    }

    /// Whatever is no route.
    @RequestMapping(ApiRoutes.ROOT + "/**")
    ResponseEntity<ProblemDetail> other(HttpServletRequest request) {
        return ProblemDetails.answer(
                HttpStatus.NOT_FOUND, "The API has nothing at this address, or not by " + request.getMethod() + ".");
    }
}
