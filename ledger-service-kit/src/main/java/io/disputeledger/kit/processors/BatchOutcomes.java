package io.disputeledger.kit.processors;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * How the last batch of each processor of this process ended: tells those who wait for a position,
 * and remembers a fault until a batch succeeds. Axon forgets it as soon as it tries again.
 */
public class BatchOutcomes {

    private final AtomicReference<ProcessorProgress> waiting = new AtomicReference<>();
    private final Map<String, String> faults = new ConcurrentHashMap<>();

    /** Has those who wait told. */
    public void tell(ProcessorProgress progress) {
        waiting.set(progress);
    }

    /** Watches the batches of one processor. */
    public MessageHandlerInterceptor<EventMessage<?>> of(String processor) {
        return (batch, chain) -> {
            UnitOfWork<?> root = batch.root();
            root.afterCommit(_ -> faults.remove(processor));
            root.onRollback(failed -> faults.put(processor, faultOf(failed)));
            root.onCleanup(_ -> advanced());
            return chain.proceed();
        };
    }

    /** The class of the fault of the processor's last batch: a message may quote personal data. */
    Optional<String> fault(String processor) {
        return Optional.ofNullable(faults.get(processor));
    }

    private void advanced() {
        ProcessorProgress progress = waiting.get();
        if (progress != null) {
            progress.advanced();
        }
    }

    private static String faultOf(UnitOfWork<?> failed) {
        return failed.getExecutionResult() != null
                        && failed.getExecutionResult().isExceptionResult()
                ? failed.getExecutionResult().getExceptionResult().getClass().getSimpleName()
                : "rolled back";
    }
}
