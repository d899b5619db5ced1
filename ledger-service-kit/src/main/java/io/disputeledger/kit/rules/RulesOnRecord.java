package io.disputeledger.kit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.rulepacks.CalendarEvent;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import io.disputeledger.contracts.rulepacks.RulePackEvent;
import io.disputeledger.contracts.rulepacks.RulePackPublished;
import io.disputeledger.rules.PackText;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.calendars.CalendarText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Every version of every pack and calendar, at one moment. Where a stream has no event yet, its
 * first version is the one that comes with the product.
 *
 * @param packs by pack and version
 * @param calendars by calendar and version
 */
public record RulesOnRecord(List<PackOnRecord> packs, List<CalendarOnRecord> calendars) {

    // From the storage, and not through a snapshot: every version counts.
    private static final long FIRST = 0;

    /** Copies its lists. */
    public RulesOnRecord {
        packs = List.copyOf(packs);
        calendars = List.copyOf(calendars);
    }

    /** The packs, for decisions. */
    public RulePacks rulePacks() {
        return new RulePacks(packs.stream().map(PackOnRecord::rules).toList());
    }

    /** The calendars, for reading packs. */
    public BusinessCalendars businessCalendars() {
        return new BusinessCalendars(calendars.stream().map(CalendarOnRecord::calendar).toList());
    }

    /** The digest of a text. */
    public static Sha256 digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    /** The streams that hold calendars. */
    static List<String> calendarStreams() {
        return BusinessCalendars.shipped().stream().map(CalendarEvent::streamId).toList();
    }

    /** The streams that hold packs and calendars. */
    static List<String> streams() {
        List<String> streams = new ArrayList<>(calendarStreams());
        for (String pack : RulePacks.shipped()) {
            streams.add(RulePackEvent.streamId(new Marketplace(pack)));
        }
        return streams;
    }

    static RulesOnRecord read(EventStorageEngine events) {
        List<CalendarOnRecord> calendars = new ArrayList<>();
        for (String calendar : BusinessCalendars.shipped()) {
            calendars.addAll(calendarsOf(calendar, events));
        }
        BusinessCalendars known =
                new BusinessCalendars(calendars.stream().map(CalendarOnRecord::calendar).toList());
        List<PackOnRecord> packs = new ArrayList<>();
        for (String pack : RulePacks.shipped()) {
            packs.addAll(packsOf(pack, known, events));
        }
        return new RulesOnRecord(packs, calendars);
    }

    private static List<CalendarOnRecord> calendarsOf(String calendar, EventStorageEngine events) {
        List<CalendarOnRecord> recorded =
                events.readEvents(CalendarEvent.streamId(calendar), FIRST)
                        .asStream()
                        .map(DomainEventMessage::getPayload)
                        .map(CalendarPublished.class::cast)
                        .map(event ->
                                new CalendarOnRecord(
                                        CalendarText.read(event.text()),
                                        event.text(),
                                        event.sha256(),
                                        event.recordedAt()))
                        .toList();
        if (!recorded.isEmpty()) {
            return recorded;
        }
        String text = BusinessCalendars.shippedText(calendar);
        return List.of(new CalendarOnRecord(CalendarText.read(text), text, digest(text), null));
    }

    private static List<PackOnRecord> packsOf(
            String pack, BusinessCalendars calendars, EventStorageEngine events) {
        List<PackOnRecord> recorded =
                events.readEvents(RulePackEvent.streamId(new Marketplace(pack)), FIRST)
                        .asStream()
                        .map(DomainEventMessage::getPayload)
                        .map(RulePackPublished.class::cast)
                        .map(event ->
                                new PackOnRecord(
                                        PackText.read(event.text(), calendars),
                                        event.text(),
                                        event.sha256(),
                                        event.recordedAt()))
                        .toList();
        if (!recorded.isEmpty()) {
            return recorded;
        }
        String text = RulePacks.shippedText(pack);
        return List.of(new PackOnRecord(PackText.read(text, calendars), text, digest(text), null));
    }
}
