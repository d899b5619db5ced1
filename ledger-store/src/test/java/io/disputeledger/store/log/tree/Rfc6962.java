package io.disputeledger.store.log.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of RFC 6962, section 2.1, and a verification by them, as they stand there:
 * recursive, slow, with arrays, sharing nothing with what they check.
 */
public final class Rfc6962 {

    private Rfc6962() {}

    /** MTH(D[n]). */
    public static byte[] mth(List<byte[]> d) {
        if (d.isEmpty()) {
            return sha256();
        }
        if (d.size() == 1) {
            return sha256(new byte[] {0}, d.getFirst());
        }
        int k = split(d.size());
        return node(mth(d.subList(0, k)), mth(d.subList(k, d.size())));
    }

    /** PATH(m, D[n]). */
    static List<byte[]> path(int m, List<byte[]> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = split(d.size());
        return m < k
                ? and(path(m, d.subList(0, k)), mth(d.subList(k, d.size())))
                : and(path(m - k, d.subList(k, d.size())), mth(d.subList(0, k)));
    }

    /** PROOF(m, D[n]). */
    static List<byte[]> proof(int m, List<byte[]> d) {
        return subproof(m, d, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> d, boolean whole) {
        if (m == d.size()) {
            return whole ? List.of() : List.of(mth(d));
        }
        int k = split(d.size());
        return m <= k
                ? and(subproof(m, d.subList(0, k), whole), mth(d.subList(k, d.size())))
                : and(subproof(m - k, d.subList(k, d.size()), false), mth(d.subList(0, k)));
    }

    /** The root that the path leads to from a leaf, or null where it is too short or too long. */
    static byte @Nullable [] root(byte[] leaf, long m, long n, List<byte[]> path) {
        if (n <= 1 || path.isEmpty()) {
            return n == 1 && m == 0 && path.isEmpty() ? leaf : null;
        }
        long k = Long.highestOneBit(n - 1);
        List<byte[]> below = path.subList(0, path.size() - 1);
        byte[] child = m < k ? root(leaf, m, k, below) : root(leaf, m - k, n - k, below);
        if (child == null) {
            return null;
        }
        return m < k ? node(child, path.getLast()) : node(path.getLast(), child);
    }

    /** Both roots that a consistency proof leads to, or nothing where its length is wrong. */
    static List<byte[]> roots(byte[] oldRoot, long m, long n, List<byte[]> proof, boolean whole) {
        if (m == n) {
            if (proof.size() != (whole ? 0 : 1)) {
                return List.of();
            }
            byte[] hash = whole ? oldRoot : proof.getFirst();
            return List.of(hash, hash);
        }
        if (proof.isEmpty() || m < 1 || m > n) {
            return List.of();
        }
        long k = Long.highestOneBit(n - 1);
        byte[] last = proof.getLast();
        List<byte[]> below = proof.subList(0, proof.size() - 1);
        List<byte[]> roots =
                m <= k
                        ? roots(oldRoot, m, k, below, whole)
                        : roots(oldRoot, m - k, n - k, below, false);
        if (roots.isEmpty()) {
            return roots;
        }
        return m <= k
                ? List.of(roots.get(0), node(roots.get(1), last))
                : List.of(node(last, roots.get(0)), node(last, roots.get(1)));
    }

    static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<byte[]> and(List<byte[]> path, byte[] last) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
