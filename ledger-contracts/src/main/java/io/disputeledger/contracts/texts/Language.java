package io.disputeledger.contracts.texts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which the ledger answers. */
public enum Language {
    /** English: for everybody who asks for no other. */
    ENGLISH("en"),
    /** Chinese, in simplified characters. */
    CHINESE("zh");

    /** Nobody understands more languages than such a header holds. */
    private static final int HEADER_CHARACTERS_MAX = 256;

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its BCP 47 tag, as in {@code Content-Language}. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** Its locale. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The best of these languages for an {@code Accept-Language} header (RFC 4647, lookup). */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > HEADER_CHARACTERS_MAX) {
            return ENGLISH;
        }
        return Optional.ofNullable(Locale.lookup(ranges(header), locales()))
                .flatMap(Language::of)
                .orElse(ENGLISH);
    }

    // A wish that cannot be read is no reason to serve nothing.
    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    private static List<Locale> locales() {
        return Arrays.stream(values()).map(Language::locale).toList();
    }

    private static Optional<Language> of(Locale locale) {
        return Arrays.stream(values()).filter(one -> one.locale().equals(locale)).findFirst();
    }
}
