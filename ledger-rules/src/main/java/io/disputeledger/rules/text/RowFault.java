package io.disputeledger.rules.text;

import java.util.function.Supplier;

/** A value that can be written and makes no sense. Knows in which row it stands. */
public final class RowFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String row;

    /**
     * Says what is wrong in a row.
     *
     * @param row a clause id, or a JSON pointer
     */
    public RowFault(String row, String fault) {
        super(fault);
        this.row = row;
    }

    private RowFault(String row, IllegalArgumentException fault) {
        super(fault.getMessage(), fault);
        this.row = row;
    }

    /**
     * Reads a row, and names it in whatever is wrong with it.
     *
     * @param row its clause id, or a JSON pointer
     */
    public static <T> T row(String row, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RowFault fault) {
            throw fault;
        } catch (IllegalArgumentException fault) {
            throw new RowFault(row, fault);
        }
    }

    String row() {
        return row;
    }
}
