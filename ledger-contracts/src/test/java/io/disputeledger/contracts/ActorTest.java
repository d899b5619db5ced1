package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    private static final PartyId BUYER = new PartyId("B-77");

    @Test
    void isThePartyWhenTheyComeThemselvesOrThroughAService() {
        assertThat(new Actor("B-77", Role.PARTY, null).isParty(BUYER)).isTrue();
        assertThat(new Actor("B-77", Role.PARTY, "buyer-portal").isParty(BUYER)).isTrue();
    }

    @Test
    void isNotThePartyInAnotherRoleOrUnderAnotherId() {
        assertThat(new Actor("B-77", Role.OFFICER, null).isParty(BUYER)).isFalse();
        assertThat(new Actor("B-78", Role.PARTY, null).isParty(BUYER)).isFalse();
        assertThat(new Actor("b-77", Role.PARTY, null).isParty(BUYER)).isFalse();
        assertThat(new Actor("S-88", Role.PARTY, "B-77").isParty(BUYER)).isFalse();
        assertThat(Actor.service("B-77").isParty(BUYER)).isFalse();
    }

    @Test
    void thatIsAServiceActsByItself() {
        assertThat(Actor.service("penalty-service"))
                .isEqualTo(new Actor("penalty-service", Role.SERVICE, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "B 77", "B-77\n", "@B-77", "B:77", "B|77", "王", "B\0"})
    void hasAnIdAndNeverAName(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(id, Role.PARTY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor("B-77", Role.PARTY, id));
    }

    @Test
    void hasAnIdOfAtMostSixtyFourCharacters() {
        assertThat(Actor.service("a".repeat(64))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.service("a".repeat(65)));
    }
}
