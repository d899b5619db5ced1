package io.disputeledger.dispute.allowed;

import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.kit.access.DeclaredAccess;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.access.Operations.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Which commands somebody may send now: those that are declared for their role, and that the
 * decisions leave open.
 */
@Component
public class AllowedCommands {

    private final Operations operations;

    AllowedCommands(Operations operations) {
        this.operations = operations;
    }

    /**
     * Those of the asked commands that are open to somebody.
     *
     * @param resource the path of what they are asked of, with {@code {id}}, for example {@code
     *     /v1/disputes/{id}}; each command is carried out at its name below it
     * @param id of which one
     * @param role in which somebody asks
     */
    public List<OpenCommand> of(
            String resource, String id, Role role, Stream<AskedCommand> commands) {
        return commands.flatMap(command ->
                        operations.all().stream()
                                .filter(operation -> carriesOut(operation, resource, command))
                                .filter(operation -> isFor(operation, role))
                                .flatMap(operation -> open(command, operation, id)))
                .toList();
    }

    private static Stream<OpenCommand> open(AskedCommand command, Operation operation, String id) {
        return switch (command.opening().get()) {
            case Opening.Open<?>(_, var until) ->
                    Stream.of(
                            new OpenCommand(
                                    command.name(),
                                    operation.method().name(),
                                    operation.path().replace("{id}", id),
                                    until));
            case Opening.Shut<?> _, Opening.Barred<?> _ -> Stream.of();
        };
    }

    private static boolean carriesOut(Operation operation, String resource, AskedCommand command) {
        return operation.method() == HttpMethod.POST
                && operation.path().equals(resource + "/" + command.nameInPath());
    }

    private static boolean isFor(Operation operation, Role role) {
        return operation.access() instanceof DeclaredAccess.InRole access
                && access.roles().contains(role);
    }
}
