package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.misuse.ConfirmMetricExclusion;
import io.disputeledger.contracts.misuse.DecideMisuseReport;
import io.disputeledger.contracts.misuse.ElapseMisuseLimit;
import io.disputeledger.contracts.misuse.FileMisuseReport;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportCommand;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.ReverseMisuseDecision;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.rules.RulePacks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Given these events of a report, when somebody asks for something at an instant, then this is the
 * decision. The orders O-9001 and O-9002 are the buyer's with the seller, O-7 is another buyer's.
 *
 * @param reported whether the misuse was reported for the order before
 */
record GivenReport(List<MisuseReportEvent> events, boolean reported, RulePacks packs)
        implements MisuseFacts {

    static final MisuseReportId REPORT = new MisuseReportId("M-1");
    static final OrderId ORDER = OrderId.parse("aliexpress:O-9001");
    static final OrderId ANOTHER_ORDER = OrderId.parse("aliexpress:O-9002");
    static final OrderId ORDER_OF_ANOTHER = OrderId.parse("aliexpress:O-7");
    static final Actor SELLER = new Actor("S-88", Role.PARTY, null);
    static final Actor BUYER = new Actor("B-77", Role.PARTY, null);
    static final Actor OFFICER = new Actor("O-1", Role.OFFICER, null);
    static final Actor REVIEWER = new Actor("R-1", Role.REVIEWER, null);
    static final Actor CLOCK = new Actor("clock", Role.CLOCK, "dispute-service");
    static final Actor SERVICE = Actor.service("dispute-service");
    static final Instant FILED_AT = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant DECISION_DUE_AT = Instant.parse("2026-03-04T09:00:00Z");
    static final Instant UPHELD_AT = at("2026-03-03T15:00:00+08:00");
    static final Instant EXCLUSION_DUE_AT = at("2026-03-07T00:00:00+08:00");
    static final EventReference EXCLUSION = EventReference.parse("account:aliexpress:S-88@0");
    static final Sealed WORDS = new Sealed("misuse-report:M-1", "c2VhbGVk");

    static final FileMisuseReport FILE = file("MALICIOUS_DISPUTE");
    static final DecideMisuseReport UPHOLD =
            new DecideMisuseReport(REPORT, true, List.of(ANOTHER_ORDER), WORDS);
    static final DecideMisuseReport REJECT =
            new DecideMisuseReport(REPORT, false, List.of(), WORDS);
    static final ReverseMisuseDecision REVERSE = new ReverseMisuseDecision(REPORT, WORDS);
    static final ConfirmMetricExclusion CONFIRM = new ConfirmMetricExclusion(REPORT, EXCLUSION);
    static final ElapseMisuseLimit ELAPSE =
            new ElapseMisuseLimit(REPORT, MisuseLimit.DECISION, DECISION_DUE_AT);

    private static final RulePacks PACKS = RulePacks.published();

    static FileMisuseReport file(String scenario) {
        return new FileMisuseReport(REPORT, ORDER, scenario, WORDS);
    }

    static GivenReport nothing() {
        return new GivenReport(List.of(), false, PACKS);
    }

    static GivenReport filed() {
        return nothing().and(FILE, FILED_AT, SELLER);
    }

    static GivenReport upheld() {
        return filed().and(UPHOLD, UPHELD_AT, OFFICER);
    }

    static GivenReport rejected() {
        return filed().and(REJECT, UPHELD_AT, OFFICER);
    }

    static GivenReport reversed() {
        return upheld().and(REVERSE, UPHELD_AT, REVIEWER);
    }

    GivenReport reportedBefore() {
        return new GivenReport(events, true, packs);
    }

    /** The same report, under other rules or calendars from now on. */
    GivenReport packs(RulePacks now) {
        return new GivenReport(events, reported, now);
    }

    Decision<MisuseReportEvent> when(MisuseReportCommand command, Instant now, Actor actor) {
        return MisuseDeciding.decide(state(), command, new Occasion(now, actor), this);
    }

    /** The same report after a command that is accepted. */
    GivenReport and(MisuseReportCommand command, Instant now, Actor actor) {
        return switch (when(command, now, actor)) {
            case Decision.Accepted<MisuseReportEvent>(var more, _) -> {
                List<MisuseReportEvent> all = new ArrayList<>(events);
                all.addAll(more);
                yield new GivenReport(List.copyOf(all), reported, packs);
            }
            case Decision.Refused<MisuseReportEvent> refused -> throw new AssertionError(refused);
            case Decision.Forbidden<MisuseReportEvent> forbidden ->
                    throw new AssertionError(forbidden);
        };
    }

    /** The simple names of the events that a command leads to; of a refusal, its code. */
    List<String> then(MisuseReportCommand command, Instant now, Actor actor) {
        return switch (when(command, now, actor)) {
            case Decision.Accepted<MisuseReportEvent>(var more, _) ->
                    more.stream().map(event -> event.getClass().getSimpleName()).toList();
            case Decision.Refused<MisuseReportEvent>(var refusal) -> List.of(refusal.code().name());
            case Decision.Forbidden<MisuseReportEvent> _ -> List.of("forbidden");
        };
    }

    MisuseReportState state() {
        MisuseReportState state = new MisuseReportState.Unfiled();
        for (MisuseReportEvent event : events) {
            state = MisuseReportState.evolve(state, event);
        }
        return state;
    }

    @Override
    public OrderRecorded order(OrderId order) {
        return new OrderRecorded(
                order,
                new PartyId(order.equals(ORDER_OF_ANOTHER) ? "B-2" : BUYER.id()),
                new PartyId(SELLER.id()),
                new Money(120_000, "USD"),
                null,
                null,
                null,
                null,
                FILED_AT,
                SERVICE);
    }

    @Override
    public boolean reported(OrderId order, String scenario) {
        return reported;
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
