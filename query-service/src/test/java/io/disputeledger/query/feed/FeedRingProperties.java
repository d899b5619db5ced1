package io.disputeledger.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The buffer of the feed keeps the newest events and says so when it has dropped one. */
class FeedRingProperties {

    private static final int EVENTS_MAX = 8;
    private static final long BYTES_MAX = 40;
    private static final Topics NONE = new Topics(null, null, null, null);

    @Property
    void whatItHasIsWhatWasAdded(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 30) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 5) int step,
            @ForAll @IntRange(min = -1, max = 200) int asked) {
        FeedRing ring = new FeedRing(-1, EVENTS_MAX, BYTES_MAX);
        List<FeedEvent> added = new ArrayList<>();
        for (int size : sizes) {
            // Positions may have gaps in the baseline's storage.
            FeedEvent event = event((long) added.size() * step, size);
            added.add(event);
            ring.add(event);
        }
        List<FeedEvent> newer = added.stream().filter(event -> event.position() > asked).toList();
        if (ring.has(asked)) {
            assertThat(ring.after(asked, EVENTS_MAX)).isEqualTo(newer);
            assertThat(ring.after(asked, 2)).isEqualTo(newer.subList(0, Math.min(2, newer.size())));
        } else {
            assertThat(newer.size()).isGreaterThan(1);
            assertThat(newer.size() > EVENTS_MAX || bytes(newer) > BYTES_MAX).isTrue();
        }
        assertThat(ring.has(ring.last())).isTrue();
    }

    private static long bytes(List<FeedEvent> events) {
        return events.stream().mapToLong(event -> event.json().length).sum();
    }

    private static FeedEvent event(long position, int size) {
        return new FeedEvent(position, "OrderRecorded", NONE, new byte[size], false);
    }
}
