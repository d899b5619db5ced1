package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.dispute.disputes.DisputeNow.OpenCommand;
import io.disputeledger.dispute.disputes.domain.DisputeAction;
import io.disputeledger.dispute.disputes.domain.DisputeState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which commands somebody may send to a dispute now: those that its decisions leave open. */
final class AllowedCommands {

    private AllowedCommands() {}

    static List<OpenCommand> of(DisputeId dispute, DisputeState state, Occasion occasion) {
        return Arrays.stream(DisputeAction.values())
                .filter(action -> roleFor(action) == occasion.actor().role())
                .flatMap(action ->
                        switch (action.opening(state, occasion)) {
                            case Opening.Open<?>(_, var until) ->
                                    Stream.of(
                                            new OpenCommand(
                                                    action.command().getSimpleName(),
                                                    "POST",
                                                    pathOf(action, dispute),
                                                    until == null ? null : until.dueAt()));
                            case Opening.Shut<?> _, Opening.Barred<?> _ -> Stream.of();
                        })
                .toList();
    }

    private static Role roleFor(DisputeAction action) {
        return switch (action) {
            case FILE_COMPLAINT, WITHDRAW_COMPLAINT, WAIVE_EVIDENCE_ROUND -> Role.PARTY;
            case ACCEPT_COMPLAINT, REJECT_COMPLAINT, RECORD_RESPONDENT_CONTACT -> Role.OFFICER;
            case ISSUE_RULING -> Role.ADJUDICATOR;
        };
    }

    private static String pathOf(DisputeAction action, DisputeId dispute) {
        String name = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "/v1/disputes/" + dispute + "/" + name;
    }
}
