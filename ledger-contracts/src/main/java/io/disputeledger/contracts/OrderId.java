package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.regex.Pattern;

/**
 * Names one order; written {@code alibaba-intl:O-9001}.
 *
 * @param marketplace where it was placed; selects the rule pack
 * @param number the marketplace's order number: 1 to 64 letters, digits or {@code . _ -}
 */
@WrittenAs(
        pattern = Marketplace.PATTERN + ":" + OrderId.NUMBER_PATTERN,
        example = "alibaba-intl:O-9001")
public record OrderId(Marketplace marketplace, String number) {

    static final String NUMBER_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private static final Pattern NUMBER = Pattern.compile(NUMBER_PATTERN);

    /**
     * @throws IllegalArgumentException when the number has another form
     */
    public OrderId {
        if (!NUMBER.matcher(number).matches()) {
            throw new InvalidValue("value.order-number");
        }
    }

    /**
     * Reads {@code <marketplace>:<number>}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrderId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new InvalidValue("value.order-id");
        }
        return new OrderId(new Marketplace(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return marketplace + ":" + number;
    }
}
