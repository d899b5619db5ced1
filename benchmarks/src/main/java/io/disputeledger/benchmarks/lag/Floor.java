package io.disputeledger.benchmarks.lag;

import io.disputeledger.benchmarks.postgres.Postgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * What nothing durable can be faster than.
 *
 * @param fsyncMillis what a commit of one row takes beyond its round trip
 * @param roundTripMillis the smallest statement, there and back
 */
record Floor(double fsyncMillis, double roundTripMillis) {

    private static final int COMMITS = 1_000;
    private static final int ROUND_TRIPS = 5_000;
    private static final double NANOS_PER_MILLI = 1e6;

    static Floor of(Postgres postgres) throws SQLException {
        postgres.createSchema("floor", "create table one (row int)");
        double roundTrip = median(postgres, "select 1", ROUND_TRIPS);
        double commit = median(postgres, "insert into floor.one values (1)", COMMITS);
        return new Floor(commit - roundTrip, roundTrip);
    }

    /** A commit, and the three ways that an event goes: to append, to notify, to be read. */
    double fsyncAndThreeRoundTrips() {
        return fsyncMillis + 3 * roundTripMillis;
    }

    private static double median(Postgres postgres, String sql, int times) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.address());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            double[] millis = new double[times];
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                statement.execute();
                millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
            }
            Arrays.sort(millis);
            return millis[times / 2];
        }
    }
}
