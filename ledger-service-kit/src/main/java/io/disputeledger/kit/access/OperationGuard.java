package io.disputeledger.kit.access;

import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.texts.InvalidValue;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.http.Caller;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.MinPosition;
import io.disputeledger.kit.processors.ProcessorProgress;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Lets a request through to its operation: by role, then by object. Runs before parameters and body
 * are read, so whoever may not call learns nothing of what they would have to send.
 */
public class OperationGuard implements HandlerInterceptor {

    private static final String LET_THROUGH = OperationGuard.class.getName();

    private final ObjectProvider<Operations> operations;
    private final Supplier<List<ObjectGuard>> guards;
    private final ObjectProvider<ProcessorProgress> progress;
    private final Map<Method, DeclaredAccess> known = new ConcurrentHashMap<>();

    /** Guards these operations, with the service's guards of objects. */
    public OperationGuard(
            ObjectProvider<Operations> operations,
            ObjectProvider<ObjectGuard> guards,
            ObjectProvider<ProcessorProgress> progress) {
        this.operations = operations;
        this.guards = SingletonSupplier.of(() -> guards.stream().toList());
        this.progress = progress;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        // An answer that goes on in another thread comes by again, and so does one that failed.
        if (handler instanceof HandlerMethod method
                && request.getAttribute(LET_THROUGH) == null
                && request.getDispatcherType() != DispatcherType.ERROR) {
            if (!isSpringsAnswerToOptions(request, method)) {
                admit(request, accessTo(method));
            }
            request.setAttribute(LET_THROUGH, true);
        }
        return true;
    }

    private void admit(HttpServletRequest request, DeclaredAccess access) {
        switch (access) {
            case DeclaredAccess.Everybody _ -> {}
            case DeclaredAccess.InRole(var roles, var rule, var id) -> {
                Caller caller = Caller.of(request);
                requireRole(roles, caller.actor().role());
                ObjectCheck check = new ObjectCheck(caller.actor(), rule);
                check.begin(request);
                String object = pathVariable(request, id);
                if (object != null) {
                    guardOf(rule).ifPresent(guard -> admit(request, check, guard, id, object));
                }
                AuditorReadings.note(caller.actor(), rule, request);
            }
        }
    }

    private void admit(
            HttpServletRequest request,
            ObjectCheck check,
            ObjectGuard guard,
            String name,
            String object) {
        try {
            check.admit(guard, object);
        } catch (NotFound missing) {
            Long minPosition = MinPosition.of(request);
            if (minPosition == null) {
                throw missing;
            }
            // The caller has seen more than there was: perhaps the object.
            progress.getObject().awaitRecorded(minPosition);
            check.admit(guard, object);
        } catch (InvalidValue e) {
            throw new InvalidField(name, e.text());
        }
    }

    private static void requireRole(Set<Role> roles, Role role) {
        if (!roles.contains(role)) {
            throw new NotAuthorised(
                    "access.role",
                    roles.stream().map(Role::name).sorted().collect(Collectors.joining(", ")),
                    role);
        }
    }

    private DeclaredAccess accessTo(HandlerMethod handler) {
        return known.computeIfAbsent(
                handler.getMethod(),
                _ ->
                        operations
                                .getObject()
                                .accessTo(handler)
                                // The service would not have started; and still: nobody.
                                .orElseThrow(() -> new NotAuthorised("access.nobody")));
    }

    private Optional<ObjectGuard> guardOf(ObjectRule rule) {
        return guards.get().stream().filter(guard -> guard.rule() == rule).findFirst();
    }

    private static @Nullable String pathVariable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables
                ? (String) variables.get(name)
                : null;
    }

    // It tells the methods of a path, and nothing else.
    private static boolean isSpringsAnswerToOptions(
            HttpServletRequest request, HandlerMethod method) {
        return HttpMethod.OPTIONS.matches(request.getMethod())
                && method.getBeanType().getEnclosingClass()
                        == RequestMappingInfoHandlerMapping.class;
    }
}
