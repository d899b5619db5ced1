package io.disputeledger.store.log.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * A SHA-256 hash, as four big-endian words.
 *
 * <p>Words and not an array: it cannot be changed, compares by value, and costs one object.
 */
public record Hash(long first, long second, long third, long fourth) {

    public static final int BYTES = 32;

    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Reads the 32 bytes from {@code offset} on. */
    public static Hash read(byte[] bytes, int offset) {
        return new Hash(
                (long) WORDS.get(bytes, offset),
                (long) WORDS.get(bytes, offset + 8),
                (long) WORDS.get(bytes, offset + 16),
                (long) WORDS.get(bytes, offset + 24));
    }

    /**
     * Takes all the bytes as one hash.
     *
     * @throws IllegalArgumentException when they are not 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length + ".");
        }
        return read(bytes, 0);
    }

    /** Writes the 32 bytes from {@code offset} on. */
    public void write(byte[] bytes, int offset) {
        WORDS.set(bytes, offset, first);
        WORDS.set(bytes, offset + 8, second);
        WORDS.set(bytes, offset + 16, third);
        WORDS.set(bytes, offset + 24, fourth);
    }

    public byte[] toBytes() {
        byte[] bytes = new byte[BYTES];
        write(bytes, 0);
        return bytes;
    }

    /** In hexadecimal, for messages. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(toBytes());
    }
}
