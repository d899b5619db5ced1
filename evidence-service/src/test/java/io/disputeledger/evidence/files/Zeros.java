package io.disputeledger.evidence.files;

import java.io.InputStream;

/** A long body that takes no memory. */
final class Zeros extends InputStream {

    private long left;

    Zeros(long size) {
        left = size;
    }

    @Override
    public int read() {
        return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        int read = (int) Math.min(left, length);
        left -= read;
        return read;
    }
}
