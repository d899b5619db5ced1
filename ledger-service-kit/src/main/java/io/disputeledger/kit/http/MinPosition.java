package io.disputeledger.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Answer when you have seen at least this": lets a client read what it has just written. */
public final class MinPosition {

    /** The header; reads also take the query parameter {@code minPosition}. */
    public static final String HEADER = "Ledger-Min-Position";

    /** The query parameter. */
    public static final String PARAMETER = "minPosition";

    // A ledger of which nothing is recorded yet answers that it is at -1.
    private static final Pattern POSITION = Pattern.compile("-1|[0-9]{1,18}");

    private MinPosition() {}

    /** The position asked for; null when none is. */
    public static @Nullable Long of(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        String parameter = request.getParameter(PARAMETER);
        String text = header == null ? parameter : header;
        if (text == null) {
            return null;
        }
        if (!POSITION.matcher(text).matches()) {
            throw new InvalidField(header == null ? PARAMETER : HEADER, "field.position");
        }
        return Long.valueOf(text);
    }
}
