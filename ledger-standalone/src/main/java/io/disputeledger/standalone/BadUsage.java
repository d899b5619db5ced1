package io.disputeledger.standalone;

/** The options or the environment make no sense. The message is the one sentence shown. */
final class BadUsage extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadUsage(String sentence) {
        super(sentence);
    }

    BadUsage(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
