package io.disputeledger.kit.wiring;

import io.disputeledger.kit.processors.ProcessorProgress;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Tells those who wait for a position that a batch of events was committed. */
class ProcessorSignal implements MessageHandlerInterceptor<EventMessage<?>> {

    private final AtomicReference<ProcessorProgress> listening = new AtomicReference<>();

    void tell(ProcessorProgress progress) {
        listening.set(progress);
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> batch, InterceptorChain chain)
            throws Exception {
        batch.root()
                .onCleanup(_ -> {
                    ProcessorProgress progress = listening.get();
                    if (progress != null) {
                        progress.advanced();
                    }
                });
        return chain.proceed();
    }
}
