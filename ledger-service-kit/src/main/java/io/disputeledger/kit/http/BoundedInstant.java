package io.disputeledger.kit.http;

import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads instants that calendars, deadlines and the database can work with. An event is for ever:
 * one odd year in it would stop every projection that meets it.
 */
public class BoundedInstant extends StdScalarDeserializer<Instant> {

    /** No marketplace is older. */
    static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /** Exclusive; leaves room for windows that count from it. */
    static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** Bounds the instants of requests. */
    public BoundedInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        Instant instant = InstantDeserializer.INSTANT.deserialize(json, context);
        if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
            throw context.weirdStringException(json.getString(), Instant.class, "out of bounds");
        }
        return instant;
    }
}
