package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.dispute.disputes.DisputeNow.OpenCommand;
import io.disputeledger.dispute.disputes.domain.DisputeAction;
import io.disputeledger.dispute.disputes.domain.DisputeFacts;
import io.disputeledger.dispute.disputes.domain.DisputeState;
import io.disputeledger.kit.access.DeclaredAccess;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.access.Operations.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Which commands somebody may send to a dispute now: those that are declared for their role, and
 * that the decisions leave open.
 */
@Component
class AllowedCommands {

    private static final String OF_A_DISPUTE = "/v1/disputes/{id}/";

    private final Operations operations;

    AllowedCommands(Operations operations) {
        this.operations = operations;
    }

    List<OpenCommand> of(
            DisputeId dispute, DisputeState state, Occasion occasion, DisputeFacts facts) {
        return Arrays.stream(DisputeAction.values())
                .flatMap(action ->
                        operations.all().stream()
                                .filter(operation -> carriesOut(operation, action))
                                .filter(operation -> isFor(operation, occasion.actor().role()))
                                .flatMap(operation ->
                                        open(action, operation, dispute, state, occasion, facts)))
                .toList();
    }

    private static Stream<OpenCommand> open(
            DisputeAction action,
            Operation operation,
            DisputeId dispute,
            DisputeState state,
            Occasion occasion,
            DisputeFacts facts) {
        return switch (action.opening(state, occasion, facts)) {
            case Opening.Open<?>(_, var until) ->
                    Stream.of(
                            new OpenCommand(
                                    action.command().getSimpleName(),
                                    operation.method().name(),
                                    operation.path().replace("{id}", dispute.value()),
                                    until));
            case Opening.Shut<?> _, Opening.Barred<?> _ -> Stream.of();
        };
    }

    // A command of a dispute is carried out at its name.
    private static boolean carriesOut(Operation operation, DisputeAction action) {
        String name = action.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return operation.method() == HttpMethod.POST
                && operation.path().equals(OF_A_DISPUTE + name);
    }

    private static boolean isFor(Operation operation, Role role) {
        return operation.access() instanceof DeclaredAccess.InRole access
                && access.roles().contains(role);
    }
}
