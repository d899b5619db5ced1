package io.disputeledger.store.log.tiles;

import io.disputeledger.store.log.tree.VerificationException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Up to 256 neighbouring entries, beside the level 0 tile of the same index and width.
 *
 * @param index its place, counted in full bundles
 * @param width how many entries it has
 */
public record EntryBundle(long index, int width) {

    /** What the 16-bit length before each entry allows, in bytes. */
    public static final int ENTRY_BYTES_MAX = 0xffff;

    private static final String FOLDER = "tile/entries/";

    public EntryBundle {
        TilePath.require(index, width);
    }

    /** Where it is served, below the log's prefix and without a slash before. */
    public String path() {
        return FOLDER + TilePath.of(index, width);
    }

    /** The bundle of a path; none, unless the path is spelt exactly as {@link #path} spells it. */
    public static Optional<EntryBundle> parse(String path) {
        return Optional.of(path)
                .filter(whole -> whole.startsWith(FOLDER))
                .flatMap(whole -> TilePath.parse(whole.substring(FOLDER.length())))
                .map(tail -> new EntryBundle(tail.index(), tail.width()));
    }

    /**
     * Its bytes: each entry after its length, 16 bits big-endian.
     *
     * @throws IllegalArgumentException when there are none or too many, or one is too large
     */
    public static byte[] encode(List<byte[]> entries) {
        TilePath.require(0, entries.size());
        int length = 0;
        for (byte[] entry : entries) {
            if (entry.length > ENTRY_BYTES_MAX) {
                throw new IllegalArgumentException(
                        "An entry of " + entry.length + " bytes has no place in a bundle.");
            }
            length += Short.BYTES + entry.length;
        }
        ByteBuffer bundle = ByteBuffer.allocate(length);
        entries.forEach(entry -> bundle.putShort((short) entry.length).put(entry));
        return bundle.array();
    }

    /** The entries of a bundle of this width, which must be all that the bytes hold. */
    public List<byte[]> decode(byte[] bytes) throws VerificationException {
        ByteBuffer bundle = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>(width);
        for (int place = 0; place < width; place++) {
            int length =
                    bundle.remaining() < Short.BYTES ? -1 : Short.toUnsignedInt(bundle.getShort());
            if (length < 0 || length > bundle.remaining()) {
                throw new VerificationException(
                        path() + " ends within entry " + place + " of " + width + ".");
            }
            byte[] entry = new byte[length];
            bundle.get(entry);
            entries.add(entry);
        }
        if (bundle.hasRemaining()) {
            throw new VerificationException(
                    path() + " goes on for " + bundle.remaining() + " bytes after its last entry.");
        }
        return entries;
    }
}
