package io.disputeledger.kit.openapi;

import io.disputeledger.kit.http.Caller;
import io.disputeledger.kit.http.MinPosition;
import io.disputeledger.kit.reads.PagedReads;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The headers that requests of the ledger share. */
final class Headers {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final String WHOLE_NUMBER = "^(-1|[0-9]{1,18})$";
    private static final String CURSOR = "^[A-Za-z0-9_-]{1,512}$";

    private Headers() {}

    /** Adds what operations refer to. */
    static void define(Components components) {
        components
                .addParameters(
                        IDEMPOTENCY_KEY,
                        header(
                                        IDEMPOTENCY_KEY,
                                        "Names this request among all of the caller's. Send the"
                                                + " same key again when you repeat the request: the"
                                                + " answer is the same, and nothing happens twice.",
                                        text("^[\\x21-\\x7e]{1,255}$", "order-9001/accept"))
                                .required(true))
                .addParameters(
                        Caller.ACTING_FOR,
                        header(
                                Caller.ACTING_FOR,
                                "The person for whom a platform service acts, as role and id. Only"
                                        + " tokens of role SERVICE may send it.",
                                text("^[A-Z_]+:[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$", "PARTY:B-77")))
                .addParameters(
                        HttpHeaders.IF_MATCH,
                        header(
                                HttpHeaders.IF_MATCH,
                                "Decide only if the stream still has this version: the ETag of an"
                                        + " earlier answer, or `*` for any.",
                                text(null, "*")))
                .addParameters(
                        HttpHeaders.IF_NONE_MATCH,
                        header(
                                HttpHeaders.IF_NONE_MATCH,
                                "As `If-Match`, the other way round; `*` if there is nothing yet.",
                                text(null, "\"3\"")))
                .addParameters(
                        Caller.ACTING_AS,
                        header(
                                Caller.ACTING_AS,
                                "In which role somebody acts whose token names several.",
                                text("^[A-Z_]+$", "OFFICER")))
                .addParameters(
                        MinPosition.HEADER,
                        header(
                                MinPosition.HEADER,
                                "Answer when you have seen at least this position of the ledger.",
                                text(WHOLE_NUMBER, "0")))
                .addParameters(
                        MinPosition.PARAMETER,
                        new Parameter()
                                .in("query")
                                .name(MinPosition.PARAMETER)
                                .description("As `" + MinPosition.HEADER + "`, which wins.")
                                .schema(text(WHOLE_NUMBER, "0")))
                .addParameters(PagedReads.LIMIT_NAME, limit())
                .addParameters(
                        PagedReads.CURSOR,
                        new Parameter()
                                .in("query")
                                .name(PagedReads.CURSOR)
                                .description(
                                        "Where the page begins: the `next` of the page before, with"
                                                + " the same filter.")
                                .schema(text(CURSOR, null)))
                .addParameters(
                        HttpHeaders.ACCEPT_LANGUAGE,
                        header(
                                HttpHeaders.ACCEPT_LANGUAGE,
                                "The language of texts for people: `en` or `zh`.",
                                text(null, "zh")));
    }

    /** Those of a request. */
    static List<Parameter> ofRequest(OperationShape shape) {
        List<String> names = new ArrayList<>();
        if (shape.command()) {
            names.addAll(List.of(IDEMPOTENCY_KEY, HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH));
        }
        if (!shape.isOpen()) {
            names.addAll(List.of(Caller.ACTING_FOR, Caller.ACTING_AS));
        }
        if (shape.positioned()) {
            names.addAll(List.of(MinPosition.HEADER, MinPosition.PARAMETER));
        }
        if (shape.headers().contains(HttpHeaders.ETAG) && !shape.command()) {
            names.add(HttpHeaders.IF_NONE_MATCH);
        }
        names.add(HttpHeaders.ACCEPT_LANGUAGE);
        if (shape.pages()) {
            names.addAll(List.of(PagedReads.LIMIT_NAME, PagedReads.CURSOR));
        }
        return names.stream().map(name -> new Parameter().$ref(name)).toList();
    }

    private static Parameter limit() {
        Schema<?> items = new JsonSchema();
        items.addType("integer");
        items.setMinimum(BigDecimal.ONE);
        items.setMaximum(BigDecimal.valueOf(PagedReads.LIMIT_MAX));
        return new Parameter()
                .in("query")
                .name(PagedReads.LIMIT_NAME)
                .description("Items of a page at most; " + PagedReads.LIMIT + " if not given.")
                .schema(items);
    }

    private static Parameter header(String name, String description, Schema<?> schema) {
        return new Parameter().in("header").name(name).description(description).schema(schema);
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
