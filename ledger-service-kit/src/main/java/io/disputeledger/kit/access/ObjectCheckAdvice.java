package io.disputeledger.kit.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Writes no body whose object nobody looked at; problems are no objects. */
@ControllerAdvice
public class ObjectCheckAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (returned.hasMethodAnnotation(Access.class)
                && response instanceof ServletServerHttpResponse served
                && served.getServletResponse().getStatus() < HttpStatus.BAD_REQUEST.value()
                && request instanceof ServletServerHttpRequest asked) {
            HttpServletRequest servlet = asked.getServletRequest();
            ObjectCheck.of(servlet).requireMade();
        }
        return body;
    }
}
