package io.disputeledger.rules;

import io.disputeledger.rules.text.RowFault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names within a pack: each once, and none that leads nowhere. */
final class PackIds {

    private PackIds() {}

    static void requireDistinct(
            List<MisuseScenario> scenarios, List<PointLine> lines, List<Offence> offences) {
        Set<String> lineIds = new HashSet<>();
        for (PointLine line : lines) {
            require(lineIds.add(line.id()), line.clauseId(), "line '%s' is given twice", line.id());
        }
        Set<String> offenceIds = new HashSet<>();
        for (Offence offence : offences) {
            String clause = offence.clauseId();
            require(offenceIds.add(offence.id()), clause, "'%s' is given twice", offence.id());
            require(
                    lineIds.contains(offence.lineId()),
                    clause,
                    "it adds to line '%s', which the pack does not have",
                    offence.lineId());
        }
        Set<String> scenarioIds = new HashSet<>();
        for (MisuseScenario scenario : scenarios) {
            require(
                    scenarioIds.add(scenario.id()),
                    scenario.clauseId(),
                    "scenario '%s' is given twice",
                    scenario.id());
        }
    }

    private static void require(boolean holds, String clauseId, String fault, String id) {
        if (!holds) {
            throw new RowFault(clauseId, fault.formatted(id));
        }
    }
}
