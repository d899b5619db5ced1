package io.disputeledger.store.log.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of RFC 6962, section 2.1: a prefix byte keeps a leaf from passing for a node.
 *
 * <p>It keeps one digest and its buffers for all hashes it makes, so it is <b>not thread-safe</b>:
 * each appender and each reader has its own.
 */
public final class TreeHasher {

    /** The root of the empty tree: the hash of nothing. */
    public static final Hash EMPTY_ROOT =
            new Hash(
                    0xe3b0c44298fc1c14L,
                    0x9afbf4c8996fb924L,
                    0x27ae41e4649b934cL,
                    0xa495991b7852b855L);

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256;
    private final byte[] children = new byte[1 + 2 * Hash.BYTES];
    private final byte[] digest = new byte[Hash.BYTES];

    public TreeHasher() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
        children[0] = NODE;
    }

    /** The hash of a leaf with this entry. */
    public Hash leaf(byte[] entry) {
        sha256.update(LEAF);
        sha256.update(entry);
        return finish();
    }

    /** The hash of the node above these two. */
    public Hash node(Hash left, Hash right) {
        left.write(children, 1);
        right.write(children, 1 + Hash.BYTES);
        sha256.update(children);
        return finish();
    }

    private Hash finish() {
        try {
            sha256.digest(digest, 0, Hash.BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("A SHA-256 digest fits into 32 bytes.", e);
        }
        return Hash.read(digest, 0);
    }
}
