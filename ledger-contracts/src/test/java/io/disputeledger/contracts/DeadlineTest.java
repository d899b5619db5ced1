package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void isOverFromTheDueInstantOn() {
        Instant dueAt = Instant.parse("2026-05-01T16:00:00Z");
        Clause clause = new Clause("alibaba-intl", 1, "FILING_WINDOW");
        Deadline deadline = new Deadline(dueAt, clause, "Asia/Shanghai", null);

        assertThat(deadline.isOverAt(dueAt.minusNanos(1))).isFalse();
        assertThat(deadline.isOverAt(dueAt)).isTrue();
    }
}
