package io.disputeledger.benchmarks.commands;

import io.disputeledger.benchmarks.appends.Engine;
import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.report.Bar;
import io.disputeledger.benchmarks.report.Benchmark;
import io.disputeledger.benchmarks.report.Figure;
import io.disputeledger.benchmarks.report.Round;
import io.disputeledger.benchmarks.report.Sizes;
import io.disputeledger.benchmarks.report.Unit;
import java.util.ArrayList;
import java.util.List;

/** Commands through Axon's gateway, on the ledger's storage and on Axon's. */
public final class CommandsAgainstAxonJdbc implements Benchmark {

    private static final int CALLERS = 64;

    /** More only made it slower. */
    private static final int CONNECTIONS = 32;

    @Override
    public List<Figure> measure(Postgres postgres, Sizes sizes) throws Exception {
        List<Round> creations = new ArrayList<>();
        List<Round> extensions = new ArrayList<>();
        try (Engine engine = Engine.proven(postgres, "commanded");
                AxonJdbc jdbc = new AxonJdbc(postgres, "commanded_jdbc", CONNECTIONS);
                CommandSide ours = new CommandSide(engine.storage());
                CommandSide theirs = new CommandSide(jdbc.storage())) {
            ours.creationsPerSecond(CALLERS, sizes.warmUp());
            theirs.creationsPerSecond(CALLERS, sizes.warmUp());
            for (int round = 0; round < sizes.rounds(); round++) {
                creations.add(
                        new Round(
                                ours.creationsPerSecond(CALLERS, sizes.commands()),
                                theirs.creationsPerSecond(CALLERS, sizes.commands())));
                extensions.add(
                        new Round(
                                ours.extensionsPerSecond(CALLERS, sizes.commands()),
                                theirs.extensionsPerSecond(CALLERS, sizes.commands())));
                System.err.println(
                        "commands: creating "
                                + creations.getLast()
                                + ", existing "
                                + extensions.getLast());
            }
        }
        return List.of(
                new Figure(
                        "command that creates an aggregate, with proofs, 64 callers",
                        "Axon's JDBC engine",
                        Unit.PER_SECOND,
                        new Bar.AtLeast(5),
                        creations),
                new Figure(
                        "command to an existing aggregate, with proofs, 64 callers",
                        "Axon's JDBC engine",
                        Unit.PER_SECOND,
                        new Bar.AtLeast(3),
                        extensions));
    }
}
