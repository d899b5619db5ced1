package io.disputeledger.query.feed;

/** The feed ends here, because this process stops; it goes on elsewhere. */
class FeedEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FeedEnded() {
        super("This process stops. Connect again, with Last-Event-ID.");
    }
}
