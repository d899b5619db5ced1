package io.disputeledger.query.queue;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.moments.AsOf;
import io.disputeledger.kit.moments.Moment;
import io.disputeledger.kit.moments.PastReads;
import io.disputeledger.kit.reads.Paged;
import io.disputeledger.kit.reads.PagedReads;
import io.disputeledger.query.moments.TimelineMoments;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The officers' queue over HTTP. */
@RestController
class QueueEndpoint {

    private final PagedReads pages;
    private final PastReads reads;
    private final OfficerQueue queue;

    QueueEndpoint(PagedReads pages, PastReads reads, OfficerQueue queue) {
        this.pages = pages;
        this.reads = reads;
        this.queue = queue;
    }

    /**
     * The disputes and misuse reports that wait for a step of the platform, the one whose clock
     * ends next first. All pages tell of one moment, that of the first. Takes {@code limit} (1 to
     * 200, 50 if not given) and {@code cursor}.
     *
     * @param step for which they wait
     * @param officer who is responsible
     * @param assigned whether anybody is responsible
     * @param breached whether the clock has run out
     * @param asOf a moment that is past: a position, or an instant with its offset; now if not
     *     given
     */
    @GetMapping("/v1/queue")
    @Paged
    @Access(
            roles = {Role.OFFICER, Role.MEDIATOR, Role.ADJUDICATOR, Role.REVIEWER, Role.AUDITOR},
            object = ObjectRule.ANY)
    ResponseEntity<QueuePage> queue(
            @RequestParam(required = false) @Nullable Marketplace marketplace,
            @RequestParam(required = false) @Nullable OfficerStep step,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable Boolean assigned,
            @RequestParam(required = false) @Nullable Boolean breached,
            @RequestParam(required = false) @Nullable String asOf,
            HttpServletRequest request) {
        QueueFilter filter = new QueueFilter(marketplace, step, officer, assigned, breached);
        AsOf asked = AsOf.parse(asOf);
        AtomicReference<Moment> told = new AtomicReference<>();
        return pages.page(
                request,
                (after, rowsMax) -> {
                    QueueKey key = after == null ? null : QueueKey.parse(after);
                    return reads.answer(
                            TimelineMoments.PROJECTION,
                            request,
                            key == null ? asked : new AsOf.Pinned(key.moment()),
                            (_, moment) -> {
                                told.set(moment);
                                return new PagedReads.Found<>(
                                        moment.position(),
                                        queue.read(filter, moment, key, rowsMax),
                                        item -> QueueKey.after(moment, item).toString());
                            });
                },
                page -> new QueuePage(page.position(), told.get().at(), page.items(), page.next()));
    }
}
