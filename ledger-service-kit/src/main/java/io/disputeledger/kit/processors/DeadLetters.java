package io.disputeledger.kit.processors;

import io.disputeledger.kit.commands.NotFound;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.config.EventProcessingConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events whose reaction failed, parked so that others go on. Shown by id, type and cause, without
 * their content; health reports them; an operator has them handled again.
 */
@Endpoint(id = "deadletters")
public class DeadLetters extends AbstractHealthIndicator {

    /** How many are listed; the rest shows in the count. */
    private static final int LISTED_MAX = 100;

    private final JdbcClient jdbc;
    private final EventProcessingConfiguration processing;

    /** The dead letters of this service. */
    public DeadLetters(JdbcClient jdbc, EventProcessingConfiguration processing) {
        super("The parked events cannot be read.");
        this.jdbc = jdbc;
        this.processing = processing;
    }

    /**
     * One parked event.
     *
     * @param processor whose reaction failed
     * @param event stream and sequence
     * @param type class name of the event
     * @param cause class name of the fault
     * @param parkedAt when (UTC, real time)
     */
    public record DeadLetter(
            String processor, String event, String type, @Nullable String cause, String parkedAt) {}

    /** The oldest parked events. */
    @ReadOperation
    public Map<String, Object> list() {
        List<DeadLetter> letters =
                jdbc.sql(
                                """
                                select processinggroup, aggregateidentifier, sequencenumber,
                                       payloadtype, causetype, enqueuedat
                                  from dead_letter_entry order by enqueuedat limit ?
                                """)
                        .param(LISTED_MAX)
                        .query((row, _) ->
                                new DeadLetter(
                                        row.getString(1),
                                        row.getString(2) + "@" + row.getLong(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6)))
                        .list();
        return Map.of("count", count(), "oldest", letters);
    }

    /** Has the parked events of one processor handled again, oldest first, until one fails. */
    @WriteOperation
    public Map<String, Object> retry(@Selector String processor) {
        var letters =
                processing
                        .sequencedDeadLetterProcessor(processor)
                        .orElseThrow(() -> new NotFound("reaction", processor));
        long before = count(processor);
        // On a thread of its own: the request's transaction is not the letters'.
        try (ExecutorService own = Executors.newVirtualThreadPerTaskExecutor()) {
            boolean more = true;
            while (more) {
                // All letters of one sequence; how many, it does not say.
                more = own.submit(letters::processAny).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The dead letters could not be read.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while handling dead letters.", e);
        }
        long remaining = count(processor);
        return Map.of("handled", Math.max(0, before - remaining), "remaining", remaining);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long count = count();
        health.status(count == 0 ? Status.UP : ProcessorsHealth.DEGRADED)
                .withDetail("count", count);
    }

    /** How many events are parked. */
    public long count() {
        return jdbc.sql("select count(*) from dead_letter_entry").query(Long.class).single();
    }

    private long count(String processor) {
        return jdbc.sql("select count(*) from dead_letter_entry where processinggroup = ?")
                .param(processor)
                .query(Long.class)
                .single();
    }
}
