package io.disputeledger.evidence.files;

import java.util.regex.Pattern;

/**
 * A media type without parameters, such as {@code image/jpeg}. It comes back in a header, so it has
 * only the characters that a registered name may have (RFC 6838, section 4.2).
 */
public final class MediaTypeName {

    /** The form of the whole name. */
    public static final String FORM =
            "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";

    /** The key of what is right. */
    public static final String EXPLANATION = "evidence.media-type";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private MediaTypeName() {}

    /** Whether a text has the form. */
    public static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }
}
