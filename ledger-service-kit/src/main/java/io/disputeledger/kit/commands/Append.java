package io.disputeledger.kit.commands;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** How an event storage tells the command bus the last position of what it appended. */
public final class Append {

    private static final String POSITION = Append.class.getName() + ".position";

    private Append() {}

    /** Leaves the position in the unit of work. */
    public static void record(UnitOfWork<?> root, long position) {
        root.resources().put(POSITION, position);
    }

    /** The last position that this unit of work appended; empty when it appended nothing. */
    static OptionalLong position(UnitOfWork<?> root) {
        Long position = root.getResource(POSITION);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }
}
