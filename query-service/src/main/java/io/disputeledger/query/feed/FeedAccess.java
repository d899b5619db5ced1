package io.disputeledger.query.feed;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.Side;
import io.disputeledger.kit.commands.NotAuthorised;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.query.timelines.DisputeParties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may hear what, and from where on. */
@Component
class FeedAccess {

    private final Feed feed;
    private final ProcessorProgress progress;
    private final ConsistentReads reads;
    private final DisputeParties parties;
    private final DisputesAbout disputes;

    FeedAccess(
            Feed feed,
            ProcessorProgress progress,
            ConsistentReads reads,
            DisputeParties parties,
            DisputesAbout disputes) {
        this.feed = feed;
        this.progress = progress;
        this.reads = reads;
        this.parties = parties;
        this.disputes = disputes;
    }

    /**
     * Lets only those on who may hear what they want.
     *
     * @throws NotAuthorised when they want too much, or another's
     */
    void require(Actor reader, FeedFilter.Wanted wanted, HttpServletRequest request) {
        if (reader.role() == Role.PARTY) {
            if (wanted.dispute() == null) {
                throw new NotAuthorised("feed.party-names-dispute");
            }
            var dispute = wanted.dispute();
            reads.answer(
                    DisputeParties.PROJECTION,
                    request,
                    snapshot -> {
                        snapshot.concerns("dispute " + dispute, parties.of(dispute));
                        return dispute;
                    });
        } else if (reader.role() != Role.AUDITOR && !wanted.isBound()) {
            throw new NotAuthorised("feed.names-something");
        }
    }

    /**
     * The position after which to begin.
     *
     * @throws InvalidField when it is no position
     * @throws ProcessorProgress.PositionNotReached when the log does not have it in time
     */
    long begin(@Nullable String lastEventId, @Nullable String from) {
        if (lastEventId != null && !lastEventId.isEmpty()) {
            return position(FeedEndpoint.LAST_EVENT_ID, lastEventId);
        }
        return from == null ? feed.head() : position("from", from);
    }

    private long position(String name, String text) {
        if (!text.matches("-1|\\d{1,18}")) {
            throw new InvalidField(name, "feed.position");
        }
        long position = Long.parseLong(text);
        progress.awaitRecorded(position);
        return position;
    }

    private FeedFilter.@Nullable Party heard(Actor reader, @Nullable DisputeId dispute) {
        Side side = dispute == null ? null : parties.sideOf(reader, dispute);
        return side == null ? null : new FeedFilter.Party(new PartyId(reader.id()), side);
    }

    /** The filter of a reader who begins after a position. */
    FeedFilter filter(Actor reader, FeedFilter.Wanted wanted, long after) {
        if (wanted.order() != null || wanted.account() != null) {
            // Disputes that began later are heard of by the filter itself.
            progress.await(after);
        }
        return new FeedFilter(
                wanted,
                heard(reader, wanted.dispute()),
                wanted.order() == null ? Set.of() : disputes.order(wanted.order()),
                wanted.account() == null ? Set.of() : disputes.account(wanted.account()));
    }
}
