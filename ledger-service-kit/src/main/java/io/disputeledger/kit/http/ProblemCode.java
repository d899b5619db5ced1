package io.disputeledger.kit.http;

import org.springframework.http.HttpStatus;

/** Why a request was not served, other than by a rule. Published for ever: add, never rename. */
public enum ProblemCode {
    /** The body cannot be read as JSON. */
    UNREADABLE_BODY(HttpStatus.BAD_REQUEST, "The body cannot be read"),
    /** A field, parameter or header has a wrong value; {@code errors} names it. */
    INVALID_FIELD(HttpStatus.BAD_REQUEST, "A value is not valid"),
    /** The cursor is not one of this list with this filter. */
    INVALID_CURSOR(HttpStatus.BAD_REQUEST, "The cursor is not one of this list"),
    /** A command needs an Idempotency-Key header. */
    IDEMPOTENCY_KEY_REQUIRED(HttpStatus.BAD_REQUEST, "An Idempotency-Key is required"),
    /** No valid access token. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid access token is required"),
    /** The caller may not do this. */
    NOT_AUTHORISED(HttpStatus.FORBIDDEN, "Not allowed for this caller"),
    /** Nothing is there. */
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    /** The path exists, but not for this method. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
    /** The answer cannot be given in the form asked for. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No acceptable form of the answer"),
    /** Others kept writing to the same stream. */
    CONFLICT(HttpStatus.CONFLICT, "Others are writing to the same thing"),
    /** If-Match names another version than the present one. */
    VERSION_MISMATCH(HttpStatus.PRECONDITION_FAILED, "It has changed since you read it"),
    /** The body is larger than allowed. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    /** What would be recorded is larger than one event may be. Nothing was stored. */
    EVENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The event would be too large"),
    /** The body's media type is not read here. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Media type not supported"),
    /** The sandbox clock moves forward only. */
    CLOCK_MOVES_FORWARD(HttpStatus.UNPROCESSABLE_CONTENT, "The clock moves forward only"),
    /** The bytes sent have another digest than the request names. */
    HASH_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT, "The bytes have another digest"),
    /** The position asked for has not been read here yet. */
    POSITION_NOT_REACHED(HttpStatus.SERVICE_UNAVAILABLE, "Not there yet"),
    /** The projection is being rebuilt. */
    PROJECTION_REBUILDING(HttpStatus.SERVICE_UNAVAILABLE, "The projection is being rebuilt"),
    /** The issuer of access tokens does not answer, so that they cannot be checked. */
    ISSUER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Access tokens cannot be checked"),
    /** The database does not answer, or more waits for it than can be taken. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Temporarily unavailable"),
    /** The database was lost before it said whether the command is stored: send it again. */
    OUTCOME_UNKNOWN(HttpStatus.SERVICE_UNAVAILABLE, "Stored, or not: send it again"),
    /** A fault of ours. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "A fault on our side");

    private final HttpStatus status;
    private final String title;

    ProblemCode(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Its HTTP status. */
    public HttpStatus status() {
        return status;
    }

    /** Its title, the same for every occurrence. */
    public String title() {
        return title;
    }
}
