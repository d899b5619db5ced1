package io.disputeledger.query.refusals;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.kit.reads.Condition;
import io.disputeledger.kit.reads.LogOrder;
import io.disputeledger.kit.reads.Sort;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which refusals; what is null does not matter.
 *
 * @param stream that decided
 * @param actor id of who sent the command, or of the service that sent it for them
 * @param refusedFrom not refused before
 * @param refusedUntil refused before
 * @param sort newest first unless told otherwise
 */
record RefusalFilter(
        @Nullable String stream,
        @Nullable String actor,
        @Nullable RefusalCode code,
        @Nullable Instant refusedFrom,
        @Nullable Instant refusedUntil,
        @Nullable Sort sort) {

    /**
     * The refusals of this filter.
     *
     * @param last the last event that is known
     */
    LogOrder refusals(long last) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition("r.position <= :last", "last", last));
        if (stream != null) {
            conditions.add(Condition.equal("stream", stream));
        }
        if (code != null) {
            conditions.add(Condition.equal("code", code));
        }
        if (actor != null) {
            conditions.add(
                    new Condition("(r.actor_id = :actor or r.actor_via = :actor)", "actor", actor));
        }
        if (refusedFrom != null) {
            conditions.add(
                    new Condition(
                            "r.recorded_at >= :refusedFrom",
                            "refusedFrom",
                            StoredInstant.of(refusedFrom)));
        }
        if (refusedUntil != null) {
            conditions.add(
                    new Condition(
                            "r.recorded_at < :refusedUntil",
                            "refusedUntil",
                            StoredInstant.of(refusedUntil)));
        }
        return new LogOrder(
                "refusal", Objects.requireNonNullElse(sort, Sort.NEWEST_FIRST), conditions);
    }
}
