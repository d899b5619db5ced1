package io.disputeledger.penalty.reactions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.disputes.OffenceFound;
import io.disputeledger.contracts.penalties.DeductPoints;
import io.disputeledger.contracts.penalties.HoldPoints;
import io.disputeledger.contracts.penalties.ReversePoints;
import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.rules.Offence;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What offences that are established, or no more, mean for the accounts of those who committed
 * them.
 */
@Component
class Consequences {

    private final PublishedRules rules;

    Consequences(PublishedRules rules) {
        this.rules = rules;
    }

    /** One command for each offence, in their order: its points are held or deducted. */
    List<LedgerCommand> ofFound(List<OffenceFound> found, EventReference basis, DisputeId dispute) {
        return found.stream().map(offence -> penalty(offence, basis, dispute)).toList();
    }

    /** One command for each account, always in the same order: what rests on them is taken back. */
    List<LedgerCommand> ofFallen(
            List<OffenceFound> fallen,
            EventReference basis,
            EventReference cause,
            DisputeId dispute) {
        TreeMap<String, Set<String>> byAccount =
                fallen.stream()
                        .collect(
                                groupingBy(
                                        offence -> offence.account().toString(),
                                        TreeMap::new,
                                        mapping(OffenceFound::offenceId, toSet())));
        return byAccount.entrySet().stream()
                .<LedgerCommand>map(account ->
                        new ReversePoints(
                                AccountId.parse(account.getKey()),
                                basis,
                                account.getValue(),
                                cause,
                                dispute))
                .toList();
    }

    private LedgerCommand penalty(OffenceFound found, EventReference basis, DisputeId dispute) {
        Offence offence =
                rules.get(new PackVersion(found.clause().pack(), found.clause().packVersion()))
                        .offence(found.offenceId())
                        .orElseThrow();
        return offence.provisional()
                ? new HoldPoints(
                        found.account(),
                        offence.id(),
                        found.conductAt(),
                        basis,
                        dispute,
                        offence.points())
                : new DeductPoints(
                        found.account(),
                        offence.id(),
                        found.conductAt(),
                        basis,
                        dispute,
                        offence.points());
    }
}
