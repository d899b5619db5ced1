package io.disputeledger.query.feed;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.disputes.Side;
import io.disputeledger.kit.reads.OpenedTexts;
import io.disputeledger.query.disclosure.Disclosed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events in the JSON form of <a
 * href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">CloudEvents
 * 1.0</a>. Written by our own mapper: the SDK's writer takes Jackson 2, and the events are records
 * for Jackson 3. Its reader reads them in tests.
 */
@Component
class CloudEvents {

    private static final String TYPE_PREFIX = "io.disputeledger.";
    private static final String DATA = "data";

    private final JsonMapper json;
    private final String source;

    /**
     * @param source which ledger it is, to whoever reads several ({@code ledger.feed.source}): a
     *     URI
     */
    CloudEvents(JsonMapper json, @Value("${ledger.feed.source:urn:dispute-ledger}") String source) {
        this.json = json;
        this.source = source;
    }

    /** The event, with sealed texts as they are. */
    FeedEvent of(TrackedEventMessage<?> message) {
        LedgerEvent event = (LedgerEvent) message.getPayload();
        long position = message.trackingToken().position().orElseThrow();
        String type = event.getClass().getSimpleName();
        Topics topics = Topics.of(event);
        JsonNode data = json.valueToTree(event);
        ObjectNode envelope = json.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("id", message.getIdentifier());
        envelope.put("source", source);
        envelope.put("type", TYPE_PREFIX + type);
        envelope.put("subject", event.streamId());
        envelope.put("time", event.recordedAt().toString());
        envelope.put("datacontenttype", "application/json");
        // A number of CloudEvents has 32 bits, which a position outgrows.
        envelope.put("position", Long.toString(position));
        if (message instanceof DomainEventMessage<?> inStream) {
            envelope.put("eventref", event.streamId() + "@" + inStream.getSequenceNumber());
        }
        if (topics.dispute() != null) {
            envelope.put("dispute", topics.dispute().value());
        }
        envelope.set(DATA, data);
        return new FeedEvent(
                position,
                type,
                topics,
                json.writeValueAsBytes(envelope),
                OpenedTexts.anySealedIn(data));
    }

    /**
     * The same with its texts opened, an erased one as {@code {"erased": true}}, and without what
     * is not the reader's.
     *
     * @param reader null for who is no party
     */
    byte[] opened(FeedEvent event, @Nullable Side reader, OpenedTexts texts) {
        boolean whole = reader == null || !Disclosed.withholdsFrom(reader, event.type());
        if (whole && !event.sealed()) {
            return event.json();
        }
        ObjectNode envelope = (ObjectNode) json.readTree(event.json());
        Disclosed.withhold(reader, event.type(), (ObjectNode) envelope.get(DATA));
        envelope.set(DATA, texts.openAll(envelope.get(DATA)));
        return json.writeValueAsBytes(envelope);
    }
}
