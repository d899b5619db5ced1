package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param minor the amount in the currency's minor unit (cents, fen); not negative
 * @param currency ISO 4217 code
 */
public record Money(
        @JsonProperty(required = true) @Bounded(from = 0, to = Money.MINOR_MAX) long minor,
        @JsonProperty(required = true) @WrittenAs(pattern = "[A-Z]{3}", example = "USD")
                String currency) {

    /** Beyond this, JSON numbers lose digits in many languages (RFC 7493). */
    static final long MINOR_MAX = (1L << 53) - 1;

    /**
     * @throws IllegalArgumentException when the amount is negative or beyond 2^53 - 1, or the
     *     currency is not an ISO 4217 code
     */
    public Money {
        if (minor < 0 || minor > MINOR_MAX) {
            throw new InvalidValue("value.money", MINOR_MAX);
        }
        if (!isIso4217(currency)) {
            throw new InvalidValue("value.currency");
        }
    }

    /**
     * Whether this is more than the other amount.
     *
     * @throws IllegalArgumentException when the currencies differ: amounts in two currencies have
     *     no order
     */
    public boolean exceeds(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Cannot compare " + currency + " with " + other.currency + ".");
        }
        return minor > other.minor;
    }

    private static boolean isIso4217(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }
}
