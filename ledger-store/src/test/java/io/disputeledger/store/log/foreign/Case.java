package io.disputeledger.store.log.foreign;

import java.nio.charset.StandardCharsets;

/** An input, and who accepts it. */
record Case(String name, Input input, Verdict verdict) {

    /** There is none that sumdb alone refuses: that we are at least as strict is the promise. */
    enum Verdict {
        ACCEPTED,
        REFUSED,
        REFUSED_BY_US_ALONE
    }

    static Case accepted(Input.Kind kind, String text, String name) {
        return new Case(name, new Input(kind, text), Verdict.ACCEPTED);
    }

    static Case refused(Input.Kind kind, String text, String name) {
        return new Case(name, new Input(kind, text), Verdict.REFUSED);
    }

    static Case refusedByUsAlone(Input.Kind kind, String text, String name) {
        return new Case(name, new Input(kind, text), Verdict.REFUSED_BY_US_ALONE);
    }

    /** One byte for each character, which need not be UTF-8. */
    static Case refusedBytes(Input.Kind kind, String latin1, String name) {
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        return new Case(name, new Input(kind, bytes), Verdict.REFUSED);
    }
}
