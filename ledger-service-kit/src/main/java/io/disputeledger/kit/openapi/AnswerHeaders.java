package io.disputeledger.kit.openapi;

import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.ProblemCode;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The headers of answers that mean something to callers. */
final class AnswerHeaders {

    private static final List<String> NAMES =
            List.of(
                    AnswerRenderer.POSITION,
                    HttpHeaders.ETAG,
                    HttpHeaders.RETRY_AFTER,
                    HttpHeaders.LOCATION,
                    HttpHeaders.LINK,
                    HttpHeaders.CONTENT_LANGUAGE,
                    HttpHeaders.CONTENT_DISPOSITION,
                    "Repr-Digest",
                    HttpHeaders.CONTENT_RANGE,
                    HttpHeaders.WWW_AUTHENTICATE,
                    HttpHeaders.ALLOW,
                    HttpHeaders.ACCEPT,
                    HttpHeaders.CONNECTION);

    private AnswerHeaders() {}

    /** Adds what answers refer to: each as a header that is always there. */
    static void define(Components components) {
        NAMES.forEach(name -> components.addHeaders(name, said(name).required(true)));
    }

    /**
     * One of them.
     *
     * @param name as HTTP or the ledger names it
     * @param always whether no such answer comes without it
     */
    static Header header(String name, boolean always) {
        return always ? new Header().$ref(name) : said(name);
    }

    private static Header said(String name) {
        return switch (name) {
            case AnswerRenderer.POSITION ->
                    described(
                            "The last position that this answer wrote or reflects; -1 when"
                                    + " nothing is recorded yet.",
                            position());
            case HttpHeaders.ETAG ->
                    described(
                            "The version, for If-Match and If-None-Match.",
                            text("^\"[0-9A-Za-z.]{1,64}\"$", "\"3\""));
            case HttpHeaders.RETRY_AFTER ->
                    described(
                            "Seconds after which to send the same request again.",
                            text("^[0-9]+$", "1"));
            case HttpHeaders.LOCATION -> described("Where to see how far it is.", text(null, null));
            case HttpHeaders.LINK ->
                    described(
                            "The next page, where there is one (`rel=\"next\"`).",
                            text("^<[^>]+>; rel=\"next\"$", null));
            case HttpHeaders.CONTENT_LANGUAGE ->
                    described("The language of the texts.", text("^(en|zh)$", "en"));
            case HttpHeaders.CONTENT_DISPOSITION ->
                    described("Under which name to save it.", text(null, null));
            case "Repr-Digest" ->
                    described(
                            "The digest of the whole (RFC 9530).",
                            text("^sha-256=:[0-9A-Za-z+/=]+:$", null));
            case HttpHeaders.CONTENT_RANGE ->
                    described("Which bytes of how many.", text("^bytes .*$", null));
            case HttpHeaders.WWW_AUTHENTICATE ->
                    described("What is wrong with the token.", text("^Bearer.*$", "Bearer"));
            case HttpHeaders.ALLOW ->
                    described("The methods that the path has.", text(null, "GET"));
            case HttpHeaders.ACCEPT ->
                    described("The media types that are read here.", text(null, null));
            case HttpHeaders.CONNECTION ->
                    described("That the connection is closed.", text("^close$", "close"));
            default -> throw new IllegalArgumentException("Nothing is known of " + name);
        };
    }

    /** Of a problem: what comes with each code; always there when it comes with all of them. */
    static Map<String, Header> ofProblems(List<ProblemCode> codes, boolean alsoRefusals) {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_LANGUAGE, header(HttpHeaders.CONTENT_LANGUAGE, true));
        if (alsoRefusals) {
            headers.put(AnswerRenderer.POSITION, header(AnswerRenderer.POSITION, false));
        }
        codes.stream()
                .flatMap(code -> code.with().stream())
                .filter(AnswerHeaders::isHeader)
                .distinct()
                .forEach(name ->
                        headers.put(
                                name,
                                header(
                                        name,
                                        !alsoRefusals
                                                && codes.stream()
                                                        .allMatch(code ->
                                                                code.with().contains(name)))));
        return headers;
    }

    // Beside headers, members of the body come with a problem.
    private static boolean isHeader(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private static Header described(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    private static Schema<?> position() {
        JsonSchema position = new JsonSchema();
        position.addType("integer");
        position.setFormat("int64");
        position.setMinimum(BigDecimal.ONE.negate());
        return position;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the model's own raw types
    private static Schema<?> text(@Nullable String pattern, @Nullable String example) {
        Schema schema = new JsonSchema();
        schema.addType("string");
        schema.setPattern(pattern);
        if (example != null) {
            schema.setExamples(List.of(example));
        }
        return schema;
    }
}
