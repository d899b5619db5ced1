package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The ZIP that a bundle comes in, unpacked into memory and never onto the disk.
 *
 * <p>It is read twice, by its directory and from its beginning, since a ZIP can be made that shows
 * different files to those who read it either way; here both must show the same.
 */
final class Archive {

    private static final long ZIP_BYTES_MAX = 256L << 20;
    private static final long CONTENT_BYTES_MAX = 128L << 20;
    private static final int FILES_MAX = 100_000;

    private final Path path;
    private final Map<String, Source> files = new HashMap<>();
    private long contentBytes;

    private Archive(Path path) {
        this.path = path;
    }

    /** Reads the files in it, by name. */
    static Map<String, Source> read(Path path) throws NotVerified, Unusable {
        Archive archive = new Archive(path);
        try {
            if (Files.isDirectory(path)) {
                throw new Unusable(archive.name() + " is a folder, and a file is needed");
            }
            if (Files.size(path) > ZIP_BYTES_MAX) {
                throw new Unusable(
                        "%s is larger than %d bytes".formatted(archive.name(), ZIP_BYTES_MAX));
            }
            archive.readByDirectory();
            archive.compareFromTheBeginning();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // The last is how the JDK answers a name that is not UTF-8.
            throw archive.wrong(
                    "it is no ZIP that can be read: "
                            + Printable.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw Source.unreadable(path, e);
        }
        return Collections.unmodifiableMap(archive.files);
    }

    private void readByDirectory() throws IOException, NotVerified {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > FILES_MAX) {
                throw wrong("it has more than %d files".formatted(FILES_MAX));
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                int bytesMax = BundleFile.bytesMax(name);
                if (bytesMax < 0) {
                    throw wrong("no bundle has a file " + Printable.quoted(name));
                }
                if (files.containsKey(name)) {
                    throw wrong("it has two files " + name);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(name, content(name, bytesMax, in));
                }
            }
        }
    }

    private Source content(String name, int bytesMax, InputStream in)
            throws IOException, NotVerified {
        byte[] bytes = in.readNBytes(bytesMax + 1);
        if (bytes.length > bytesMax) {
            throw wrong("%s is larger than %d bytes".formatted(name, bytesMax));
        }
        contentBytes += bytes.length;
        if (contentBytes > CONTENT_BYTES_MAX) {
            throw wrong("its files are larger than %d bytes together".formatted(CONTENT_BYTES_MAX));
        }
        return new Source(name() + ": " + name, bytes);
    }

    private void compareFromTheBeginning() throws IOException, NotVerified {
        Set<String> seen = new HashSet<>();
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(path), StandardCharsets.UTF_8)) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                Source file = files.get(next.getName());
                if (file == null
                        || !seen.add(next.getName())
                        || !Arrays.equals(zip.readNBytes(file.length() + 1), file.bytes())) {
                    throw wrong(
                            "%s is not the same in its directory and before it"
                                    .formatted(Printable.quoted(next.getName())));
                }
            }
        }
        if (seen.size() != files.size()) {
            throw wrong("its directory lists files that are not before it");
        }
    }

    private String name() {
        return Printable.of(path.toString());
    }

    private NotVerified wrong(String why) {
        return new NotVerified(name() + ": " + why);
    }
}
