package io.disputeledger.rules.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** Texts that this library brings along. */
public final class RuleFile {

    private RuleFile() {}

    /**
     * The text of this name on the class path. By name only: the class path inside a nested jar
     * cannot be listed.
     *
     * @throws BrokenRules when there is none
     */
    public static String textOf(String name) {
        try (InputStream bytes = RuleFile.class.getClassLoader().getResourceAsStream(name)) {
            if (bytes == null) {
                throw new BrokenRules(name, "is not on the class path");
            }
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new BrokenRules(name, "cannot be read: " + fault.getMessage());
        }
    }
}
