package io.disputeledger.query.queue;

import io.disputeledger.kit.moments.Moment;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the queue goes on: as of the moment of its first page, after an item.
 *
 * @param endsAt when the item's clock ends; null when it has no end
 * @param begunAt position of its first event
 */
record QueueKey(Moment moment, @Nullable Instant endsAt, long begunAt) {

    private static final Pattern FORM = Pattern.compile("(-?\\d+) (\\S+) (\\S+) (\\d+)");
    private static final String NO_END = "-";

    static QueueKey after(Moment moment, QueueItem item) {
        return new QueueKey(
                moment, item.clock() == null ? null : item.clock().dueAt(), item.begunAt());
    }

    static QueueKey parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no place in the queue: " + text);
        }
        return new QueueKey(
                new Moment(Long.parseLong(parts.group(1)), Instant.parse(parts.group(2))),
                parts.group(3).equals(NO_END) ? null : Instant.parse(parts.group(3)),
                Long.parseLong(parts.group(4)));
    }

    @Override
    public String toString() {
        return moment.position()
                + " "
                + moment.at()
                + " "
                + (endsAt == null ? NO_END : endsAt)
                + " "
                + begunAt;
    }
}
