package io.disputeledger.query;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.misuse.MisuseDecisionReversed;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.misuse.MisuseSlaBreached;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.contracts.orders.FilingWindowExtended;
import io.disputeledger.contracts.orders.FilingWindowWaived;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.MeasureLifted;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import io.disputeledger.rules.calendars.BusinessCalendars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any events in any order: views fold whatever the log holds. Made of the stored sample of each
 * kind of event, with other disputes, times and limits.
 */
final class AnyHistory {

    private static final Path SAMPLES =
            Path.of("../ledger-contracts/src/test/resources/stored-events");

    private static final List<Class<? extends LedgerEvent>> KINDS =
            Stream.concat(
                            ofDisputes().stream(),
                            Stream.of(
                                    OrderRecorded.class,
                                    EvidenceSubmitted.class,
                                    MetricExclusionApplied.class,
                                    MeasureApplied.class,
                                    MeasureLifted.class,
                                    PointsHeld.class,
                                    PointsDeducted.class,
                                    PointsReversed.class,
                                    HoldReleased.class,
                                    FilingWindowExtended.class,
                                    FilingWindowWaived.class,
                                    MisuseReportDecided.class,
                                    MisuseSlaTargetSet.class,
                                    MisuseSlaBreached.class,
                                    MisuseDecisionReversed.class))
                    .toList();

    /** Whose account it is, who sells what is disputed, and whose orders leave the metrics. */
    static final String SELLER = "alibaba-intl:S-88";

    private static final String MEASURED_AT = "2026-03-16T02:00:00Z";
    private static final int ANY = 1_000_000;

    private final JsonMapper json;
    private final Random random;
    private Instant now;

    /**
     * @param begin when the first event may be recorded
     */
    AnyHistory(JsonMapper json, Random random, Instant begin) {
        this.now = begin;
        this.json = json;
        this.random = random;
    }

    /** Every kind of event of a dispute. */
    @SuppressWarnings("unchecked")
    static List<Class<? extends LedgerEvent>> ofDisputes() {
        return Stream.of(DisputeEvent.class.getPermittedSubclasses())
                .<Class<? extends LedgerEvent>>map(kind -> (Class<? extends LedgerEvent>) kind)
                .toList();
    }

    /**
     * Events of these disputes, which begin one after another, of a misuse report beside each, and
     * a calendar in between.
     *
     * @param calendarVersion of which no calendar is in the log yet
     */
    List<LedgerEvent> of(List<String> disputes, int events, int calendarVersion) {
        List<LedgerEvent> history = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        int calendarAt = random.nextInt(events);
        while (history.size() < events) {
            if (history.size() == calendarAt) {
                history.add(nextCalendar(calendarVersion));
            } else if (begun.size() < disputes.size()
                    && (begun.isEmpty() || random.nextInt(5) == 0)) {
                begun.add(disputes.get(begun.size()));
                history.add(
                        sample(
                                random.nextBoolean()
                                        ? ComplaintFiled.class
                                        : NegotiationOpened.class,
                                begun.getLast()));
            } else {
                String dispute = begun.get(random.nextInt(begun.size()));
                Class<? extends LedgerEvent> kind = next();
                boolean ofReport = MisuseReportEvent.class.isAssignableFrom(kind);
                history.add(
                        sample(
                                ofReport && reported.add(dispute) ? MisuseReportFiled.class : kind,
                                dispute));
            }
        }
        return history;
    }

    /** When the last event is recorded at the latest. */
    Instant end() {
        return now;
    }

    /** The stored sample of a kind of event, told of another dispute at some time. */
    LedgerEvent sample(Class<? extends LedgerEvent> kind, String dispute) {
        ObjectNode fields = read(kind);
        fields.put("recordedAt", time().toString());
        putIfThere(fields, "disputeId", dispute);
        putIfThere(fields, "accountId", SELLER);
        putIfThere(fields, "evidenceId", "E-" + random.nextInt(ANY));
        boolean ofReport = MisuseReportEvent.class.isAssignableFrom(kind);
        putIfThere(fields, "reportId", "M-" + (ofReport ? dispute : random.nextInt(ANY)));
        putIfThere(fields, "startsAt", MEASURED_AT);
        putIfThere(fields, "appliedAt", MEASURED_AT);
        if (fields.has("kind") && (fields.has("deadline") || fields.has("target"))) {
            fields.put("kind", DeadlineKind.values()[random.nextInt(15)].name());
        }
        if (fields.at("/deadline") instanceof ObjectNode deadline) {
            deadline.put("dueAt", due());
        }
        if (fields.at("/target/deadline") instanceof ObjectNode deadline) {
            deadline.put("dueAt", due());
        }
        return json.treeToValue(fields, kind);
    }

    private static void putIfThere(ObjectNode fields, String name, String value) {
        if (fields.has(name)) {
            fields.put(name, value);
        }
    }

    // Beginnings come by themselves; what changes the queue comes more often than its share.
    private Class<? extends LedgerEvent> next() {
        Class<? extends LedgerEvent> kind = KINDS.get(random.nextInt(KINDS.size()));
        return kind == ComplaintFiled.class || kind == NegotiationOpened.class ? next() : kind;
    }

    // Clocks of processes differ: one event in five is a little older than the one before it.
    private Instant time() {
        if (random.nextInt(5) == 0) {
            return now.minusMillis(1 + random.nextInt(100));
        }
        now = now.plus(Duration.ofMinutes(random.nextInt(48 * 60)));
        return now;
    }

    private String due() {
        return now.plus(Duration.ofHours(random.nextInt(10 * 24))).toString();
    }

    private CalendarPublished nextCalendar(int version) {
        String text =
                BusinessCalendars.shippedText("cn")
                        .replace("\nversion: 1\n", "\nversion: " + version + "\n")
                        .replace("2026-05-01/2026-05-05", "2026-03-05/2026-03-20");
        return new CalendarPublished(
                new CalendarVersion("cn", version),
                List.of(2026),
                new Sha256("ab".repeat(32)),
                text,
                time(),
                new Actor("rule-editor-1", Role.RULE_EDITOR, null));
    }

    private ObjectNode read(Class<? extends LedgerEvent> kind) {
        Path sample = SAMPLES.resolve(kind.getSimpleName() + ".v1.json");
        try {
            return (ObjectNode) json.readTree(Files.readString(sample));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no sample " + sample, e);
        }
    }
}
