package io.disputeledger.kit.security;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** A token cannot be verified, because the keys of its issuer cannot be had. */
final class IssuerUnavailable extends AuthenticationException {

    @Serial private static final long serialVersionUID = 1L;

    IssuerUnavailable(Throwable cause) {
        super("The issuer of access tokens does not answer.", cause);
    }
}
