package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Text;
import io.disputeledger.rules.text.BrokenRules;
import java.util.List;
import java.util.Map;

/** A field whose text cannot be used as rules: where in the text, and why. */
final class WrongText {

    private WrongText() {}

    /**
     * One fault.
     *
     * @param field the field, and behind it a JSON pointer into its text where there is one
     * @param line within the text, from 1
     * @param column within the line, from 1
     * @param detail what is wrong, in English: the words of parsers and of the JSON Schema
     */
    record TextError(String field, int line, int column, String detail) {}

    static Problem problem(String field, BrokenRules broken) {
        List<TextError> errors =
                broken.faults().stream()
                        .map(fault ->
                                new TextError(
                                        field + fault.field(),
                                        fault.line(),
                                        fault.column(),
                                        fault.reason()))
                        .toList();
        List<Text> first =
                broken.faults().stream()
                        .limit(1)
                        .map(fault -> Text.of("field.named", field, fault))
                        .toList();
        return new Problem(
                ProblemCode.INVALID_FIELD,
                first.isEmpty() ? List.of(Problem.meaning(ProblemCode.INVALID_FIELD)) : first,
                Map.of("errors", errors));
    }
}
