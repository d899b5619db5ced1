package io.disputeledger.store.log.notes;

import io.disputeledger.store.log.tree.VerificationException;
import java.util.regex.Pattern;

/** A size or an index in ASCII digits, without a leading zero or a sign. */
public final class DecimalNumber {

    private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,18}");

    private DecimalNumber() {}

    public static long parse(String digits) throws VerificationException {
        try {
            if (FORM.matcher(digits).matches()) {
                return Long.parseLong(digits);
            }
        } catch (NumberFormatException _) {
            // Above the largest long; refused below.
        }
        throw new VerificationException("This is no size or index: \"" + digits + "\".");
    }
}
