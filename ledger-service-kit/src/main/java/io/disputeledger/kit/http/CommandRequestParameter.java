package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.InvalidValue;
import io.disputeledger.kit.access.ObjectCheck;
import io.disputeledger.kit.commands.ExpectedVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
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
        JsonOnly.requireAccepted(request);
        Caller caller = Caller.of(request);
        return new CommandRequest(
                request.getMethod(),
                request.getRequestURI(),
                caller.id(),
                idempotencyKey(request),
                caller.actor(),
                expectedVersion(request),
                MinPosition.of(request),
                ObjectCheck.of(request),
                RequestLanguage.of(request));
    }

    private static String idempotencyKey(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REQUIRED);
        }
        if (!KEY.matcher(key).matches()) {
            throw new InvalidField("Idempotency-Key", "field.idempotency-key");
        }
        return key;
    }

    private static ExpectedVersion expectedVersion(HttpServletRequest request) {
        String ifMatch = list(request, HttpHeaders.IF_MATCH);
        try {
            return ExpectedVersion.ofHeaders(ifMatch, list(request, HttpHeaders.IF_NONE_MATCH));
        } catch (InvalidValue e) {
            throw new InvalidField(
                    HttpHeaders.IF_MATCH + " / " + HttpHeaders.IF_NONE_MATCH, e.text());
        }
    }

    // A list may come in several lines.
    private static @Nullable String list(HttpServletRequest request, String header) {
        List<String> lines = Collections.list(request.getHeaders(header));
        return lines.isEmpty() ? null : String.join(",", lines);
    }
}
