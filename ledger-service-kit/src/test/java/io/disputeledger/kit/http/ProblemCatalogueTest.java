package io.disputeledger.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.texts.Language;
import io.disputeledger.kit.testing.Bundles;
import io.disputeledger.kit.testing.Generated;
import io.disputeledger.kit.texts.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published catalogue is what the code answers. */
class ProblemCatalogueTest {

    private static final Path PAGE = Bundles.root().resolve("docs/reference/errors.md");

    @ParameterizedTest
    @EnumSource
    void everyProblemSaysWhatItMeansAndWhatToDo(ProblemCode code) {
        for (Language language : Language.values()) {
            for (String part : List.of("title", "meaning", "action")) {
                assertThat(Texts.has("problem." + code + "." + part, language))
                        .as(
                                "Write problem.%s.%s in messages/problems_%s.properties",
                                code, part, language.tag())
                        .isTrue();
            }
        }
    }

    @Test
    void pageIsUpToDate() throws IOException {
        assertThat(Generated.compare(PAGE, page()))
                .as(Generated.instruction(PAGE, getClass()))
                .isEqualTo(page());
    }

    private static String page() {
        return """
        # Errors

        <!-- Generated from ProblemCode, RefusalCode and their texts; see CONTRIBUTING.md. -->

        Every error is a problem document (RFC 9457, `application/problem+json`): `type`, `title`,
        `status`, `detail`, `code`, and what the last column names. `code` is stable for ever; match on
        it, never on words. `type` is `/problems/<code>`, a path on whatever host you called: it leads to
        this catalogue, in JSON or HTML, and needs no token. `title` and `detail` are in English or, with
        `Accept-Language: zh`, in Chinese; `Content-Language` says which.

        ## Not served

        The request reached no decision: nothing was recorded, and its `Idempotency-Key` is not used up
        (only OUTCOME_UNKNOWN may have been recorded, and IDEMPOTENCY_MISMATCH tells that another was).

        | code | status | meaning | what to do | comes with |
        |---|---|---|---|---|
        """
                + rows(false)
                + """

                ## Refused by the rules

                The decision is recorded and readable ([http.md](http.md)); the same `Idempotency-Key` gives the
                same answer for ever, in the language of the first request. Every refusal has `stream`,
                `position`, `recordedAt` and `receipts`, and `clauseId`, `rulePack` and `dueAt` where they apply.

                | code | status | meaning |
                |---|---|---|
                """
                + rows(true);
    }

    private static String rows(boolean refusals) {
        return ProblemCatalogue.in(Language.ENGLISH).stream()
                .filter(entry -> entry.refusal() == refusals)
                .map(entry -> refusals ? refusal(entry) : problem(entry))
                .collect(Collectors.joining());
    }

    private static String problem(ProblemCatalogue.ExplainedCode entry) {
        String with =
                entry.with().stream()
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", "));
        return "| %s | %d | %s | %s | %s |\n"
                .formatted(
                        entry.code(),
                        entry.status(),
                        cell(entry.meaning()),
                        cell(entry.action()),
                        with);
    }

    private static String refusal(ProblemCatalogue.ExplainedCode entry) {
        return "| %s | %d | %s |\n".formatted(entry.code(), entry.status(), cell(entry.meaning()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;");
    }
}
