package io.disputeledger.kit.openapi;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.texts.Language;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.texts.Texts;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Every problem that an operation may answer, by status, each code with what it means. */
final class ProblemAnswers {

    static final String MEDIA_TYPE =
            org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Map<String, String> refusals;

    ProblemAnswers(JavadocAsMarkdown javadoc) {
        refusals = javadoc.constants(RefusalCode.class);
    }

    /** Adds them to the answers of success; refusals in order of precedence. */
    void addTo(ApiResponses answers, OperationShape shape, List<RefusalCode> ofRules) {
        Map<String, Map<String, String>> byStatus = new TreeMap<>();
        for (ProblemCode problem : ProblemCode.values()) {
            if (shape.mayAnswer(problem)) {
                put(byStatus, problem.status().value(), problem.name(), meaning(problem));
            }
        }
        for (RefusalCode refusal : ofRules) {
            put(
                    byStatus,
                    refusal.isDuplicate() ? CONFLICT : UNPROCESSABLE,
                    refusal.name(),
                    refusals.getOrDefault(refusal.name(), ""));
        }
        byStatus.forEach((status, codes) -> answers.addApiResponse(status, answer(codes)));
        answers.addApiResponse(
                "default",
                new ApiResponse()
                        .description("Any other problem, such as another method on this path.")
                        .headers(
                                Map.of(
                                        HttpHeaders.ALLOW,
                                        AnswerHeaders.header(HttpHeaders.ALLOW, false)))
                        .content(content(problem())));
    }

    private static void put(
            Map<String, Map<String, String>> byStatus, int status, String code, String meaning) {
        byStatus.computeIfAbsent(Integer.toString(status), _ -> new LinkedHashMap<>())
                .putIfAbsent(code, meaning);
    }

    private static String meaning(ProblemCode problem) {
        return Texts.of(Text.of("problem." + problem + ".meaning"), Language.ENGLISH);
    }

    private static ApiResponse answer(Map<String, String> codes) {
        JsonSchema code = new JsonSchema();
        codes.keySet().forEach(code::addEnumItemObject);
        Schema<?> schema = problem();
        schema.addProperty("code", code);
        List<ProblemCode> problems =
                Arrays.stream(ProblemCode.values())
                        .filter(problem -> codes.containsKey(problem.name()))
                        .toList();
        return new ApiResponse()
                .description(
                        codes.entrySet().stream()
                                .map(one -> "- `" + one.getKey() + "`: " + one.getValue())
                                .collect(Collectors.joining("\n")))
                .headers(AnswerHeaders.ofProblems(problems, problems.size() < codes.size()))
                .content(content(schema));
    }

    private static Schema<?> problem() {
        return new JsonSchema().$ref(Problem.class.getSimpleName());
    }

    private static Content content(Schema<?> schema) {
        return new Content().addMediaType(MEDIA_TYPE, new MediaType().schema(schema));
    }
}
