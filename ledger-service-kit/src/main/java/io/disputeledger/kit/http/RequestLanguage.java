package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** In which language a request is answered: the best that its {@code Accept-Language} allows. */
public final class RequestLanguage {

    private RequestLanguage() {}

    /** The language of a request. */
    public static Language of(HttpServletRequest request) {
        return Language.accepted(accepted(request));
    }

    private static String accepted(HttpServletRequest request) {
        try {
            return String.join(
                    ",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE)));
        } catch (RequestRejectedException _) {
            // It has characters that no header may have. Whoever says so asks for the language.
            return "";
        }
    }

    /** The language of the request that this thread answers. */
    static Language ofPresentRequest() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return of(attributes.getRequest());
    }
}
