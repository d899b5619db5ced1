package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.http.Problem.WrongField;
import io.disputeledger.kit.reads.PagedReads;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query with a parameter that the operation does not know, as bodies with such fields
 * are: a misspelt filter that is ignored answers everything. What an operation knows is read from
 * its signature. Operations of libraries look after themselves.
 */
class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "io.disputeledger.";

    /** Who sends more of them need not be told all. */
    private static final int NAMED_MAX = 10;

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null
                && request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            require(request, known.computeIfAbsent(method.getMethod(), _ -> knownTo(method)));
        }
        return true;
    }

    private static void require(HttpServletRequest request, Set<String> known) {
        List<WrongField> unknown =
                Collections.list(request.getParameterNames()).stream()
                        .filter(name -> !known.contains(name))
                        .limit(NAMED_MAX)
                        .map(name ->
                                new WrongField(
                                        name, Text.of("field.unknown", String.join(", ", known))))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(Problem.invalid(unknown));
        }
    }

    private static Set<String> knownTo(HandlerMethod handler) {
        Set<String> names = new TreeSet<>(Set.of(MinPosition.PARAMETER));
        if (PagedReads.answer(handler.getMethod())) {
            names.addAll(Set.of(PagedReads.CURSOR, PagedReads.LIMIT_NAME));
        }
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
            if (declared != null) {
                names.add(
                        StringUtils.hasText(declared.name())
                                ? declared.name()
                                : parameter.getParameter().getName());
            }
        }
        return names;
    }
}
