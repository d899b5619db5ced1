package io.disputeledger.query.disclosure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.OnlySide;
import io.disputeledger.contracts.disputes.Side;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.penalties.AccountEvent;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What parties may read of the events of their disputes. Everybody else who is let in reads all of
 * it.
 */
public final class Disclosed {

    /** By simple class name and field. */
    private static final Map<String, Map<String, Side>> FIELDS =
            Stream.of(DisputeEvent.class.getPermittedSubclasses())
                    .collect(toUnmodifiableMap(Class::getSimpleName, Disclosed::fieldsOfOneSide));

    private Disclosed() {}

    private static Map<String, Side> fieldsOfOneSide(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .filter(field -> field.isAnnotationPresent(OnlySide.class))
                .collect(
                        toMap(
                                RecordComponent::getName,
                                field -> field.getAnnotation(OnlySide.class).value()));
    }

    /**
     * The one party that may read an event at all; null when both may. What stands on a seller's
     * account is that seller's business, whatever dispute it comes from: the ruling tells which
     * offences it establishes.
     */
    public static @Nullable PartyId onlyFor(LedgerEvent event) {
        return switch (event) {
            case EvidenceSubmitted item when item.disclosure() == Disclosure.PLATFORM ->
                    item.submitter();
            case AccountEvent account -> account.accountId().seller();
            default -> null;
        };
    }

    /** Whether an event of this class has anything that is not this side's to read. */
    public static boolean withholdsFrom(Side reader, String type) {
        return FIELDS.getOrDefault(type, Map.of()).values().stream()
                .anyMatch(side -> side != reader);
    }

    /**
     * Takes out what is not the reader's.
     *
     * @param reader null for who is no party
     * @param type simple class name of the event
     * @param fields of the event, as JSON
     */
    public static void withhold(@Nullable Side reader, String type, ObjectNode fields) {
        if (reader != null) {
            FIELDS.getOrDefault(type, Map.of())
                    .forEach((field, side) -> {
                        if (side != reader) {
                            fields.remove(field);
                        }
                    });
        }
    }
}
