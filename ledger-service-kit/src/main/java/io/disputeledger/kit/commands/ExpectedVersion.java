package io.disputeledger.kit.commands;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which versions of its stream a command may be decided: its {@code If-Match} and {@code
 * If-None-Match} (RFC 9110, 13.1). A stream that does not exist is at version -1.
 *
 * @param match the stream must be at one of these; null when any will do
 * @param noneMatch the stream must be at none of these; null when any will do
 */
public record ExpectedVersion(@Nullable EntityTags match, @Nullable EntityTags noneMatch) {

    /** Whatever the version is. */
    public static final ExpectedVersion ANY = new ExpectedVersion(null, null);

    private static final String SEPARATOR = "|";

    /**
     * Reads two headers.
     *
     * @throws io.disputeledger.contracts.texts.InvalidValue when one of them is no list of ETags
     */
    public static ExpectedVersion ofHeaders(@Nullable String ifMatch, @Nullable String noneMatch) {
        if (ifMatch == null && noneMatch == null) {
            return ANY;
        }
        return new ExpectedVersion(
                ifMatch == null ? null : EntityTags.strong(ifMatch),
                noneMatch == null ? null : EntityTags.weak(noneMatch));
    }

    /** Whether a stream at this version is one of those expected. */
    boolean admits(long version) {
        return (match == null || match.include(version))
                && (noneMatch == null || !noneMatch.include(version));
    }

    /** As text, for the metadata of a message; empty when any will do. */
    Optional<String> asText() {
        return equals(ANY)
                ? Optional.empty()
                : Optional.of(
                        (match == null ? "" : match.asHeader())
                                + SEPARATOR
                                + (noneMatch == null ? "" : noneMatch.asHeader()));
    }

    /** Reads such a text again. */
    static ExpectedVersion ofText(@Nullable String text) {
        if (text == null) {
            return ANY;
        }
        int end = text.indexOf(SEPARATOR);
        return ofHeaders(headerOf(text.substring(0, end)), headerOf(text.substring(end + 1)));
    }

    private static @Nullable String headerOf(String text) {
        return text.isEmpty() ? null : text;
    }
}
