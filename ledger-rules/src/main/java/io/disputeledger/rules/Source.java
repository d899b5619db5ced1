package io.disputeledger.rules;

import java.util.regex.Pattern;

/**
 * Where a row of a pack comes from.
 *
 * @param value a public address without its scheme, or {@code assumption}
 */
public record Source(String value) {

    private static final Pattern FORM =
            Pattern.compile("assumption|[a-z0-9-]+(\\.[a-z0-9-]+)+/\\S+");

    /**
     * @throws IllegalArgumentException when it is neither a public address nor an assumption: a
     *     reader outside must be able to follow every row
     */
    public Source {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "source '" + value + "' is neither a public address nor 'assumption'");
        }
    }
}
