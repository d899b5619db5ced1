package io.disputeledger.kit.commands;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.core.annotation.AliasFor;

/** A {@link DecidingAggregate} that is kept in the {@link AggregateCache} and has snapshots. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Aggregate(
        cache = "aggregateCache",
        snapshotTriggerDefinition = "aggregateSnapshots",
        snapshotFilter = "readableSnapshots")
public @interface StreamAggregate {

    /** What its events and snapshots say they are of; stored for ever. */
    @AliasFor(annotation = Aggregate.class)
    String type();
}
