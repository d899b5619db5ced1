package io.disputeledger.kit.access;

import io.disputeledger.kit.database.RefusedToStart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every operation of this service and what is declared of it: what documentation and tests are
 * generated from. A service with an operation that declares nothing does not start.
 */
public class Operations implements SmartInitializingSingleton {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final List<LibraryAccess> libraries;
    private volatile List<Operation> operations = List.of();
    private volatile RequestMatcher forEverybody = _ -> false;

    /** The operations of these mappings; libraries declare theirs by beans. */
    public Operations(
            ObjectProvider<RequestMappingHandlerMapping> mappings, List<LibraryAccess> libraries) {
        this.mappings = mappings;
        this.libraries = List.copyOf(libraries);
    }

    /**
     * One operation.
     *
     * @param method HTTP method
     * @param path pattern of the path, for example {@code /v1/disputes/{id}/accept-complaint}
     * @param handler what handles it
     * @param access what is declared of it
     */
    public record Operation(
            HttpMethod method, String path, HandlerMethod handler, DeclaredAccess access) {}

    /** All of them, by path and method. */
    public List<Operation> all() {
        return operations;
    }

    /** What is declared of a handler; empty when nothing is. */
    Optional<DeclaredAccess> accessTo(HandlerMethod handler) {
        return DeclaredAccess.of(handler, libraries);
    }

    /** Whether a request, not yet routed, is for an operation that anybody may call. */
    public RequestMatcher forEverybody() {
        return request -> forEverybody.matches(request);
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Operation> found = new ArrayList<>();
        List<String> undeclared = new ArrayList<>();
        mappings.orderedStream()
                .forEach(mapping ->
                        mapping.getHandlerMethods()
                                .forEach((info, handler) -> {
                                    if (answersErrorsOnly(handler)) {
                                        return;
                                    }
                                    accessTo(handler)
                                            .ifPresentOrElse(
                                                    access ->
                                                            found.addAll(
                                                                    operations(
                                                                            info, handler, access)),
                                                    () -> undeclared.add(info + " → " + handler));
                                }));
        if (!undeclared.isEmpty()) {
            throw new RefusedToStart(
                    "These operations do not declare who may call them (@Access or @PublicAccess;"
                            + " a LibraryAccess bean for those of a library): "
                            + String.join(", ", undeclared));
        }
        found.sort(
                Comparator.comparing(Operation::path)
                        .thenComparing(operation -> operation.method().name()));
        operations = List.copyOf(found);
        forEverybody = matcher(operations);
    }

    // Reached by requests that failed, and by nobody else: the guard lets no other request there.
    private static boolean answersErrorsOnly(HandlerMethod handler) {
        return ErrorController.class.isAssignableFrom(handler.getBeanType());
    }

    private static List<Operation> operations(
            RequestMappingInfo info, HandlerMethod handler, DeclaredAccess access) {
        List<HttpMethod> methods =
                info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::asHttpMethod)
                        .toList();
        return info.getPatternValues().stream()
                .flatMap(path ->
                        (methods.isEmpty() ? List.of(HttpMethod.valueOf("*")) : methods)
                                .stream()
                                        .map(method ->
                                                new Operation(method, path, handler, access)))
                .toList();
    }

    private static RequestMatcher matcher(List<Operation> operations) {
        List<RequestMatcher> open = new ArrayList<>();
        for (Operation operation : operations) {
            // An operation for any method is a library's; who asks for its pages uses GET.
            if (operation.access() instanceof DeclaredAccess.Everybody) {
                HttpMethod method = operation.method();
                boolean reads = method == HttpMethod.GET || method.name().equals("*");
                open.add(matcher(reads ? HttpMethod.GET : method, operation.path()));
                if (reads) {
                    open.add(matcher(HttpMethod.HEAD, operation.path()));
                }
            }
        }
        return open.isEmpty() ? _ -> false : new OrRequestMatcher(open);
    }

    private static RequestMatcher matcher(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }
}
