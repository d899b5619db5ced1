package io.disputeledger.kit.texts;

import io.disputeledger.contracts.texts.Language;
import io.disputeledger.contracts.texts.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text of every module on the class path: {@code messages/<name>_en.properties} and {@code
 * messages/<name>_zh.properties}, in UTF-8, with placeholders {@code {0}}, {@code {1}}, …
 */
public final class Texts {

    private static final String FOLDER = "messages/";
    private static final String ENGLISH_FILE = "_" + Language.ENGLISH.tag() + ".properties";

    private static final ClassLoader LOADER = Objects.requireNonNull(Texts.class.getClassLoader());
    private static final ResourceBundleMessageSource SOURCE = source(baseNames());

    private Texts() {}

    /** The text in a language; its key where nobody has written it. */
    public static String of(Text text, Language language) {
        String words =
                SOURCE.getMessage(
                        text.key(), arguments(text, language), text.key(), language.locale());
        return Objects.requireNonNullElse(words, text.key());
    }

    /** Whether somebody has written the text in this language. */
    public static boolean has(String key, Language language) {
        return isIn(SOURCE, key, language);
    }

    /** The same texts for Spring: constraints of fields find theirs by {@code {key}}. */
    public static MessageSource asMessageSource() {
        return SOURCE;
    }

    static boolean isIn(MessageSource source, String key, Language language) {
        return source.getMessage(key, null, null, language.locale()) != null;
    }

    static ResourceBundleMessageSource source(String... baseNames) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        // Not that of the thread which happens to ask first: it may belong to a web application
        // that is stopped, and started anew in the same process.
        source.setBundleClassLoader(LOADER);
        source.setBasenames(baseNames);
        source.setDefaultEncoding("UTF-8");
        // What a person reads never depends on the machine that happens to answer.
        source.setFallbackToSystemLocale(false);
        // Libraries ask in whatever locale a request names, and some name none that exists.
        source.setDefaultLocale(Language.ENGLISH.locale());
        return source;
    }

    // As text: a formatter of numbers would write the position 12345 as "12,345".
    private static Object[] arguments(Text text, Language language) {
        return text.arguments().stream()
                .map(argument ->
                        argument instanceof Text nested
                                ? of(nested, language)
                                : argument.toString())
                .toArray();
    }

    private static String[] baseNames() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver(LOADER)
                                    .getResources("classpath*:" + FOLDER + "*" + ENGLISH_FILE))
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .map(name -> FOLDER + name.replace(ENGLISH_FILE, ""))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts cannot be read.", e);
        }
    }
}
