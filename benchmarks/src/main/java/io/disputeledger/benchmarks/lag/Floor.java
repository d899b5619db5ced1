package io.disputeledger.benchmarks.lag;

import io.disputeledger.benchmarks.postgres.Postgres;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * What nothing durable can be faster than.
 *
 * @param fsyncMillis one page of the write-ahead log written and synced, on the same disk
 * @param roundTripMillis the smallest statement, there and back
 */
record Floor(double fsyncMillis, double roundTripMillis) {

    private static final int PAGE_BYTES = 8192;
    private static final int SYNCS = 300;
    private static final int ROUND_TRIPS = 3_000;
    private static final double NANOS_PER_MILLI = 1e6;

    static Floor of(Postgres postgres) throws IOException, SQLException {
        return new Floor(fsync(postgres.directory()), roundTrip(postgres));
    }

    /** A commit, and the three ways that an event goes: to append, to notify, to be read. */
    double fsyncAndThreeRoundTrips() {
        return fsyncMillis + 3 * roundTripMillis;
    }

    private static double fsync(Path directory) throws IOException {
        Path file = directory.resolve("fsync-probe");
        // As PostgreSQL recycles its segments: the space is there, and only data is synced.
        Files.write(file, new byte[PAGE_BYTES * SYNCS]);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            double[] millis = new double[SYNCS];
            for (int i = 0; i < SYNCS; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE_BYTES), (long) i * PAGE_BYTES);
                channel.force(false);
                millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
            }
            return median(millis);
        } finally {
            Files.delete(file);
        }
    }

    private static double roundTrip(Postgres postgres) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.address());
                PreparedStatement smallest = connection.prepareStatement("select 1")) {
            double[] millis = new double[ROUND_TRIPS];
            for (int i = 0; i < ROUND_TRIPS; i++) {
                long start = System.nanoTime();
                smallest.execute();
                millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
            }
            return median(millis);
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
