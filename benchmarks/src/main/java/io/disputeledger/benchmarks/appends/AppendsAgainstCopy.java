package io.disputeledger.benchmarks.appends;

import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.report.Bar;
import io.disputeledger.benchmarks.report.Benchmark;
import io.disputeledger.benchmarks.report.Figure;
import io.disputeledger.benchmarks.report.Round;
import io.disputeledger.benchmarks.report.Sizes;
import io.disputeledger.benchmarks.report.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Appends through the engine, against COPY of the very same rows, and with proofs against without.
 */
public final class AppendsAgainstCopy implements Benchmark {

    private static final String PROVEN = "proven";
    private static final int FEW = 64;
    private static final int MANY = 256;

    @Override
    public List<Figure> measure(Postgres postgres, Sizes sizes) throws Exception {
        Rounds few = new Rounds(FEW, new Bar.AtLeast(0.6));
        Rounds many = new Rounds(MANY, new Bar.AtLeast(0.8));
        try (Engine proven = Engine.proven(postgres, PROVEN);
                Engine unproven = Engine.unproven(postgres, "unproven");
                CopiedRows copied = new CopiedRows(postgres)) {
            proven.appendsPerSecond(FEW, sizes.warmUp());
            unproven.appendsPerSecond(FEW, sizes.warmUp());
            copied.perSecond(PROVEN, sizes.warmUp());
            for (int round = 0; round < sizes.rounds(); round++) {
                for (Rounds rounds : List.of(few, many)) {
                    rounds.measure(proven, unproven, copied, sizes.events(), round);
                }
            }
        }
        List<Figure> figures = new ArrayList<>(few.figures());
        figures.addAll(many.figures());
        return figures;
    }

    /** The rounds with so many callers. */
    private static final class Rounds {

        private final int callers;
        private final Bar againstCopy;
        private final List<Round> copies = new ArrayList<>();
        private final List<Round> proofs = new ArrayList<>();

        Rounds(int callers, Bar againstCopy) {
            this.callers = callers;
            this.againstCopy = againstCopy;
        }

        void measure(Engine proven, Engine unproven, CopiedRows copied, int events, int round)
                throws Exception {
            // By turns, so that neither always finds what the other left behind.
            double without = round % 2 == 0 ? unproven.appendsPerSecond(callers, events) : 0;
            double with = proven.appendsPerSecond(callers, events);
            double copy = copied.perSecond(PROVEN, events);
            if (without == 0) {
                without = unproven.appendsPerSecond(callers, events);
            }
            copies.add(new Round(with, copy));
            proofs.add(new Round(with, without));
            System.err.printf(
                    "%d callers: %,.0f/s with proofs, %,.0f/s without, COPY %,.0f/s%n",
                    callers, with, without, copy);
        }

        List<Figure> figures() {
            return List.of(
                    new Figure(
                            "append with proofs, " + callers + " callers",
                            "binary COPY of the same rows",
                            Unit.PER_SECOND,
                            againstCopy,
                            copies),
                    new Figure(
                            "append with proofs, " + callers + " callers",
                            "the same without proofs",
                            Unit.PER_SECOND,
                            new Bar.AtLeast(0.9),
                            proofs));
        }
    }
}
