package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points at one recorded event; written {@code dispute:D-1@7}. A reference to an event of a dispute
 * names a dispute that there could be.
 *
 * @param streamId the stream that holds it
 * @param sequence its place in that stream, from 0
 */
@WrittenAs(pattern = EventReference.STREAM + "@\\d{1,18}", example = "dispute:D-1001@8")
public record EventReference(String streamId, long sequence) {

    /** {@code <type>:<id>}, where the id may have parts: {@code account:alibaba-intl:S-88}. */
    static final String STREAM = "[a-z][a-z-]{0,31}:[A-Za-z0-9][A-Za-z0-9._:@-]{0,160}";

    private static final Pattern FORM = Pattern.compile(STREAM);
    private static final String DISPUTE = "dispute:";

    /**
     * @throws IllegalArgumentException when the stream id has another form, or the sequence is
     *     negative
     */
    public EventReference {
        if (!FORM.matcher(streamId).matches() || sequence < 0) {
            throw new InvalidValue("value.event-reference");
        }
        // Said here, where a request is read, and not by whoever asks for the dispute later.
        disputeOf(streamId);
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

    /** The dispute whose event it is; empty when another stream's is. */
    public Optional<DisputeId> dispute() {
        return disputeOf(streamId);
    }

    private static Optional<DisputeId> disputeOf(String streamId) {
        return streamId.startsWith(DISPUTE)
                ? Optional.of(new DisputeId(streamId.substring(DISPUTE.length())))
                : Optional.empty();
    }

    @Override
    @JsonValue
    public String toString() {
        return streamId + "@" + sequence;
    }
}
