package io.disputeledger.query.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of the live feed.
 *
 * @param subscribersMax readers at once; who comes then is told to come back
 * @param subscribersOfCallerMax readers at once through one caller (the subject of an access
 *     token): many for a platform service, which reads for its users, and never all
 * @param heartbeat longest silence on a stream, so that both sides notice when the other is gone
 * @param bufferEvents newest events kept for all readers together; a reader who falls behind them
 *     is disconnected, and catches up from the log when it comes back
 * @param bufferBytes their JSON in bytes
 */
@ConfigurationProperties("ledger.feed")
record FeedProperties(
        @DefaultValue("500") int subscribersMax,
        @DefaultValue("200") int subscribersOfCallerMax,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("8192") int bufferEvents,
        @DefaultValue("16MB") DataSize bufferBytes) {}
