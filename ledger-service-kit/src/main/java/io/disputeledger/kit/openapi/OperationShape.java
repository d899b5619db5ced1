package io.disputeledger.kit.openapi;

import io.disputeledger.kit.access.DeclaredAccess;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.access.Operations.Operation;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.reads.PagedReads;
import io.disputeledger.kit.reads.PositionedPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * What the signature of a handler says of its operation.
 *
 * @param name of the command or query
 * @param command whether it appends to the ledger
 * @param takesJson whether its body is read as JSON
 * @param takesBytes whether its body is taken as it is
 * @param readsOne whether it reads what its path names
 * @param readsBytes whether it answers bytes in whatever form they were uploaded or stored
 * @param pages whether it answers page by page
 * @param positioned whether it waits for a position that it is asked for; its answer names one
 * @param view whether it answers from a projection, which may be on its way
 * @param access who may call it
 * @param statuses of success
 * @param ownProblems beside those of all operations like it
 */
record OperationShape(
        String name,
        boolean command,
        boolean takesJson,
        boolean takesBytes,
        boolean readsOne,
        boolean readsBytes,
        boolean pages,
        boolean positioned,
        boolean view,
        DeclaredAccess access,
        List<Integer> statuses,
        List<String> headers,
        List<ProblemCode> ownProblems) {

    static OperationShape of(Operation operation) {
        Method method = operation.handler().getMethod();
        String path = operation.path();
        DeclaredAccess access = operation.access();
        Described described = method.getAnnotation(Described.class);
        boolean reads = AnnotatedElementUtils.hasAnnotation(method, GetMapping.class);
        return new OperationShape(
                StringUtils.capitalize(method.getName()),
                takes(method, CommandRequest.class),
                isAnnotated(method, RequestBody.class),
                described != null && described.takesBytes(),
                reads && (path.contains("{") || path.endsWith("/**")),
                reads && answersBytes(method),
                PagedReads.answer(method),
                takes(method, CommandRequest.class)
                        || (PositionedPaths.include(path)
                                && !AnnotatedElementUtils.hasAnnotation(method, PostMapping.class)),
                reads && takes(method, HttpServletRequest.class) && namesItsPosition(method),
                access,
                statuses(method, path, described, access),
                described == null ? List.of() : List.of(described.headers()),
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
                    case NOT_FOUND -> namesWhatMayBeMissing();
                    case NOT_ACCEPTABLE -> !readsBytes;
                    case UNREADABLE_BODY, UNSUPPORTED_MEDIA_TYPE -> takesJson;
                    case BODY_TOO_LARGE -> takesJson || takesBytes;
                    case POSITION_NOT_REACHED -> positioned;
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
                    case METHOD_NOT_ALLOWED, CLOCK_MOVES_FORWARD, CLOCK_IS_MOVING, HASH_MISMATCH ->
                            false;
                    // What has to do with no kind of operation may happen to any.
                    default -> true;
                };
    }

    /** A command begins its stream, unless its object is to be there before. */
    private boolean namesWhatMayBeMissing() {
        return command ? !needsNoObject(access) : readsOne;
    }

    /** Unless it says otherwise, a command that may find its stream empty begins it. */
    private static List<Integer> statuses(
            Method method, String path, @Nullable Described described, DeclaredAccess access) {
        if (described != null && described.statuses().length > 0) {
            return Arrays.stream(described.statuses()).boxed().toList();
        }
        boolean begins =
                takes(method, CommandRequest.class)
                        && (!path.contains("{") || needsNoObject(access));
        return begins ? List.of(200, 201) : List.of(200);
    }

    private static boolean needsNoObject(DeclaredAccess access) {
        return !(access instanceof DeclaredAccess.InRole(_, var rule, _)) || rule == ObjectRule.ANY;
    }

    // What says which media type it produces is asked whether it is acceptable.
    private static boolean answersBytes(Method method) {
        Class<?> body =
                ResolvableType.forMethodReturnType(method).getGeneric(0).resolve(Object.class);
        GetMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class);
        return (body == byte[].class || Resource.class.isAssignableFrom(body))
                && (mapping == null || mapping.produces().length == 0);
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
