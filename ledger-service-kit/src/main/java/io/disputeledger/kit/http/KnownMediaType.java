package io.disputeledger.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses "any" as a Content-Type before Spring reads it, which has no name for that and would call
 * it a fault of ours: as another media type where JSON is read, and as a wrong header elsewhere,
 * where Spring looks at it when it answers with a file.
 */
class KnownMediaType implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        if (!isAny(request.getContentType())) {
            return true;
        }
        if (readsJson(handler)) {
            throw new HttpMediaTypeNotSupportedException(
                    MediaType.ALL, List.of(MediaType.APPLICATION_JSON));
        }
        throw noType();
    }

    /** "Any" is no media type of a body. */
    static InvalidField noType() {
        return new InvalidField(HttpHeaders.CONTENT_TYPE, "field.in-its-form");
    }

    private static boolean readsJson(Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters())
                        .anyMatch(one -> one.hasParameterAnnotation(RequestBody.class));
    }

    // What is no media type at all is named by whoever reads the body.
    static boolean isAny(@Nullable String sent) {
        if (sent == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(sent);
            return type.isWildcardType() || type.isWildcardSubtype();
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
