package io.disputeledger.benchmarks.report;

import java.time.Duration;

/**
 * How much of everything: enough to measure, or just enough to see that it runs.
 *
 * @param rounds of both sides
 * @param warmUp appends or commands of each side before the first round
 * @param events appended in a step of a round, or copied in one transaction
 * @param commands sent in a step of a round
 * @param httpWarmUp commands over HTTP to each side before the first round, of each kind
 * @param httpCommands over HTTP in a step of a round
 * @param lag how long events are appended while another process handles them
 * @param logEvents in the log that is read
 * @param millions how many times {@link #flat} events are appended to see whether it slows down
 * @param flat events, of which the first and the last are compared
 */
public record Sizes(
        int rounds,
        int warmUp,
        int events,
        int commands,
        int httpWarmUp,
        int httpCommands,
        Duration lag,
        int logEvents,
        int millions,
        int flat) {

    /** For figures that mean something. */
    public static final Sizes FULL =
            new Sizes(
                    7,
                    100_000,
                    100_000,
                    40_000,
                    20_000,
                    15_000,
                    Duration.ofSeconds(20),
                    300_000,
                    10,
                    1_000_000);

    /** For a test that everything runs. */
    public static final Sizes SMOKE =
            new Sizes(1, 500, 500, 200, 200, 200, Duration.ofSeconds(2), 2_000, 2, 1_000);

    /** The same with another number of rounds. */
    public Sizes withRounds(int number) {
        return new Sizes(
                number,
                warmUp,
                events,
                commands,
                httpWarmUp,
                httpCommands,
                lag,
                logEvents,
                millions,
                flat);
    }
}
