package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;

/**
 * Names a seller's penalty account; written {@code alibaba-intl:S-88}.
 *
 * @param marketplace where it belongs
 * @param seller the seller
 */
@WrittenAs(pattern = Marketplace.PATTERN + ":" + PartyId.PATTERN, example = "alibaba-intl:S-88")
public record AccountId(Marketplace marketplace, PartyId seller) {

    /**
     * Reads {@code <marketplace>:<seller>}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AccountId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new InvalidValue("value.account-id");
        }
        return new AccountId(
                new Marketplace(text.substring(0, colon)), new PartyId(text.substring(colon + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return marketplace + ":" + seller;
    }
}
