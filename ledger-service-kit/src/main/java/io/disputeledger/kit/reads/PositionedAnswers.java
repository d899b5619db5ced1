package io.disputeledger.kit.reads;

import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.MinPosition;
import io.disputeledger.kit.processors.ProcessorProgress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Every read waits for the position that it names, and every answer to it names a position that it
 * reflects, whether or not its endpoint thinks of it: then the end of the log before it was read.
 * An endpoint that reads a projection knows better, and says so itself. Commands do both by
 * themselves.
 */
@ControllerAdvice
public class PositionedAnswers implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    private static final String POSITION = PositionedAnswers.class.getName() + ".position";

    // Asked for late: the web configuration is made before the processors are.
    private final ObjectProvider<ProcessorProgress> progress;

    /** Positions of the log that the given progress knows. */
    public PositionedAnswers(ObjectProvider<ProcessorProgress> progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            ProcessorProgress log = progress.getObject();
            Long minPosition = MinPosition.of(request);
            if (minPosition != null) {
                log.awaitRecorded(minPosition);
            }
            request.setAttribute(POSITION, log.head());
        }
        return true;
    }

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
        if (request instanceof ServletServerHttpRequest servlet
                && servlet.getServletRequest().getAttribute(POSITION) instanceof Long position
                && response.getHeaders().getFirst(AnswerRenderer.POSITION) == null) {
            response.getHeaders().set(AnswerRenderer.POSITION, position.toString());
        }
        return body;
    }
}
