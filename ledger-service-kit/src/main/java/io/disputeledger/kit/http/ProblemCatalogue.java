package io.disputeledger.kit.http;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.texts.Language;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.texts.RefusalTexts;
import io.disputeledger.kit.texts.Texts;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every code with which a request can be answered, made of the code that answers. */
final class ProblemCatalogue {

    /** What comes with a refusal where it applies. */
    private static final List<String> WITH_REFUSAL =
            List.of(
                    "stream",
                    "position",
                    "recordedAt",
                    "receipts",
                    "clauseId",
                    "rulePack",
                    "dueAt");

    private ProblemCatalogue() {}

    /**
     * One code.
     *
     * @param type the URI that problems of this code have as their type
     * @param code stable code
     * @param status HTTP status
     * @param refusal whether a rule refused it, which is recorded for ever; otherwise the request
     *     reached no decision and left nothing
     * @param title the same for every occurrence
     * @param meaning what it says
     * @param action what to do about it; of refusals their meaning says it
     * @param with headers, and members of the body, that may come with it
     */
    record ExplainedCode(
            URI type,
            String code,
            int status,
            boolean refusal,
            String title,
            String meaning,
            String action,
            List<String> with) {}

    /** All codes: those of the service, then those of the rules. */
    static List<ExplainedCode> in(Language language) {
        return Stream.concat(
                        Arrays.stream(ProblemCode.values()).map(code -> entry(code, language)),
                        Arrays.stream(RefusalCode.values()).map(code -> entry(code, language)))
                .toList();
    }

    private static ExplainedCode entry(ProblemCode code, Language language) {
        return new ExplainedCode(
                Problem.type(code.name()),
                code.name(),
                code.status().value(),
                false,
                Texts.of(Problem.title(code), language),
                Texts.of(Problem.meaning(code), language),
                Texts.of(Problem.action(code), language),
                code.with());
    }

    private static ExplainedCode entry(RefusalCode code, Language language) {
        return new ExplainedCode(
                Problem.type(code.name()),
                code.name(),
                AnswerRenderer.statusOf(code).value(),
                true,
                RefusalTexts.title(RefusalTexts.RENDERER, language),
                RefusalTexts.of(Refusal.of(code), RefusalTexts.RENDERER, language),
                Texts.of(Text.of("catalogue.refusal-action"), language),
                WITH_REFUSAL);
    }
}
