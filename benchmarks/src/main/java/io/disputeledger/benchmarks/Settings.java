package io.disputeledger.benchmarks;

import io.disputeledger.benchmarks.report.Sizes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked for.
 *
 * @param names of the benchmarks to run
 * @param sizes of everything
 * @param page to write the table into; null for none
 * @param command as it was given
 */
record Settings(List<String> names, Sizes sizes, @Nullable Path page, String command) {

    /** Takes long and fills the disk: runs only where it is named. */
    static final String FLATNESS = "flatness";

    private static final String USAGE =
            "Usage: benchmarks/run [--rounds <number>] [--smoke] [--write <page>] [<benchmark> ...]";

    /**
     * Reads a command line; without names it asks for all benchmarks but {@link #FLATNESS}.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    static Settings of(List<String> arguments, Collection<String> known) {
        List<String> names = new ArrayList<>();
        Sizes sizes = Sizes.FULL;
        Path page = null;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--rounds" -> sizes = sizes.withRounds(Integer.parseInt(value(rest)));
                case "--smoke" -> sizes = Sizes.SMOKE;
                case "--write" -> page = Path.of(value(rest));
                default -> {
                    if (!known.contains(argument)) {
                        throw new IllegalArgumentException(USAGE + "\nBenchmarks: " + known);
                    }
                    names.add(argument);
                }
            }
        }
        if (names.isEmpty()) {
            names.addAll(known);
            names.remove(FLATNESS);
        }
        String command = ("benchmarks/run " + String.join(" ", arguments)).strip();
        return new Settings(names, sizes, page, command);
    }

    private static String value(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.next();
    }
}
