package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.LongPredicate;

/** Goes through the bytes of an entry once, and names the one that is wrong. */
final class EntryReader {

    private final Source source;
    private int next;

    EntryReader(Source source) {
        this.source = source;
    }

    /** A big-endian number of 1, 4 or 8 bytes, in two's complement. */
    long number(int bytes, String what, LongPredicate allowed) throws NotVerified {
        int at = next;
        skip(bytes, what);
        long number = new BigInteger(Arrays.copyOfRange(source.bytes(), at, next)).longValueExact();
        if (!allowed.test(number)) {
            throw source.expected(what, at, String.valueOf(number));
        }
        return number;
    }

    /** The bytes of a field, which stand after their number. */
    byte[] field(String what) throws NotVerified {
        int start = enter(what);
        return Arrays.copyOfRange(source.bytes(), start, next);
    }

    /** The same, where they are text. */
    String text(String what) throws NotVerified {
        int start = enter(what);
        return source.utf8(start, next);
    }

    private int enter(String what) throws NotVerified {
        int at = next;
        skip(Short.BYTES, "the length of the " + what);
        int length =
                Byte.toUnsignedInt(source.bytes()[at]) << Byte.SIZE
                        | Byte.toUnsignedInt(source.bytes()[at + 1]);
        if (length > source.length() - next) {
            throw source.expected(
                    "a length of the %s that ends within the entry".formatted(what),
                    at,
                    "%d with %d bytes left".formatted(length, source.length() - next));
        }
        int start = next;
        next += length;
        return start;
    }

    void skip(int bytes, String what) throws NotVerified {
        if (bytes > source.length() - next) {
            throw source.expected(what, source.length());
        }
        next += bytes;
    }

    void end() throws NotVerified {
        if (next != source.length()) {
            throw source.expected("the end, after the payload", next);
        }
    }
}
