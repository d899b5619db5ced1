package io.disputeledger.query.feed;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectCheck;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.Caller;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.limits.RequestsAtOnce;
import io.disputeledger.kit.security.AccessTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The live feed over HTTP. */
@RestController
@EnableConfigurationProperties(FeedProperties.class)
class FeedEndpoint {

    /** Where a stream begins, when a client comes back. */
    static final String LAST_EVENT_ID = "Last-Event-ID";

    private static final int TYPES_MAX = 50;

    private final FeedAccess access;
    private final FeedSubscribers subscribers;

    FeedEndpoint(FeedAccess access, FeedSubscribers subscribers) {
        this.access = access;
        this.subscribers = subscribers;
    }

    /**
     * Every event as it is recorded: server-sent events whose ids are positions and whose data are
     * CloudEvents in JSON. Begins after {@code Last-Event-ID}, else after {@code from}, else now.
     * Auditors may hear everything; whoever works on disputes names a dispute, an order or a
     * seller; a buyer or seller names a dispute of theirs, and hears what its timeline shows them.
     *
     * <p>Written by the thread of the request, which is a virtual one: it costs nothing while it
     * waits, and a client that does not read makes it wait.
     *
     * @param seller written {@code <marketplace>:<seller>}
     * @param type simple class names, for example {@code RulingIssued}
     * @param from the position after which to begin; -1 for the first event
     */
    @GetMapping(value = "/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Access(
            roles = {
                Role.PARTY,
                Role.OFFICER,
                Role.MEDIATOR,
                Role.ADJUDICATOR,
                Role.REVIEWER,
                Role.PENALTY_OFFICER,
                Role.AUDITOR
            },
            object = ObjectRule.OWN_DISPUTE)
    void events(
            @RequestParam(required = false) @Nullable DisputeId dispute,
            @RequestParam(required = false) @Nullable OrderId order,
            @RequestParam(required = false) @Nullable AccountId seller,
            @RequestParam(required = false) @Nullable Set<String> type,
            @RequestParam(required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        Set<String> types = type == null ? Set.of() : Set.copyOf(type);
        if (types.size() > TYPES_MAX) {
            throw new InvalidField("type", "feed.types", TYPES_MAX);
        }
        Actor reader = ObjectCheck.of(request).actor();
        FeedFilter.Wanted wanted = new FeedFilter.Wanted(dispute, order, seller, types);
        access.require(reader, wanted, request);
        // No body is written by Spring, which would ask this before it.
        ObjectCheck.of(request).requireMade();
        long after = access.begin(request.getHeader(LAST_EVENT_ID), from);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            // Its body goes nowhere, so nobody would notice when the reader has gone.
            begin(response, after);
            return;
        }
        subscribers.serve(
                new FeedSubscribers.Reader(
                        Caller.of(request).id(), AccessTokens.expiryOf(request.getUserPrincipal())),
                access.filter(reader, wanted, after),
                after,
                () -> {
                    // It goes on for ever, and has its own bound.
                    RequestsAtOnce.countNoLonger(request);
                    begin(response, after);
                    return new ServerSentEvents(response.getOutputStream());
                });
    }

    private static void begin(HttpServletResponse response, long after) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader(AnswerRenderer.POSITION, Long.toString(after));
    }
}
