package io.disputeledger.endtoend.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.endtoend.openapi.DescribedLedger.Exchange;
import io.disputeledger.endtoend.openapi.Provocation.Answered;
import io.disputeledger.kit.testing.Generated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the services say of themselves is what they do: every operation is walked through, every
 * refusal that is described is provoked where that is cheap, and every answer is held against the
 * description.
 */
@ExtendWith(SharedLedger.class)
class OpenApiIT {

    /** Described, but not provoked here: it takes faults, load or races, which other tests make. */
    private static final Set<String> PROVED_ELSEWHERE =
            Set.of(
                    "BODY_TOO_LARGE", // of a file of 100 MB; JSON bodies are provoked
                    "CLOCK_IS_MOVING",
                    "CONFLICT",
                    "EVENT_TOO_LARGE",
                    "HEADERS_TOO_LARGE",
                    "INTERNAL",
                    "ISSUER_UNAVAILABLE",
                    "MALFORMED_REQUEST",
                    "OUTCOME_UNKNOWN",
                    "OVERLOADED",
                    "PROJECTION_REBUILDING",
                    "REQUEST_TIMEOUT",
                    "TOO_MANY_REQUESTS",
                    "UNAVAILABLE");

    /**
     * Not visited here: the program that runs all services begins another ledger, and these none.
     */
    private static final Set<String> VISITED_ELSEWHERE =
            Set.of("POST /v1/sandbox/ledger/start-over");

    private static final int SHOWN_LINES = 5;

    private static DescribedLedger ledger;
    private static List<Answered> provoked;
    private static List<String> appended;

    @BeforeAll
    static void walk(DescribedLedger walked) throws Exception {
        ledger = walked;
        long before = ledger.events().count();
        provoked = provoke();
        appended =
                LongStream.range(before, ledger.events().count())
                        .mapToObj(ledger.events()::payloadAt)
                        .toList();
    }

    private static List<Answered> provoke() throws Exception {
        List<Future<Answered>> sent = new ArrayList<>();
        // Some are answered after a wait, and wait together.
        try (ExecutorService callers = Executors.newFixedThreadPool(64)) {
            for (DescribedOperation operation : ledger.operations()) {
                if (!ledger.isVisited(operation)) {
                    continue;
                }
                for (Provocation one :
                        Provocations.of(ledger, operation, ledger.served(operation))) {
                    sent.add(callers.submit(() -> new Answered(one, one.request().send())));
                }
            }
        }
        List<Answered> answered = new ArrayList<>();
        for (Future<Answered> one : sent) {
            answered.add(one.get());
        }
        return answered;
    }

