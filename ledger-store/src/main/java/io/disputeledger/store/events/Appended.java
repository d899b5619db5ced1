package io.disputeledger.store.events;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Where the events of one call stand in the log: at all positions from first to last. Where one
 * unit of work appends more than once, others' events may stand between.
 *
 * @param firstPosition of the events
 * @param lastPosition of the events, inclusive
 * @param receipts of the events; none where the log proves nothing, or where the connection was
 *     lost and the events were found to be stored: a reader of the log makes them then
 */
public record Appended(long firstPosition, long lastPosition, Receipts receipts) {

    /** The resource of the root unit of work in which the storage leaves this. */
    public static final String RESOURCE = "io.disputeledger.store.events.Appended";

    /** Without receipts. */
    public Appended(long firstPosition, long lastPosition) {
        this(firstPosition, lastPosition, Receipts.NONE);
    }

    /** What was appended in the given root unit of work; empty when nothing was. */
    public static Optional<Appended> in(UnitOfWork<?> root) {
        return Optional.ofNullable(root.getResource(RESOURCE));
    }

    void leaveInUnitOfWork() {
        CurrentUnitOfWork.ifStarted(current ->
                current.root()
                        .resources()
                        .merge(RESOURCE, this, (before, _) -> after((Appended) before)));
    }

    private Appended after(Appended before) {
        return new Appended(before.firstPosition, lastPosition, before.receipts.and(receipts));
    }
}
