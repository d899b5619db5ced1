package io.disputeledger.kit.texts;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.texts.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a refusal says, in the words of a renderer version. Version 1 reads {@code refusals};
 * version n reads what {@code refusals-n} says anew, and the rest as before. So an answer that was
 * given keeps its words, while later ones may have better words.
 */
public final class RefusalTexts {

    /** The version in use. */
    public static final int RENDERER = 1;

    private static final List<MessageSource> BY_VERSION =
            IntStream.rangeClosed(1, RENDERER).mapToObj(RefusalTexts::source).toList();

    private RefusalTexts() {}

    /** The title of every refusal. */
    public static String title(int version, Language language) {
        return words(version, "refusal.title", null, language);
    }

    /** What this refusal says. */
    public static String of(Refusal refusal, int version, Language language) {
        String key = key(refusal.code());
        Instant dueAt = refusal.dueAt();
        String withLimit = key + ".due";
        return dueAt != null && Texts.isIn(in(version), withLimit, language)
                ? words(version, withLimit, dueAt, language)
                : words(version, key, dueAt, language);
    }

    /** Whether somebody has written what this code says, in this language. */
    public static boolean has(RefusalCode code, Language language) {
        return Texts.isIn(in(RENDERER), key(code), language);
    }

    private static String key(RefusalCode code) {
        return "refusal." + code;
    }

    private static String words(
            int version, String key, @Nullable Instant dueAt, Language language) {
        Object[] arguments = dueAt == null ? new Object[0] : new Object[] {dueAt.toString()};
        return Objects.requireNonNullElse(
                in(version).getMessage(key, arguments, key, language.locale()), key);
    }

    private static MessageSource in(int version) {
        if (version < 1 || version > RENDERER) {
            throw new IllegalArgumentException(
                    "Answers of renderer version " + version + " are written by a newer build.");
        }
        return BY_VERSION.get(version - 1);
    }

    private static MessageSource source(int version) {
        List<String> baseNames = new ArrayList<>();
        for (int newer = version; newer > 1; newer--) {
            baseNames.add("messages/refusals-" + newer);
        }
        baseNames.add("messages/refusals");
        return Texts.source(baseNames.toArray(String[]::new));
    }
}
