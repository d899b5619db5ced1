package io.disputeledger.kit.testing;

import io.disputeledger.contracts.texts.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of all modules, as they are in the sources. */
public final class Bundles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    private Bundles() {}

    /** The root of the sources, seen from the folder of a module. */
    public static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    /** All texts of a language by key, below a folder of modules. */
    public static Map<String, String> in(Path root, Language language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(root, "_" + language.tag() + ".properties")) {
            texts.putAll(read(file));
        }
        return texts;
    }

    /** What is wrong with the texts below a folder of modules, a sentence each. */
    public static List<String> faults(Path root) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, String> english = in(root, Language.ENGLISH);
        Map<String, String> chinese = in(root, Language.CHINESE);
        var keys = new TreeSet<>(english.keySet());
        keys.addAll(chinese.keySet());
        for (String key : keys) {
            String en = english.get(key);
            String zh = chinese.get(key);
            if (en == null || zh == null) {
                faults.add(key + " is missing in " + (en == null ? "English." : "Chinese."));
            } else if (!placeholders(en).equals(placeholders(zh))) {
                faults.add(key + " has other placeholders in Chinese than in English.");
            } else if ((en + zh).contains("'")) {
                faults.add(key + " has an apostrophe, which hides placeholders: write \u2019.");
            }
        }
        return faults;
    }

    /** Each file with its texts, in which no key comes twice. */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Properties properties =
                new Properties() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public synchronized Object put(Object key, Object value) {
                        if (texts.put((String) key, (String) value) != null) {
                            throw new IllegalArgumentException(key + " is twice in " + file);
                        }
                        return value;
                    }
                };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return texts;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            List<Path> found = new ArrayList<>();
            for (Path module : modules.toList()) {
                Path folder = module.resolve("src/main/resources/messages");
                if (Files.isDirectory(folder)) {
                    try (Stream<Path> files = Files.list(folder)) {
                        files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
                    }
                }
            }
            return found;
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }
}
