package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.kit.keys.TextSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what people write about a dispute, under the dispute's own key. */
@Component
class DisputeTexts {

    private final TextSeal seal;

    DisputeTexts(TextSeal seal) {
        this.seal = seal;
    }

    Sealed sealed(DisputeId dispute, String text) {
        return seal.seal("dispute:" + dispute, text);
    }

    @Nullable Sealed sealedIfAny(DisputeId dispute, @Nullable String text) {
        return text == null ? null : sealed(dispute, text);
    }
}
