package io.disputeledger.query;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.NameBasedUuid;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.journal.CommandRefused;
import io.disputeledger.contracts.texts.Language;
import java.time.Instant;

/** Journal events of commands that a stream refused. */
final class Refused {

    static final Instant DUE_AT = Instant.parse("2026-05-01T16:00:00Z");

    private Refused() {}

    /** A filing that came too late. */
    static CommandRefused late(String stream, String party) {
        return command(
                stream,
                new Refusal(
                        RefusalCode.FILING_WINDOW_CLOSED,
                        new Clause("alibaba-intl", 1, "window.filing"),
                        DUE_AT),
                party,
                DUE_AT);
    }

    /** A filing of more than the order was worth. */
    static CommandRefused tooMuch(String stream, String party) {
        return command(
                stream, Refusal.of(RefusalCode.CLAIM_EXCEEDS_ORDER), party, DUE_AT.minusMillis(1));
    }

    private static CommandRefused command(
            String stream, Refusal refusal, String party, Instant recordedAt) {
        return new CommandRefused(
                NameBasedUuid.of("command", party, stream + refusal.code()),
                "FileComplaint",
                stream,
                "0".repeat(64),
                refusal,
                1,
                Language.CHINESE,
                recordedAt,
                new Actor(party, Role.PARTY, "platform"));
    }
}
