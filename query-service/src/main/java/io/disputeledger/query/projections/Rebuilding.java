package io.disputeledger.query.projections;

import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.processors.ProcessorProgress;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rebuilds a projection from the first event. Emptying its tables and setting its position back are
 * one transaction: a crash leaves it either as it was or at the beginning of the rebuild, which the
 * next start goes on with.
 */
@Component
class Rebuilding {

    private static final Logger log = LoggerFactory.getLogger(Rebuilding.class);

    /** A batch of events that is being handled ends sooner than this. */
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final EventProcessingConfiguration processing;
    private final ProcessorProgress progress;
    private final Set<String> beginning = ConcurrentHashMap.newKeySet();

    Rebuilding(EventProcessingConfiguration processing, ProcessorProgress progress) {
        this.processing = processing;
        this.progress = progress;
    }

    /**
     * Begins to rebuild a projection. Whatever happens, the projection goes on afterwards.
     *
     * @throws NotFound when there is no such projection
     * @throws ProblemException when it is being rebuilt already, or another process runs it
     */
    void begin(String projection) {
        StreamingEventProcessor processor =
                processing
                        .eventProcessor(projection, StreamingEventProcessor.class)
                        .orElseThrow(() -> new NotFound("projection", projection));
        if (!beginning.add(projection)) {
            throw alreadyRebuilding(projection);
        }
        try {
            if (progress.placeOf(projection).replaying()) {
                throw alreadyRebuilding(projection);
            }
            stop(projection, processor);
            reset(projection, processor);
        } finally {
            beginning.remove(projection);
        }
    }

    private static void stop(String projection, StreamingEventProcessor processor) {
        CompletableFuture<Void> stopped = processor.shutdownAsync();
        try {
            stopped.get(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            stopped.whenComplete((_, _) -> processor.start());
            throw new ProblemException(
                    ProblemCode.UNAVAILABLE,
                    "projections.did-not-stop",
                    projection,
                    STOP_WITHIN.toSeconds());
        } catch (ExecutionException e) {
            processor.start();
            throw new IllegalStateException(projection + " did not stop; it goes on.", e);
        } catch (InterruptedException e) {
            stopped.whenComplete((_, _) -> processor.start());
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while stopping " + projection + ".", e);
        }
    }

    private static void reset(String projection, StreamingEventProcessor processor) {
        try {
            processor.resetTokens();
            log.info("Rebuilding {} from the first event.", projection);
        } catch (UnableToClaimTokenException _) {
            throw new ProblemException(
                    ProblemCode.CONFLICT, "projections.runs-elsewhere", projection);
        } finally {
            processor.start();
        }
    }

    private static ProblemException alreadyRebuilding(String projection) {
        return new ProblemException(
                ProblemCode.CONFLICT, "projections.rebuilding-already", projection);
    }
}
