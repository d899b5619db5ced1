package io.disputeledger.store.log.foreign;

import java.util.Arrays;

/** One change to a folder that must not go unnoticed. */
record Change(String name, Edit edit) {

    /** Makes the change. */
    @FunctionalInterface
    interface Edit {
        void apply(LogFolder folder) throws Exception;
    }

    /** Another lowest bit in one byte; a place below zero counts from the end. */
    static Change flipped(String file, int place) {
        return new Change(
                file + " has a bit flipped at " + place,
                folder -> {
                    byte[] bytes = folder.read(file);
                    bytes[place < 0 ? bytes.length + place : place] ^= 1;
                    folder.write(file, bytes);
                });
    }

    static Change shortened(String file) {
        return new Change(
                file + " lost its last byte",
                folder -> {
                    byte[] bytes = folder.read(file);
                    folder.write(file, Arrays.copyOf(bytes, bytes.length - 1));
                });
    }

    static Change lengthened(String file) {
        return new Change(
                file + " has a zero more",
                folder -> {
                    byte[] bytes = folder.read(file);
                    folder.write(file, Arrays.copyOf(bytes, bytes.length + 1));
                });
    }

    static Change emptied(String file) {
        return new Change(file + " is empty", folder -> folder.write(file, ""));
    }

    static Change deleted(String file) {
        return new Change(file + " is missing", folder -> folder.delete(file));
    }

    static Change replaced(String file, String found, String replacement) {
        return new Change(
                file + " says " + replacement.strip() + " and not " + found.strip(),
                folder -> {
                    String text = folder.readText(file);
                    if (!text.contains(found)) {
                        throw new AssertionError(text);
                    }
                    folder.write(file, text.replace(found, replacement));
                });
    }

    static Change copied(String from, String to) {
        return new Change(
                to + " is a copy of " + from, folder -> folder.write(to, folder.read(from)));
    }

    @Override
    public String toString() {
        return name;
    }
}
