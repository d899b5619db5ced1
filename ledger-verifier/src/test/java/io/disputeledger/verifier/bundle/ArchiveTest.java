package io.disputeledger.verifier.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.samples.SampleDispute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ZIP may have in it, and how much of it. */
class ArchiveTest {

    @TempDir Path folder;

    @Test
    void filesAreReadByName() throws Exception {
        assertThat(read(SampleDispute.zip(Map.of("bundle", bytes("a"), "entries/0", bytes("b")))))
                .isEqualTo(Map.of("bundle", "a", "entries/0", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other",
                "Bundle",
                "/bundle",
                "./bundle",
                "../bundle",
                "entries/",
                "entries/x",
                "entries/01",
                "entries/-1",
                "entries/1/",
                "entries/../bundle",
                "entries\\1",
                "entries/1000000000000000000",
                "proofs/1",
                "proofs/1.tlog-proof/",
                "bundle\u0000",
                "bund\u202ele"
            })
    void anotherNameIsRefused(String name) {
        assertThatThrownBy(() -> read(SampleDispute.zip(Map.of(name, new byte[0]))))
                .isInstanceOf(NotVerified.class)
                .hasMessageStartingWith(file() + ": no bundle has a file \"");
    }

    /** A few kilobytes that would unpack to very many. */
    @Test
    void aBombIsRefused() {
        assertThatThrownBy(() -> read(SampleDispute.zip(Map.of("entries/1", new byte[65_536]))))
                .hasMessage(file() + ": entries/1 is larger than 65535 bytes");
        assertThatThrownBy(() -> read(SampleDispute.zip(Map.of("bundle", new byte[17 << 20]))))
                .hasMessage(file() + ": bundle is larger than 16777216 bytes");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 129; i++) {
            many.put("proofs/" + i + ".tlog-proof", new byte[1 << 20]);
        }
        assertThatThrownBy(() -> read(SampleDispute.zip(many)))
                .hasMessage(file() + ": its files are larger than 134217728 bytes together");
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() {
        byte[] zip =
                SampleDispute.zip(
                        new TreeMap<>(Map.of("entries/1", bytes("a"), "entries/2", bytes("b"))));
        byte[] twice = replaced(zip, "entries/2", "entries/1");

        assertThatThrownBy(() -> read(twice)).hasMessage(file() + ": it has two files entries/1");
    }

    /** Some read a ZIP by the directory at its end, and some from its beginning. */
    @Test
    void aZipWithTwoFacesIsRefused() {
        byte[] shown = SampleDispute.zip(Map.of("bundle", bytes("shown")));
        byte[] hidden = SampleDispute.zip(Map.of("bundle", bytes("other")));
        byte[] both = Arrays.copyOf(hidden, hidden.length + shown.length);
        System.arraycopy(shown, 0, both, hidden.length, shown.length);

        assertThatThrownBy(() -> read(both)).isInstanceOf(NotVerified.class);
        byte[] before = Arrays.copyOf(bytes("#!/bin/sh\n"), 10 + shown.length);
        System.arraycopy(shown, 0, before, 10, shown.length);
        assertThatThrownBy(() -> read(before)).isInstanceOf(NotVerified.class);
    }

    /** Times and other trimmings may change, but what was read is then still the same. */
    @Test
    void aFlippedBitIsFoundOrChangesNothing() throws Exception {
        Map<String, String> content =
                new TreeMap<>(Map.of("bundle", "abc", "entries/0", "a".repeat(99)));
        byte[] zip =
                SampleDispute.zip(
                        content.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                file -> bytes(file.getValue()))));
        int found = 0;
        for (int bit = 0; bit < zip.length * Byte.SIZE; bit++) {
            byte[] flipped = zip.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            try {
                assertThat(read(flipped)).as("bit %d", bit).isEqualTo(content);
            } catch (NotVerified _) {
                found++;
            }
        }
        assertThat(found).isGreaterThan(zip.length * Byte.SIZE / 2);
    }

    @Test
    void aShortenedZipIsRefused() {
        byte[] zip = SampleDispute.zip(Map.of("bundle", bytes("abc"), "entries/0", bytes("def")));
        for (int length = 0; length < zip.length; length++) {
            byte[] shorter = Arrays.copyOf(zip, length);
            assertThatThrownBy(() -> read(shorter)).isInstanceOf(NotVerified.class);
        }
    }

    @Test
    void aFileThatIsNotThereIsNotAVerdict() {
        assertThatThrownBy(() -> Archive.read(folder.resolve("none")))
                .isInstanceOf(Unusable.class)
                .hasMessage("there is no file " + folder.resolve("none"));
    }

    private String file() {
        return folder.resolve("bundle.zip").toString();
    }

    private Map<String, String> read(byte[] zip) throws IOException, NotVerified, Unusable {
        Map<String, Source> files = Archive.read(Files.write(folder.resolve("bundle.zip"), zip));
        return files.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                file -> new String(file.getValue().bytes(), ISO_8859_1)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] replaced(byte[] zip, String name, String by) {
        return bytes(new String(zip, ISO_8859_1).replace(name, by));
    }
}
