package io.disputeledger.kit.access;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Says in the log what an auditor reads of people, before they are answered: an auditor may read
 * all, takes part in nothing, and so leaves no other trace.
 */
final class AuditorReadings {

    private static final Logger log = LoggerFactory.getLogger(AuditorReadings.class);

    /** What anything in the ledger is named by; another text is no name, and stays out of logs. */
    private static final String NAME = "[A-Za-z0-9._:@-]{1,200}";

    /** Parameters that name what is read. */
    private static final List<String> NAMING = List.of("dispute", "order", "seller", "party");

    private AuditorReadings() {}

    static void note(Actor reader, ObjectRule rule, HttpServletRequest request) {
        if (reader.role() == Role.AUDITOR && rule.tellsOfPeople()) {
            log.atInfo()
                    .addKeyValue("auditor", reader.id())
                    .addKeyValue("via", Objects.requireNonNullElse(reader.via(), ""))
                    .addKeyValue("operation", operation(request))
                    .addKeyValue("object", object(request))
                    .log("An auditor reads what tells of people");
        }
    }

    private static String operation(HttpServletRequest request) {
        return request.getMethod()
                + " "
                + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static String object(HttpServletRequest request) {
        Stream<?> inPath =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                        ? variables.values().stream()
                        : Stream.empty();
        return Stream.concat(inPath, NAMING.stream().map(request::getParameter))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(name -> name.matches(NAME))
                .collect(Collectors.joining(" "));
    }
}
