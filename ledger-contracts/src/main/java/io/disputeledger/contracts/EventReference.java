package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;

/**
 * Points at one recorded event; written {@code dispute:D-1@7}.
 *
 * @param streamId the stream that holds it
 * @param sequence its place in that stream, from 0
 */
@WrittenAs(pattern = "[^@\\s](.{0,198}\\S)?@\\d{1,18}", example = "dispute:D-1001@8")
public record EventReference(String streamId, long sequence) {

    private static final int LENGTH_MAX = 200;

    /**
     * @throws IllegalArgumentException when the stream id is blank or long, or the sequence
     *     negative
     */
    public EventReference {
        if (streamId.isBlank() || streamId.length() > LENGTH_MAX || sequence < 0) {
            throw new InvalidValue("value.event-reference");
        }
    }

    /**
     * Reads {@code <stream>@<sequence>}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EventReference parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0 || !text.substring(at + 1).matches("\\d{1,18}")) {
            throw new InvalidValue("value.event-reference");
        }
        return new EventReference(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return streamId + "@" + sequence;
    }
}
