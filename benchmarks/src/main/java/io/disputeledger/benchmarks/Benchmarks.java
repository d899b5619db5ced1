package io.disputeledger.benchmarks;

import io.disputeledger.benchmarks.appends.AppendsAgainstCopy;
import io.disputeledger.benchmarks.appends.Flatness;
import io.disputeledger.benchmarks.commands.CommandsAgainstAxonJdbc;
import io.disputeledger.benchmarks.http.CommandsOverHttp;
import io.disputeledger.benchmarks.lag.Lag;
import io.disputeledger.benchmarks.micro.Micro;
import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.reading.ReadingAgainstQuery;
import io.disputeledger.benchmarks.report.Benchmark;
import io.disputeledger.benchmarks.report.Figure;
import io.disputeledger.benchmarks.report.Machine;
import io.disputeledger.benchmarks.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/** Runs benchmarks on one PostgreSQL, one after the other, and prints what they measured. */
public final class Benchmarks {

    /** All of them by name, in the order in which they run. */
    static final SequencedMap<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("appends", new AppendsAgainstCopy());
        ALL.put("commands", new CommandsAgainstAxonJdbc());
        ALL.put("http", new CommandsOverHttp());
        ALL.put("lag", new Lag());
        ALL.put("reading", new ReadingAgainstQuery());
        ALL.put("micro", new Micro());
        ALL.put(Settings.FLATNESS, new Flatness());
    }

    private Benchmarks() {}

    /** Runs what the command line asks for; see {@link Settings#USAGE}. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(List.of(arguments), ALL.keySet());
        Report report = run(settings);
        System.out.println(report.markdown());
        if (settings.page() != null) {
            report.writeInto(settings.page());
        }
    }

    static Report run(Settings settings) throws Exception {
        Path directory = Files.createTempDirectory("benchmarks");
        try (Postgres postgres = Postgres.start(directory.resolve("data"))) {
            Machine machine = Machine.with(postgres.description());
            System.err.println(machine);
            List<Figure> figures = new ArrayList<>();
            for (String name : settings.names()) {
                Benchmark benchmark = Objects.requireNonNull(ALL.get(name));
                figures.addAll(benchmark.measure(postgres, settings.sizes()));
            }
            return new Report(machine, settings.command(), figures);
        } finally {
            Files.deleteIfExists(directory);
        }
    }
}
