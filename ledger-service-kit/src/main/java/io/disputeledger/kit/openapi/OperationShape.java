package io.disputeledger.kit.openapi;

import io.disputeledger.kit.access.DeclaredAccess;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.reads.PagedReads;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * What the signature of a handler says of its operation.
 *
 * @param name of the command or query
 * @param command whether it appends to the ledger
 * @param takesJson whether its body is read as JSON
 * @param takesBytes whether its body is taken as it is
 * @param asksForOne whether it names something that may not be there, or has parameters
 * @param pages whether it answers page by page
 * @param view whether it answers from a projection, up to a position that it names
 * @param access who may call it
 * @param statuses of success
 * @param ownProblems beside those of all operations like it
 */
record OperationShape(
        String name,
        boolean command,
        boolean takesJson,
        boolean takesBytes,
        boolean asksForOne,
        boolean pages,
        boolean view,
        DeclaredAccess access,
        List<Integer> statuses,
        List<ProblemCode> ownProblems) {

    static OperationShape of(HandlerMethod handler, DeclaredAccess access) {
        Method method = handler.getMethod();
        Described described = method.getAnnotation(Described.class);
        boolean reads = AnnotatedElementUtils.hasAnnotation(method, GetMapping.class);
        return new OperationShape(
                StringUtils.capitalize(method.getName()),
                takes(method, CommandRequest.class),
                isAnnotated(method, RequestBody.class),
                described != null && described.takesBytes(),
                isAnnotated(method, PathVariable.class)
                        || isAnnotated(method, RequestParam.class)
                        || takes(method, HttpServletRequest.class),
                PagedReads.answer(method),
                reads && takes(method, HttpServletRequest.class) && namesItsPosition(method),
                access,
                described == null
                        ? List.of(200)
                        : Arrays.stream(described.statuses()).boxed().toList(),
                described == null ? List.of() : List.of(described.problems()));
    }

    /** Whether it takes no access token. */
    boolean isOpen() {
        return access instanceof DeclaredAccess.Everybody;
    }

    /** Whether the problem may be this operation's answer. */
    boolean mayAnswer(ProblemCode problem) {
        return ownProblems.contains(problem)
                || switch (problem) {
                    case UNAUTHENTICATED, NOT_AUTHORISED, ISSUER_UNAVAILABLE -> !isOpen();
                    case INVALID_FIELD, NOT_FOUND -> asksForOne || takesJson || command;
                    case UNREADABLE_BODY, UNSUPPORTED_MEDIA_TYPE -> takesJson;
                    case BODY_TOO_LARGE -> takesJson || takesBytes;
                    case POSITION_NOT_REACHED -> command || view;
                    case PROJECTION_REBUILDING -> view;
                    case IDEMPOTENCY_KEY_REQUIRED,
                            CONFLICT,
                            VERSION_MISMATCH,
                            EVENT_TOO_LARGE,
                            OUTCOME_UNKNOWN,
                            IDEMPOTENCY_MISMATCH ->
                            command;
                    case INVALID_CURSOR -> pages;
                    // Of another method on the same path, or declared where it may be answered.
                    case METHOD_NOT_ALLOWED, CLOCK_MOVES_FORWARD, HASH_MISMATCH -> false;
                    // What has to do with no kind of operation may happen to any.
                    default -> true;
                };
    }

    private static boolean takes(Method method, Class<?> type) {
        return Arrays.asList(method.getParameterTypes()).contains(type);
    }

    private static boolean isAnnotated(Method method, Class<? extends Annotation> annotation) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(annotation));
    }

    private static boolean namesItsPosition(Method method) {
        ResolvableType answer = ResolvableType.forMethodReturnType(method);
        Class<?> body = answer.getGeneric(0).resolve(Object.class);
        return answer.resolve(Object.class) == ResponseEntity.class
                && body.isRecord()
                && Arrays.stream(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch("position"::equals);
    }
}
