package io.disputeledger.standalone;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the caller asked for.
 *
 * @param demo whether demo cases are told after the start
 * @param fresh whether to start over with an empty ledger
 * @param clock the instant at which the sandbox clock begins; empty for real time
 * @param training whether to stop by itself once everything has started
 * @param help whether to explain the options and do nothing else
 */
record Options(
        boolean demo, boolean fresh, Optional<Instant> clock, boolean training, boolean help) {

    static Options parse(String... arguments) {
        boolean demo = true;
        boolean fresh = false;
        boolean training = false;
        boolean help = false;
        Optional<Instant> clock = Optional.empty();
        Iterator<String> remaining = List.of(arguments).iterator();
        while (remaining.hasNext()) {
            String option = remaining.next();
            switch (option) {
                case "--empty" -> demo = false;
                case "--fresh" -> fresh = true;
                case "--clock" -> clock = Optional.of(instantAfter(option, remaining));
                case "--train" -> training = true;
                case "--help" -> help = true;
                default ->
                        throw new BadUsage(
                                "There is no option %s: ./start --help lists them."
                                        .formatted(option));
            }
        }
        return new Options(demo, fresh, clock, training, help);
    }

    private static Instant instantAfter(String option, Iterator<String> remaining) {
        String text = remaining.hasNext() ? remaining.next() : "";
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadUsage(
                    ("%s needs an instant with its offset, such as 2026-03-02T09:00:00+08:00,"
                                    + " not \"%s\".")
                            .formatted(option, text),
                    e);
        }
    }
}
