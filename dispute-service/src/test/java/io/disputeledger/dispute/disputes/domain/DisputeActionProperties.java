package io.disputeledger.dispute.disputes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.disputes.AcceptOffer;
import io.disputeledger.contracts.disputes.ConfirmExecution;
import io.disputeledger.contracts.disputes.DeclineOffer;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.ExtendDeadline;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.GiveConsent;
import io.disputeledger.contracts.disputes.MakeOffer;
import io.disputeledger.contracts.disputes.OpenNegotiation;
import io.disputeledger.contracts.disputes.RecordAward;
import io.disputeledger.contracts.disputes.RecordSettlement;
import io.disputeledger.dispute.disputes.domain.DisputeProperties.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is said to be open is accepted, and what is said to be closed is not, whatever came before.
 */
class DisputeActionProperties {

    private static final Duration LONG = Duration.ofDays(3_650);

    @Property(tries = 25)
    void wellFormedCommandIsAcceptedIfAndOnlyIfItIsOpen(@ForAll("histories") List<Step> steps) {
        RandomDispute dispute = RandomDispute.after(steps);
        for (DisputeCommand command : RandomDispute.COMMANDS) {
            for (Actor actor : RandomDispute.ACTORS) {
                Occasion occasion = new Occasion(RandomDispute.end(steps), actor);
                Decision<?> decision = dispute.decide(command, occasion);
                switch (DisputeAction.of(command)
                        .opening(dispute.state(), occasion, dispute.facts())) {
                    // Filing asks for the order as well, which is not the dispute's to tell.
                    case Opening.Open<?> _
                            when command instanceof FileComplaint
                                    || command instanceof OpenNegotiation ->
                            assertThat(dispute.events()).isEmpty();
                    case Opening.Open<?> _ when pointsAtSomething(command) ->
                            assertThat(decision).isNotInstanceOf(Decision.Forbidden.class);
                    case Opening.Open<?> _ ->
                            assertThat(decision)
                                    .as(command + " by " + actor)
                                    .isInstanceOf(Decision.Accepted.class);
                    case Opening.Shut<?> _
                            when command instanceof FileComplaint
                                    || command instanceof OpenNegotiation ->
                            assertThat(decision).isNotInstanceOf(Decision.Accepted.class);
                    case Opening.Shut<?>(var refusal) ->
                            assertThat(decision).isEqualTo(new Decision.Refused<>(refusal));
                    case Opening.Barred<?>(var reason) ->
                            assertThat(decision).isEqualTo(Decision.forbidden(reason));
                }
            }
        }
    }

    // What it points at, an offer or a remedy, may not be there, though others are.
    private static boolean pointsAtSomething(DisputeCommand command) {
        return switch (command) {
            case MakeOffer _,
                    AcceptOffer _,
                    DeclineOffer _,
                    GiveConsent _,
                    RecordSettlement _,
                    ExtendDeadline _,
                    ConfirmExecution _,
                    RecordAward _ ->
                    true;
            default -> false;
        };
    }

    @Property(tries = 25)
    void opennessLastsUntilTheInstantThatIsNamed(@ForAll("histories") List<Step> steps) {
        RandomDispute dispute = RandomDispute.after(steps);
        for (DisputeAction action : DisputeAction.values()) {
            for (Actor actor : RandomDispute.ACTORS) {
                Instant now = RandomDispute.end(steps);
                if (action.opening(dispute.state(), new Occasion(now, actor), dispute.facts())
                        instanceof Opening.Open<?>(_, var until)) {
                    Instant end = until == null ? now.plus(LONG) : until;
                    assertThat(isOpen(action, dispute, end.minusNanos(1), actor)).isTrue();
                    assertThat(isOpen(action, dispute, end, actor)).isEqualTo(until == null);
                }
            }
        }
    }

    @Example
    void everyCommandHasAnActionOfItsOwn() {
        assertThat(Arrays.stream(DisputeAction.values()).map(action -> (Object) action.command()))
                .containsExactlyInAnyOrder(
                        (Object[]) DisputeCommand.class.getPermittedSubclasses());
        for (DisputeAction action : DisputeAction.values()) {
            assertThat(RandomDispute.COMMANDS)
                    .filteredOn(command -> DisputeAction.of(command) == action)
                    .as("random " + action)
                    .isNotEmpty()
                    .allMatch(action.command()::isInstance);
        }
    }

    private static boolean isOpen(
            DisputeAction action, RandomDispute dispute, Instant now, Actor actor) {
        return action.opening(dispute.state(), new Occasion(now, actor), dispute.facts())
                instanceof Opening.Open<?>;
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return new DisputeProperties().histories();
    }
}
