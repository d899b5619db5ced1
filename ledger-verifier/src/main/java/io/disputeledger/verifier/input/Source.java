package io.disputeledger.verifier.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Bytes that were given, with the name to call them by and their place in what has that name. */
public final class Source {

    private final String name;
    private final int start;
    private final byte[] bytes;

    private Source(String name, int start, byte[] bytes) {
        this.name = name;
        this.start = start;
        this.bytes = bytes;
    }

    /** All the bytes of what is called so; they are not copied. */
    public Source(String name, byte[] bytes) {
        this(name, 0, bytes);
    }

    /** Reads a file that has at most so many bytes. */
    public static Source read(Path file, int bytesMax) throws Unusable {
        String name = Printable.of(file.toString());
        if (Files.isDirectory(file)) {
            throw new Unusable(name + " is a folder, and a file is needed");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw new Unusable("%s is larger than %d bytes".formatted(name, bytesMax));
            }
            return new Source(name, bytes);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What to say of a file that could not be read. */
    public static Unusable unreadable(Path file, IOException cause) {
        String name = Printable.of(file.toString());
        return switch (cause) {
            case NoSuchFileException _ -> new Unusable("there is no file " + name);
            case AccessDeniedException _ -> new Unusable("the file " + name + " may not be read");
            default ->
                    new Unusable(
                            "the file %s cannot be read: %s"
                                    .formatted(name, Printable.of(String.valueOf(cause))));
        };
    }

    /** Its name, as messages say it. */
    public String name() {
        return name;
    }

    /** The bytes themselves, to be left unchanged. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many they are. */
    public int length() {
        return bytes.length;
    }

    /** A part of them, which still knows its place. */
    public Source slice(int from, int to) {
        return new Source(name, start + from, Arrays.copyOfRange(bytes, from, to));
    }

    /** The text that these bytes are in UTF-8. */
    public String utf8(int from, int to) throws NotVerified {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw expected("UTF-8", in.position());
        }
        return out.flip().toString();
    }

    /** Says that something else should be at a byte, counted from 0. */
    public NotVerified expected(String what, int at) {
        String found = at < bytes.length ? "0x%02x".formatted(bytes[at]) : "the end";
        return expected(what, at, found);
    }

    /** The same, where what was found is better told than its first byte. */
    public NotVerified expected(String what, int at, String found) {
        return new NotVerified(
                "%s, byte %d: expected %s, found %s".formatted(name, start + at, what, found));
    }

    /** Says what is wrong with the whole. */
    public NotVerified wrong(String why) {
        return new NotVerified(name + ": " + why);
    }
}
