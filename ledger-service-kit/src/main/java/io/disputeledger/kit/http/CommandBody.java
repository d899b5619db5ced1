package io.disputeledger.kit.http;

import io.disputeledger.kit.limits.LimitProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Keeps the bytes of a JSON body beside the request, for the digest that tells a repeated command
 * from another one, and bounds their number, their time and their characters.
 */
@ControllerAdvice
class CommandBody extends RequestBodyAdviceAdapter {

    /** An entry of the log has at most 65,535 bytes, so a larger body cannot become an event. */
    static final int BYTES_MAX = 60_000;

    private static final String BYTES = CommandBody.class.getName() + ".bytes";
    private static final byte[] NONE = {};

    private final LimitProperties limits;

    CommandBody(LimitProperties limits) {
        this.limits = limits;
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        JsonOnly.requireSent(message.getHeaders().getContentType());
        byte[] bytes = TimelyBody.read(message.getBody(), BYTES_MAX, limits.bodyWithin());
        Utf8.require(bytes);
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(BYTES, bytes, RequestAttributes.SCOPE_REQUEST);
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() {
                return new ByteArrayInputStream(bytes);
            }

            // JSON is UTF-8, whatever a parameter of its media type may say (RFC 8259, 8.1).
            @Override
            public HttpHeaders getHeaders() {
                HttpHeaders headers = new HttpHeaders();
                headers.putAll(message.getHeaders());
                MediaType type = headers.getContentType();
                if (type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
                    headers.setContentType(MediaType.APPLICATION_JSON);
                }
                return headers;
            }
        };
    }

    /** The body of the present request; empty when it has none. */
    static byte[] ofPresentRequest() {
        Object bytes =
                RequestContextHolder.currentRequestAttributes()
                        .getAttribute(BYTES, RequestAttributes.SCOPE_REQUEST);
        return bytes == null ? NONE : (byte[]) bytes;
    }
}
