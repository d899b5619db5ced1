package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Language;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.texts.Texts;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ProblemDetail;

/**
 * Why a request is not served, in no language yet.
 *
 * @param code stable code
 * @param detail what is wrong, and what to do
 * @param members more members of the body
 */
public record Problem(ProblemCode code, List<Text> detail, Map<String, Object> members) {

    /** Copies its collections. */
    public Problem {
        detail = List.copyOf(detail);
        members = Map.copyOf(members);
    }

    /** A wrong value: where, and what would be right. */
    public record WrongField(String field, Text detail) {}

    /** As the body says it. */
    record FieldError(String field, String detail) {}

    /** With nothing to say that the catalogue does not say. */
    public static Problem of(ProblemCode code) {
        return new Problem(code, List.of(meaning(code), action(code)), Map.of());
    }

    /** With a detail of its own. */
    public static Problem of(ProblemCode code, Text detail) {
        return new Problem(code, List.of(detail), Map.of());
    }

    /** With a detail of its own, and what the catalogue says is to be done. */
    public static Problem withAction(ProblemCode code, Text detail) {
        return new Problem(code, List.of(detail, action(code)), Map.of());
    }

    /** Wrong values. */
    public static Problem invalid(List<WrongField> fields) {
        List<Text> first =
                fields.stream()
                        .limit(1)
                        .map(wrong -> Text.of("field.named", wrong.field(), wrong.detail()))
                        .toList();
        return new Problem(
                ProblemCode.INVALID_FIELD,
                first.isEmpty() ? List.of(meaning(ProblemCode.INVALID_FIELD)) : first,
                Map.of("errors", fields));
    }

    /** One wrong value. */
    public static Problem invalid(String field, Text detail) {
        return invalid(List.of(new WrongField(field, detail)));
    }

    /** The same with one more member in its body. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(code, detail, more);
    }

    /** In a language. */
    public ProblemDetail in(Language language) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        code.status(),
                        String.join(
                                Texts.of(Text.of("sentence.space"), language),
                                detail.stream().map(text -> Texts.of(text, language)).toList()));
        problem.setType(type(code.name()));
        problem.setTitle(Texts.of(title(code), language));
        problem.setProperty("code", code.name());
        members.forEach((name, value) -> problem.setProperty(name, worded(value, language)));
        return problem;
    }

    /**
     * The {@code type} of a code: a path that leads to its page, on whatever host serves it (RFC
     * 9457, 3.1.1, relative with the full path).
     */
    static URI type(String code) {
        return URI.create(ProblemPages.PATH + "/" + code);
    }

    static Text title(ProblemCode code) {
        return Text.of("problem." + code + ".title");
    }

    static Text meaning(ProblemCode code) {
        return Text.of("problem." + code + ".meaning");
    }

    static Text action(ProblemCode code) {
        return Text.of("problem." + code + ".action");
    }

    private static Object worded(Object value, Language language) {
        return value instanceof List<?> list
                ? list.stream().flatMap(one -> Stream.of(worded(one, language))).toList()
                : value instanceof WrongField(var field, var detail)
                        ? new FieldError(field, Texts.of(detail, language))
                        : value;
    }
}
