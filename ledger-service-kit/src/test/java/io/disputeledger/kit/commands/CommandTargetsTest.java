package io.disputeledger.kit.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.contracts.LedgerCommand;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.junit.jupiter.api.Test;

class CommandTargetsTest {

    private final CommandTargets targets = new CommandTargets();

    @Test
    void aCommandGoesToTheStreamThatAxonWouldSendItTo() {
        GenericCommandMessage<Close> command =
                new GenericCommandMessage<>(new Close("dispute:D-1"));

        assertThat(targets.resolveTarget(command))
                .isEqualTo(
                        AnnotationCommandTargetResolver.builder().build().resolveTarget(command));
        assertThat(targets.resolveTarget(command).getIdentifier()).isEqualTo("dispute:D-1");
    }

    @Test
    void whatIsNoCommandOfTheLedgerIsRefused() {
        assertThatThrownBy(() -> targets.resolveTarget(new GenericCommandMessage<>("close")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    private record Close(String streamId) implements LedgerCommand {}
}
