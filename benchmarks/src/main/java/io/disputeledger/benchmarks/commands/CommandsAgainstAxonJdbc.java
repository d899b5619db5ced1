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

    /** As many as Axon's engine can use on this machine: more, and fewer, made it slower. */
    private static final int CONNECTIONS = 32;

    private static final Bar MANY_TIMES = new Bar.AtLeast(5);
    private static final Bar SOME_TIMES = new Bar.AtLeast(3);

    @Override
    public List<Figure> measure(Postgres postgres, Sizes sizes) throws Exception {
        try (Engine engine = Engine.proven(postgres, "commanded");
                AxonJdbc jdbc = AxonJdbc.transactional(postgres, "commanded_jdbc", CONNECTIONS);
                AxonJdbc fast = AxonJdbc.autoCommitting(postgres, "commanded_fast", CONNECTIONS);
                CommandSide ours = new CommandSide(engine.storage());
                CommandSide theirs = new CommandSide(jdbc.storage());
                CommandSide theirFastest = new CommandSide(fast.storage())) {
            Sides usual = new Sides(ours, theirs, "Axon's JDBC engine", MANY_TIMES, SOME_TIMES);
            Sides fastest =
                    new Sides(
                            ours,
                            theirFastest,
                            "Axon's JDBC engine without transactions",
                            new Bar.None(),
                            new Bar.None());
            for (CommandSide side : List.of(ours, theirs, theirFastest)) {
                side.creationsPerSecond(CALLERS, sizes.warmUp());
            }
            for (int round = 0; round < sizes.rounds(); round++) {
                usual.measure(sizes.commands());
                fastest.measure(sizes.commands());
            }
            List<Figure> figures = new ArrayList<>(usual.figures());
            figures.addAll(fastest.figures());
            return figures;
        }
    }

    /** The rounds of two sides. */
    private record Sides(
            CommandSide ours,
            CommandSide theirs,
            String name,
            Bar creating,
            Bar extending,
            List<Round> creations,
            List<Round> extensions) {

        Sides(CommandSide ours, CommandSide theirs, String name, Bar creating, Bar extending) {
            this(ours, theirs, name, creating, extending, new ArrayList<>(), new ArrayList<>());
        }

        void measure(int commands) throws Exception {
            creations.add(
                    new Round(
                            ours.creationsPerSecond(CALLERS, commands),
                            theirs.creationsPerSecond(CALLERS, commands)));
            extensions.add(
                    new Round(
                            ours.extensionsPerSecond(CALLERS, commands),
                            theirs.extensionsPerSecond(CALLERS, commands)));
            System.err.println(
                    name + ": creating " + creations.getLast() + ", " + extensions.getLast());
        }

        List<Figure> figures() {
            return List.of(
                    new Figure(
                            "command that creates an aggregate, with proofs, 64 callers",
                            name,
                            Unit.PER_SECOND,
                            creating,
                            creations),
                    new Figure(
                            "command to an existing aggregate, with proofs, 64 callers",
                            name,
                            Unit.PER_SECOND,
                            extending,
                            extensions));
        }
    }
}
