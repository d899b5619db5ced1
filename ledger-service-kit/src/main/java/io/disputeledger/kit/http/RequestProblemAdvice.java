package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.InvalidValue;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.http.Problem.WrongField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what Spring says of a request that fits no endpoint into a problem of the catalogue. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestProblemAdvice extends ResponseEntityExceptionHandler {

    private final ProblemAnswers answers;

    RequestProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answers.answer(
                Problem.invalid(
                        fault.getBindingResult().getAllErrors().stream()
                                .map(error ->
                                        new WrongField(
                                                error instanceof FieldError field
                                                        ? field.getField()
                                                        : error.getObjectName(),
                                                said(error.getDefaultMessage())))
                                .toList()));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answers.answer(
                Problem.invalid(
                        fault.getParameterValidationResults().stream()
                                .flatMap(result ->
                                        result.getResolvableErrors().stream()
                                                .map(error ->
                                                        new WrongField(
                                                                String.valueOf(
                                                                        result.getMethodParameter()
                                                                                .getParameterName()),
                                                                said(error.getDefaultMessage()))))
                                .toList()));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answers.answer(UnreadableBody.problem(fault));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name =
                fault instanceof MethodArgumentTypeMismatchException argument
                        ? argument.getName()
                        : String.valueOf(fault.getPropertyName());
        return answers.answer(Problem.invalid(name, whatWouldBeRight(fault)));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answers.answer(Problem.invalid(fault.getParameterName(), Text.of("field.required")));
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String[] allowed = Objects.requireNonNullElse(fault.getSupportedMethods(), new String[] {});
        return answers.answer(
                Problem.of(
                        ProblemCode.METHOD_NOT_ALLOWED,
                        Text.of("method-not-allowed.detail", listed(Arrays.stream(allowed)))),
                headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answers.answer(
                Problem.of(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        Text.of(
                                "unsupported-media-type.detail",
                                listed(fault.getSupportedMediaTypes()))),
                headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answers.answer(
                Problem.of(
                        ProblemCode.NOT_ACCEPTABLE,
                        Text.of("not-acceptable.detail", listed(fault.getSupportedMediaTypes()))));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.is5xxServerError()) {
            logger.error("A request failed", fault);
        }
        return answers.answer(Problem.of(StatusProblem.codeOf(status.value())), headers);
    }

    private static Text whatWouldBeRight(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue ours) {
                return ours.text();
            }
        }
        return fault instanceof TypeMismatchException mismatch && mismatch.getRequiredType() != null
                ? UnreadableBody.whatIsRight(mismatch.getRequiredType())
                : Text.of("field.invalid");
    }

    /** A constraint's message: it was put into the caller's language where it was found. */
    private static Text said(@Nullable String message) {
        return Text.of("field.said", String.valueOf(message));
    }

    private static String listed(List<MediaType> types) {
        return listed(types.stream().map(MediaType::toString));
    }

    // Spring found them in whatever order.
    private static String listed(Stream<String> names) {
        return names.distinct().sorted().collect(Collectors.joining(", "));
    }
}