    @Test
    void everyOperationIsDescribedAndNothingElse() {
        Set<String> served =
                ledger.served().stream()
                        .filter(one -> !one.operation().path().startsWith("/openapi"))
                        .map(one ->
                                one.operation().method()
                                        + " "
                                        + one.operation()
                                                .path()
                                                .replaceAll(":[^}]+}", "}")
                                                .replace("/**", "/{path}"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described =
                ledger.operations().stream()
                        .map(DescribedOperation::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(served);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        Map<String, List<String>> named =
                ledger.operations().stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.service() + " " + one.id(),
                                        Collectors.mapping(
                                                DescribedOperation::name, Collectors.toList())));
        // Where two handlers have the same name, springdoc numbers them, in whatever order.
        named.values().removeIf(operations -> operations.size() == 1);
        assertThat(ledger.operations()).noneMatch(one -> one.id().contains("_"));
        assertThat(named).as("operationIds are names of methods in clients").isEmpty();
    }

    @Test
    void everyOperationIsVisited() {
        assertThat(visited().stream().filter(one -> !ledger.isVisited(one)))
                .as(
                        "Operations that the walk does not visit. Add to src/test/resources%s a"
                                + " line that succeeds, and for a command one that the rules"
                                + " refuse:\n"
                                + "- {as: OFFICER:O-12, send: POST /v1/…, body: {…}}\n"
                                + "- {as: OFFICER:O-12, send: POST /v1/…, body: {…}, answer: 422"
                                + " INVALID_STATE}",
                        Step.FILE)
                .isEmpty();
    }

    @Test
    void everyCommandIsRefusedOnceByTheRules() {
        assertThat(
                        ledger.operations().stream()
                                .filter(DescribedOperation::isCommand)
                                .filter(command ->
                                        ledger.walked().stream()
                                                .noneMatch(one ->
                                                        one.operation().equals(command)
                                                                && one.answer().isDecision()
                                                                && !one.answer().isSuccess())))
                .as(
                        "Commands of which the walk shows no refusal by the rules: add one to %s",
                        Step.FILE)
                .isEmpty();
    }

    @Test
    void theWalkIsAnsweredAsItSays() {
        assertThat(
                        ledger.walked().stream()
                                .filter(one -> !one.answer().outcome().equals(one.expected()))
                                .map(OpenApiIT::shown))
                .isEmpty();
    }

    @Test
    void everyProvocationIsRefusedAsItShould() {
        assertThat(
                        provoked.stream()
                                .filter(one ->
                                        !one.answer()
                                                .outcome()
                                                .equals(one.provocation().expected()))
                                .map(OpenApiIT::shown))
                .isEmpty();
        assertThat(appended).as("events that refused requests left").isEmpty();
    }

    @Test
    void everyAnswerIsAsDescribed() {
        List<String> faults = new ArrayList<>();
        for (Exchange one : ledger.walked()) {
            Conformance.faults(one.operation(), one.answer())
                    .forEach(fault -> faults.add(fault + "\n  " + shown(one)));
        }
        for (Answered one : provoked) {
            Conformance.faults(one.provocation().operation(), one.answer())
                    .forEach(fault -> faults.add(fault + "\n  " + shown(one)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyBodyThatWasServedIsAsDescribed() {
        List<String> faults = new ArrayList<>();
        for (Exchange one : ledger.walked()) {
            if (one.answer().isSuccess()) {
                Conformance.faultsOfBody(one.operation(), one.request())
                        .forEach(fault -> faults.add(fault + "\n  " + shown(one)));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyStatusThatIsDescribedIsSeen() {
        Map<String, Set<String>> unseen = new TreeMap<>();
        int seen = 0;
        for (DescribedOperation operation : visited()) {
            Set<String> missing = new TreeSet<>(operation.statuses());
            Stream.concat(
                            ledger.walked().stream()
                                    .filter(one -> one.operation().equals(operation))
                                    .map(Exchange::answer),
                            provoked.stream()
                                    .filter(one -> one.provocation().operation().equals(operation))
                                    .map(Answered::answer))
                    .forEach(answer -> missing.remove(Integer.toString(answer.status())));
            seen += operation.statuses().size() - missing.size();
            missing.removeIf(status ->
                    PROVED_ELSEWHERE.containsAll(operation.codes(status))
                            && !operation.codes(status).isEmpty());
            if (!missing.isEmpty()) {
                unseen.put(operation.toString(), missing);
            }
        }
        System.out.printf(
                "Walked through %d operations: %d requests, %d refused before a decision; %d of %d"
                        + " described answers seen%n",
                ledger.operations().size(),
                ledger.walked().size() + provoked.size(),
                provoked.size(),
                seen,
                ledger.operations().stream().mapToInt(one -> one.statuses().size()).sum());
        assertThat(unseen).as("Answers that are described and never given").isEmpty();
    }

    @Test
    void examplesAreWhatIsSentAndAnswered() throws IOException {
        for (Description description : ledger.descriptions()) {
            Published published = new Published(description.service());
            assertUpToDate(
                    published.examplesFile(), Published.written(examples(description.service())));
        }
    }

    @Test
    void publishedDescriptionIsTheOneThatIsServed() throws IOException {
        for (Description description : ledger.descriptions()) {
            Published published = new Published(description.service());
            JsonNode now =
                    Boolean.getBoolean(Generated.WRITE)
                            ? Published.with(examples(description.service()), description.copy())
                            : description.document();
            assertUpToDate(published.descriptionFile(), Published.written(now));
        }
    }

    private static void assertUpToDate(Path file, String now) throws IOException {
        List<String> kept = Generated.compare(file, now).lines().toList();
        List<String> lines = now.lines().toList();
        int same = 0;
        while (same < Math.min(kept.size(), lines.size())
                && kept.get(same).equals(lines.get(same))) {
            same++;
        }
        assertThat(kept.subList(same, Math.min(same + SHOWN_LINES, kept.size())))
                .as("%s, from line %d. %s", file, same + 1, Published.INSTRUCTION)
                .isEqualTo(lines.subList(same, Math.min(same + SHOWN_LINES, lines.size())));
    }

    /** Those that are kept, as far as they are still what is sent and answered. */
    private static ObjectNode examples(String service) throws IOException {
        RecordedExamples recorded = new RecordedExamples();
        for (Exchange one : ledger.walked()) {
            if (one.operation().service().equals(service)) {
                recorded.add(one.operation(), one.request(), one.answer());
            }
        }
        for (Answered one : provoked) {
            if (one.provocation().operation().service().equals(service)) {
                recorded.add(
                        one.provocation().operation(), one.provocation().request(), one.answer());
            }
        }
        return SameBarChance.kept(new Published(service).examples(), recorded.asJson());
    }

    private static List<DescribedOperation> visited() {
        return ledger.operations().stream()
                .filter(one -> !VISITED_ELSEWHERE.contains(one.name()))
                .toList();
    }

    private static String shown(Exchange one) {
        return "%s instead of %s: %s%n  %s"
                .formatted(one.answer().outcome(), one.expected(), one.request(), one.answer());
    }

    private static String shown(Answered one) {
        return "%s instead of %s: %s%n  %s"
                .formatted(
                        one.answer().outcome(),
                        one.provocation().expected(),
                        one.provocation().request(),
                        one.answer());
    }
}
