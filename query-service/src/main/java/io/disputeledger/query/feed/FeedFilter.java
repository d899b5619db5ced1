package io.disputeledger.query.feed;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.Side;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one reader wants to hear, and may. Most events of a dispute name neither its order nor its
 * seller, so the filter knows which disputes are about them: those that began before, and those
 * whose beginning passes by. For one reader and one thread.
 */
final class FeedFilter {

    private final Wanted wanted;
    private final @Nullable Party reader;
    private final Set<DisputeId> ofOrder;
    private final Set<DisputeId> ofAccount;

    /**
     * What a reader wants to hear; what is null does not matter.
     *
     * @param account a seller
     * @param types simple class names; all when empty
     */
    record Wanted(
            @Nullable DisputeId dispute,
            @Nullable OrderId order,
            @Nullable AccountId account,
            Set<String> types) {

        /** Whether it is bound to something that not everything is about. */
        boolean isBound() {
            return dispute != null || order != null || account != null;
        }
    }

    /** A buyer or seller, on their side of the dispute that they hear of. */
    record Party(PartyId id, Side side) {}

    /**
     * @param reader a buyer or seller, who hears what their dispute's timeline shows them; null for
     *     everybody else
     * @param ofOrder disputes of the order that began up to where the reader begins
     * @param ofAccount disputes about the seller that began up to there
     */
    FeedFilter(
            Wanted wanted,
            @Nullable Party reader,
            Set<DisputeId> ofOrder,
            Set<DisputeId> ofAccount) {
        this.wanted = wanted;
        this.reader = reader;
        this.ofOrder = new HashSet<>(ofOrder);
        this.ofAccount = new HashSet<>(ofAccount);
    }

    /** On which side the reader is; null for who is no party. */
    @Nullable Side side() {
        return reader == null ? null : reader.side();
    }

    /** Whether the reader hears this event. Every event passes by here, in the order of the log. */
    boolean passes(FeedEvent event) {
        Topics topics = event.topics();
        boolean ofTheOrder =
                wanted.order() == null || isAbout(wanted.order(), topics.order(), topics, ofOrder);
        boolean ofTheAccount =
                wanted.account() == null
                        || isAbout(wanted.account(), topics.account(), topics, ofAccount);
        return ofTheOrder
                && ofTheAccount
                && (wanted.dispute() == null || wanted.dispute().equals(topics.dispute()))
                && (wanted.types().isEmpty() || wanted.types().contains(event.type()))
                && isDisclosed(topics);
    }

    private boolean isDisclosed(Topics topics) {
        return reader == null
                || (topics.dispute() != null
                        && (topics.onlyFor() == null || topics.onlyFor().equals(reader.id())));
    }

    private static boolean isAbout(
            Object asked, @Nullable Object said, Topics topics, Set<DisputeId> disputes) {
        DisputeId dispute = topics.dispute();
        if (said == null) {
            return dispute != null && disputes.contains(dispute);
        }
        if (!asked.equals(said)) {
            return false;
        }
        if (dispute != null) {
            disputes.add(dispute);
        }
        return true;
    }
}
