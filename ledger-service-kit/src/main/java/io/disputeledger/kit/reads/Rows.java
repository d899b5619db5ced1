package io.disputeledger.kit.reads;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a list are read. The list is ordered by a key that no two rows share and that
 * never changes, so a row is neither seen twice nor missed while others write.
 *
 * @param <T> an item
 */
public interface Rows<T> {

    /**
     * Reads on.
     *
     * @param after key of the row before the first; null at the beginning
     * @param rowsMax how many at most
     */
    List<T> read(Snapshot snapshot, @Nullable String after, int rowsMax);

    /** The key by which the list is ordered. */
    String keyOf(T item);

    /** Rows with a key and a way to read them. */
    static <T> Rows<T> of(Function<T, String> key, Reading<T> reading) {
        return new Rows<>() {
            @Override
            public List<T> read(Snapshot snapshot, @Nullable String after, int rowsMax) {
                return reading.read(snapshot, after, rowsMax);
            }

            @Override
            public String keyOf(T item) {
                return key.apply(item);
            }
        };
    }

    /** A way to read rows; see {@link Rows#read}. */
    interface Reading<T> {
        /** Reads on. */
        List<T> read(Snapshot snapshot, @Nullable String after, int rowsMax);
    }
}
