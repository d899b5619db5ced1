package io.disputeledger.kit.openapi;

import io.disputeledger.kit.access.DeclaredAccess;
import org.springframework.web.method.HandlerMethod;

/** Who may call an operation. */
@FunctionalInterface
public interface AccessOf {

    /** What is declared of the handler. */
    DeclaredAccess of(HandlerMethod handler);
}
