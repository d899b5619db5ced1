package io.disputeledger.rules.text;

import java.util.regex.Pattern;

/**
 * Where a row comes from.
 *
 * @param value a public address without its scheme; {@code text of …} for a text that a platform
 *     gave out and that has no lasting address; or {@code assumption}
 */
public record Source(String value) {

    private static final Pattern FORM =
            Pattern.compile("assumption|text of \\S.{0,99}|[a-z0-9-]+(\\.[a-z0-9-]+)+/\\S+");

    /**
     * @throws IllegalArgumentException when it is none of these: a reader outside must be able to
     *     follow every row, or to see that it cannot be followed
     */
    public Source {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "source '"
                            + value
                            + "' is neither a public address, nor 'text of …', nor 'assumption'");
        }
    }
}
