package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.commands.ConflictingCommands;
import io.disputeledger.kit.commands.IdempotencyMismatch;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.commands.VersionMismatch;
import io.disputeledger.kit.processors.ProcessorProgress.PositionNotReached;
import io.disputeledger.rules.text.BrokenRules;
import io.disputeledger.store.events.AppendFailed;
import io.disputeledger.store.events.EntryTooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns every fault of a command or a read into a problem; Spring's own are another's. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /**
     * SQL states of a database that is down, starting, refusing connections, or slow to give a
     * lock.
     */
    private static final List<String> UNAVAILABLE_STATES = List.of("08", "53", "55", "57");

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException fault) {
        if (fault.problem().code() != ProblemCode.UNSUPPORTED_MEDIA_TYPE) {
            return answers.answer(fault.problem());
        }
        HttpHeaders read = new HttpHeaders();
        read.setAccept(List.of(MediaType.APPLICATION_JSON));
        return answers.answer(fault.problem(), read);
    }

    /**
     * The container reads the query, and the firewall looks at parameters and headers, when they
     * are first asked for, which may be as late as here.
     */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<Object> malformed(RuntimeException fault) {
        return answers.answer(Problem.of(ProblemCode.MALFORMED_REQUEST));
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound fault) {
        return answers.answer(Problem.of(ProblemCode.NOT_FOUND, fault.text()));
    }

    @ExceptionHandler
    ResponseEntity<Object> notAuthorised(NotAuthorised fault) {
        return answers.answer(Problem.of(ProblemCode.NOT_AUTHORISED, fault.text()));
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(BrokenRules fault) {
        return answers.answer(WrongText.problem("text", fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> conflict(ConflictingCommands fault) {
        return answers.answer(Problem.of(ProblemCode.CONFLICT));
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(VersionMismatch fault) {
        if (fault.current() < 0) {
            return answers.answer(
                    Problem.withAction(
                            ProblemCode.VERSION_MISMATCH, Text.of("version-mismatch.nothing")));
        }
        HttpHeaders present = new HttpHeaders();
        present.setETag("\"" + fault.current() + "\"");
        return answers.answer(
                Problem.withAction(
                                ProblemCode.VERSION_MISMATCH,
                                Text.of("version-mismatch.detail", fault.current()))
                        .with("version", fault.current()),
                present);
    }

    @ExceptionHandler
    ResponseEntity<Object> mismatch(IdempotencyMismatch fault) {
        return answers.answer(Problem.of(ProblemCode.IDEMPOTENCY_MISMATCH));
    }

    @ExceptionHandler
    ResponseEntity<Object> notYet(PositionNotReached fault) {
        return answers.answer(Problem.of(ProblemCode.POSITION_NOT_REACHED, fault.text()));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(EntryTooLarge fault) {
        return answers.answer(
                Problem.withAction(
                        ProblemCode.EVENT_TOO_LARGE,
                        Text.of("event-too-large.detail", fault.bytes(), fault.bytesMax())));
    }

    @ExceptionHandler
    ResponseEntity<Object> notStored(AppendFailed fault) {
        log.warn("An append failed: {}", fault.getMessage());
        return answers.answer(
                Problem.withAction(
                        ProblemCode.UNAVAILABLE,
                        Text.of(
                                switch (fault) {
                                    case AppendFailed.QueueFull _ -> "unavailable.queue-full";
                                    case AppendFailed.StorageClosed _ -> "unavailable.closed";
                                    default -> "unavailable.nothing-stored";
                                })));
    }

    @ExceptionHandler
    ResponseEntity<Object> perhapsStored(AppendFailed.OutcomeUnknown fault) {
        log.warn("The outcome of an append is unknown: {}", rootOf(fault).getMessage());
        return answers.answer(Problem.of(ProblemCode.OUTCOME_UNKNOWN));
    }

    /** Where no endpoint is found, Spring reads the headers before {@link KnownMediaType} does. */
    @ExceptionHandler
    ResponseEntity<Object> faultOfTheirHeader(
            IllegalArgumentException fault, HttpServletRequest request) {
        return KnownMediaType.isAny(request.getContentType())
                ? answers.answer(KnownMediaType.noType().problem())
                : fault(fault);
    }

    @ExceptionHandler
    ResponseEntity<Object> fault(Exception fault) {
        if (isUnavailable(fault)) {
            log.warn("The database does not answer: {}", rootOf(fault).getMessage());
            return answers.answer(Problem.of(ProblemCode.UNAVAILABLE));
        }
        log.error("A request failed", fault);
        return answers.answer(Problem.of(ProblemCode.INTERNAL));
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
}
