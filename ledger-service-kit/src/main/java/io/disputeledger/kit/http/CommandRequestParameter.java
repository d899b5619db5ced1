package io.disputeledger.kit.http;

import io.disputeledger.kit.access.ObjectCheck;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link CommandRequest} of a request. */
class CommandRequestParameter implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    // A read marks the limits that have passed since the version with a dot and their number.
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})(?:\\.\\d{1,4})?\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public CommandRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Commands come over HTTP.");
        }
        Caller caller = Caller.of(request);
        return new CommandRequest(
                request.getMethod(),
                request.getRequestURI(),
                caller.id(),
                idempotencyKey(request),
                caller.actor(),
                expectedVersion(request),
                MinPosition.of(request),
                ObjectCheck.of(request));
    }

    private static String idempotencyKey(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            throw new ProblemException(
                    ProblemCode.IDEMPOTENCY_KEY_REQUIRED,
                    "Send an Idempotency-Key header, for example a UUID, and the same one when you"
                            + " repeat the request.");
        }
        if (!KEY.matcher(key).matches()) {
            throw new InvalidField(
                    "Idempotency-Key", "has 1 to 255 visible ASCII characters, without spaces");
        }
        return key;
    }

    private static @Nullable Long expectedVersion(HttpServletRequest request) {
        String etag = request.getHeader(HttpHeaders.IF_MATCH);
        if (etag == null || etag.equals("*")) {
            return null;
        }
        var version = ETAG.matcher(etag);
        if (!version.matches()) {
            throw new InvalidField("If-Match", "is one ETag as given before, for example \"3\"");
        }
        return Long.valueOf(version.group(1));
    }
}
