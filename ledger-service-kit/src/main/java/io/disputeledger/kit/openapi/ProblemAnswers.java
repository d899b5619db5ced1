package io.disputeledger.kit.openapi;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.texts.Language;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.texts.Texts;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Every problem that an operation may answer, by status, each code with what it means. */
final class ProblemAnswers {

    static final String MEDIA_TYPE =
            org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    /**
     * The codes of an answer. Beside the reference to the schema of all problems they would be more
     * to the point, and generators of clients would call that illegal.
     */
    static final String CODES = "x-codes";

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private static final String ANY_OTHER = "default";

    private final Map<String, String> refusals;
    private final Examples examples;

    ProblemAnswers(JavadocAsMarkdown javadoc, Examples examples) {
        refusals = javadoc.constants(RefusalCode.class);
        this.examples = examples;
    }

    /**
     * Adds them to the answers of success; refusals in order of precedence. What the rules refuse
     * is said with each command; any other answer is the same for many operations, which refer to
     * it.
     */
    void addTo(
            ApiResponses answers,
            OperationShape shape,
            List<RefusalCode> ofRules,
            Components components) {
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
        Set<String> ofThisCommand =
                ofRules.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        byStatus.forEach((status, codes) -> {
            ApiResponse answer = answer(codes, components);
            answers.addApiResponse(
                    status,
                    Collections.disjoint(codes.keySet(), ofThisCommand)
                            ? shared(
                                    status + "-" + String.join("-", codes.keySet()),
                                    answer,
                                    components)
                            : answer);
        });
        answers.addApiResponse(ANY_OTHER, shared(ANY_OTHER, anyOther(), components));
    }

    private static ApiResponse shared(String name, ApiResponse answer, Components components) {
        components.addResponses(name, answer);
        return new ApiResponse().$ref(name);
    }

    private static ApiResponse anyOther() {
        return new ApiResponse()
                .description("Any other problem, such as another method on this path.")
                .headers(Map.of(HttpHeaders.ALLOW, AnswerHeaders.header(HttpHeaders.ALLOW, false)))
                .content(content());
    }

    private static void put(
            Map<String, Map<String, String>> byStatus, int status, String code, String meaning) {
        byStatus.computeIfAbsent(Integer.toString(status), _ -> new LinkedHashMap<>())
                .putIfAbsent(code, meaning);
    }

    private static String meaning(ProblemCode problem) {
        return Texts.of(Text.of("problem." + problem + ".meaning"), Language.ENGLISH);
    }

    private ApiResponse answer(Map<String, String> codes, Components components) {
        List<ProblemCode> problems =
                Arrays.stream(ProblemCode.values())
                        .filter(problem -> codes.containsKey(problem.name()))
                        .toList();
        Content content = content();
        examples.addTo(Objects.requireNonNull(content.get(MEDIA_TYPE)), codes.keySet(), components);
        ApiResponse answer = new ApiResponse();
        answer.addExtension(CODES, List.copyOf(codes.keySet()));
        return answer.description(
                        codes.entrySet().stream()
                                .map(one -> "- `" + one.getKey() + "`: " + one.getValue())
                                .collect(Collectors.joining("\n")))
                .headers(AnswerHeaders.ofProblems(problems, problems.size() < codes.size()))
                .content(content);
    }

    private static Content content() {
        Schema<?> problem = new JsonSchema().$ref(Problem.class.getSimpleName());
        return new Content().addMediaType(MEDIA_TYPE, new MediaType().schema(problem));
    }
}
