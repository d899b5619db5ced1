package io.disputeledger.kit.http;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not served, other than by a rule. Published for ever: add, never rename. Its
 * words are in {@code messages/problems_*.properties}: {@code problem.<CODE>.title}, {@code
 * .meaning} and {@code .action}.
 */
public enum ProblemCode {
    /** The request is no HTTP, or has characters that none may have. */
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    /** The body cannot be read as JSON. */
    UNREADABLE_BODY(HttpStatus.BAD_REQUEST),
    /** A field, parameter or header has a wrong value; {@code errors} names it. */
    INVALID_FIELD(HttpStatus.BAD_REQUEST, "errors"),
    /** The cursor is not one of this list with this filter. */
    INVALID_CURSOR(HttpStatus.BAD_REQUEST),
    /** A command needs an Idempotency-Key header. */
    IDEMPOTENCY_KEY_REQUIRED(HttpStatus.BAD_REQUEST),
    /** No valid access token. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "WWW-Authenticate"),
    /** The caller may not do this. */
    NOT_AUTHORISED(HttpStatus.FORBIDDEN),
    /** Nothing is there. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The path exists, but not for this method. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Allow"),
    /** The answer cannot be given in the form asked for. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The request took too long to come. */
    REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT, "Connection"),
    /** Others kept writing to the same stream. */
    CONFLICT(HttpStatus.CONFLICT, "Retry-After"),
    /** If-Match or If-None-Match names another version than the present one. */
    VERSION_MISMATCH(HttpStatus.PRECONDITION_FAILED, "version", "ETag"),
    /** The body is larger than allowed. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** What would be recorded is larger than one event may be. Nothing was stored. */
    EVENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** The body's media type is not read here. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Accept"),
    /** The idempotency key was used before, for another request. */
    IDEMPOTENCY_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The sandbox clock moves forward only. */
    CLOCK_MOVES_FORWARD(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The sandbox clock is on its way to where it was told to jump. */
    CLOCK_IS_MOVING(HttpStatus.CONFLICT, "Retry-After"),
    /** The bytes sent have another digest than the request names. */
    HASH_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT),
    /** This caller sends more requests than one caller may. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Retry-After"),
    /** The headers or the query are larger than allowed. */
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
    /** A fault of ours. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The database does not answer, or more waits for it than can be taken. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Retry-After"),
    /** More requests are under way than this service takes at once. */
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, "Retry-After"),
    /** The issuer of access tokens does not answer, so that they cannot be checked. */
    ISSUER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Retry-After"),
    /** The position asked for has not been read here yet. */
    POSITION_NOT_REACHED(HttpStatus.SERVICE_UNAVAILABLE, "Retry-After"),
    /** The projection is being rebuilt. */
    PROJECTION_REBUILDING(HttpStatus.SERVICE_UNAVAILABLE, "Retry-After"),
    /** The database was lost before it said whether the command is stored: send it again. */
    OUTCOME_UNKNOWN(HttpStatus.SERVICE_UNAVAILABLE, "Retry-After");

    private final HttpStatus status;
    private final List<String> with;

    ProblemCode(HttpStatus status, String... with) {
        this.status = status;
        this.with = List.of(with);
    }

    /** Its HTTP status. */
    public HttpStatus status() {
        return status;
    }

    /** Headers, and members of the body, that come with it beside those of every problem. */
    public List<String> with() {
        return with;
    }

    /** Whether the answer says when to come again. */
    boolean isTransient() {
        return with.contains("Retry-After");
    }
}
