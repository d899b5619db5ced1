package io.disputeledger.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Bodies are JSON, and so are answers to commands, whatever else a library on the class path can
 * read and write. Both are asked before anything is decided: afterwards a command would be recorded
 * and then called not acceptable.
 */
final class JsonOnly {

    private JsonOnly() {}

    /**
     * Of a body; without a media type it is taken for JSON.
     *
     * @throws ProblemException 415
     */
    static void requireSent(@Nullable MediaType sent) {
        if (sent != null && !sent.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            throw new ProblemException(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    "unsupported-media-type.detail",
                    MediaType.APPLICATION_JSON);
        }
    }

    /**
     * Of the answer to a command.
     *
     * @throws ProblemException 406
     */
    static void requireAccepted(HttpServletRequest request) {
        if (!isAccepted(
                String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))))) {
            throw new ProblemException(
                    ProblemCode.NOT_ACCEPTABLE,
                    "not-acceptable.detail",
                    MediaType.APPLICATION_JSON);
        }
    }

    private static boolean isAccepted(String accept) {
        try {
            return accept.isBlank()
                    || MediaType.parseMediaTypes(accept).stream()
                            .anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
