package io.disputeledger.kit.http;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.kit.commands.ConflictingCommands;
import io.disputeledger.kit.commands.IdempotencyMismatch;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.commands.VersionMismatch;
import io.disputeledger.kit.processors.ProcessorProgress.PositionNotReached;
import io.disputeledger.store.events.AppendFailed;
import io.disputeledger.store.events.EntryTooLarge;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every fault of a request into a problem document with a stable code. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /**
     * SQL states of a database that is down, starting, refusing connections, or slow to give a
     * lock.
     */
    private static final List<String> UNAVAILABLE_STATES = List.of("08", "53", "55", "57");

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException fault) {
        return Problems.response(fault.code(), message(fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound fault) {
        return Problems.response(ProblemCode.NOT_FOUND, message(fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> notAuthorised(NotAuthorised fault) {
        return Problems.response(ProblemCode.NOT_AUTHORISED, message(fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(InvalidField fault) {
        return Problems.invalid(List.of(new Problems.FieldError(fault.field(), message(fault))));
    }

    @ExceptionHandler
    ResponseEntity<Object> conflict(ConflictingCommands fault) {
        return Problems.response(
                ProblemCode.CONFLICT, message(fault) + " Send the same request again.");
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(VersionMismatch fault) {
        ProblemDetail problem =
                Problems.of(
                        ProblemCode.VERSION_MISMATCH,
                        message(fault) + " Read it again and decide again.");
        problem.setProperty("version", fault.current());
        return Problems.response(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> mismatch(IdempotencyMismatch fault) {
        return Problems.response(
                Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        RefusalCode.IDEMPOTENCY_MISMATCH.name(),
                        "Another request used this key",
                        message(fault)));
    }

    @ExceptionHandler
    ResponseEntity<Object> notYet(PositionNotReached fault) {
        return Problems.response(ProblemCode.POSITION_NOT_REACHED, message(fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(EntryTooLarge fault) {
        return Problems.response(
                ProblemCode.EVENT_TOO_LARGE,
                "It would take %d bytes as an event, which has at most %d. Nothing was stored."
                        .formatted(fault.bytes(), fault.bytesMax()));
    }

    @ExceptionHandler
    ResponseEntity<Object> notStored(AppendFailed fault) {
        log.warn("An append failed: {}", message(fault));
        return Problems.response(
                ProblemCode.UNAVAILABLE, message(fault) + " Send the same request again.");
    }

    @ExceptionHandler
    ResponseEntity<Object> perhapsStored(AppendFailed.OutcomeUnknown fault) {
        log.warn("The outcome of an append is unknown: {}", rootOf(fault).getMessage());
        return Problems.response(
                ProblemCode.OUTCOME_UNKNOWN,
                message(fault)
                        + " Send the same request with the same Idempotency-Key again: if it is"
                        + " stored, you get its answer, and nothing happens twice.");
    }

    @ExceptionHandler
    ResponseEntity<Object> fault(Exception fault) {
        if (isUnavailable(fault)) {
            log.warn("The database does not answer: {}", rootOf(fault).getMessage());
            return Problems.response(
                    ProblemCode.UNAVAILABLE,
                    "The database does not answer. Send the same request again.");
        }
        log.error("A request failed", fault);
        return Problems.response(
                ProblemCode.INTERNAL, "The fault is logged. Send the same request again later.");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return Problems.invalid(
                fault.getBindingResult().getFieldErrors().stream()
                        .map(error ->
                                new Problems.FieldError(
                                        error.getField(),
                                        String.valueOf(error.getDefaultMessage())))
                        .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return Problems.invalid(
                fault.getParameterValidationResults().stream()
                        .flatMap(result ->
                                result.getResolvableErrors().stream()
                                        .map(error ->
                                                new Problems.FieldError(
                                                        String.valueOf(
                                                                result.getMethodParameter()
                                                                        .getParameterName()),
                                                        String.valueOf(error.getDefaultMessage()))))
                        .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return UnreadableBody.response(fault);
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
        Throwable root = rootOf(fault);
        String detail =
                root instanceof IllegalArgumentException && root.getMessage() != null
                        ? root.getMessage()
                        : "has another form";
        return Problems.invalid(List.of(new Problems.FieldError(name, detail)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String detail =
                body instanceof ProblemDetail problem && problem.getDetail() != null
                        ? problem.getDetail()
                        : "";
        ResponseEntity<Object> response = Problems.response(codeFor(status), detail);
        return ResponseEntity.status(response.getStatusCode())
                .headers(headers)
                .headers(response.getHeaders())
                .body(response.getBody());
    }

    private static ProblemCode codeFor(HttpStatusCode status) {
        for (ProblemCode code : ProblemCode.values()) {
            if (code.status().isSameCodeAs(status)
                    && code != ProblemCode.UNREADABLE_BODY
                    && code != ProblemCode.POSITION_NOT_REACHED
                    && code != ProblemCode.PROJECTION_REBUILDING
                    && code != ProblemCode.ISSUER_UNAVAILABLE) {
                return code;
            }
        }
        return status.is4xxClientError() ? ProblemCode.INVALID_FIELD : ProblemCode.INTERNAL;
    }

    private static boolean isUnavailable(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && UNAVAILABLE_STATES.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }

    private static Throwable rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String message(Throwable fault) {
        return String.valueOf(fault.getMessage());
    }
}
