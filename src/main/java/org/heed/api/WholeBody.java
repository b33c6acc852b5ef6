package org.heed.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// Sees to it that a request holds what the document says it has to: what is not marked as one that may be left out is
/// there.
@RestControllerAdvice(basePackageClasses = WholeBody.class)
final class WholeBody extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        require((Record) body);
        return body;
    }

    private static void require(Record body) {
        for (RecordComponent component : body.getClass().getRecordComponents()) {
            Object value = value(component, body);
            boolean mayBeMissing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (value == null && !mayBeMissing) {
                throw new Incomplete(component.getName());
            }
            List<?> parts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            parts.stream()
                    .filter(Record.class::isInstance)
                    .map(Record.class::cast)
                    .forEach(WholeBody::require);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record body) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(body);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A request that lacks a field.
    static final class Incomplete extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private Incomplete(String field) {
            super("The body lacks '" + field + "'. Nothing was changed.");
        }
    }
}
