package io.disputeledger.evidence.items.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.evidence.Disclosure;
import io.disputeledger.contracts.evidence.EvidenceKind;
import io.disputeledger.contracts.evidence.EvidenceSource;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom the file of an item is open to. */
class ReadingTest {

    private static final Set<String> PARTIES = Set.of("B-77", "S-88");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTY")
    void isOpenToThoseWhoAreLetInByRole(Role role) {
        for (Disclosure disclosure : Disclosure.values()) {
            assertThat(reading("O-1", role, disclosure)).isEqualTo(Reading.OPEN);
        }
    }

    @Test
    void isOpenToBothPartiesWhenDisclosedToThem() {
        assertThat(reading("B-77", Role.PARTY, Disclosure.PARTIES)).isEqualTo(Reading.OPEN);
        assertThat(reading("S-88", Role.PARTY, Disclosure.PARTIES)).isEqualTo(Reading.OPEN);
        assertThat(reading("B-99", Role.PARTY, Disclosure.PARTIES)).isEqualTo(Reading.CLOSED);
    }

    @Test
    void isASecretOfItsSubmitterWhenDisclosedToThePlatform() {
        assertThat(reading("B-77", Role.PARTY, Disclosure.PLATFORM)).isEqualTo(Reading.OPEN);
        assertThat(reading("S-88", Role.PARTY, Disclosure.PLATFORM)).isEqualTo(Reading.SECRET);
        assertThat(reading("B-99", Role.PARTY, Disclosure.PLATFORM)).isEqualTo(Reading.SECRET);
    }

    private static Reading reading(String id, Role role, Disclosure disclosure) {
        return Reading.of(
                submittedByBuyer(disclosure),
                new Actor(id, role, null),
                party -> PARTIES.contains(party.id()));
    }

    private static EvidenceSubmitted submittedByBuyer(Disclosure disclosure) {
        return new EvidenceSubmitted(
                new EvidenceId("E-1"),
                new DisputeId("D-1"),
                1,
                new PartyId("B-77"),
                EvidenceKind.INVOICE,
                new Sha256("cd".repeat(32)),
                1,
                "application/pdf",
                new Sealed("dispute:D-1", "c2VhbGVk"),
                null,
                EvidenceSource.UPLOAD,
                disclosure,
                Instant.parse("2026-03-04T03:30:00Z"),
                new Actor("B-77", Role.PARTY, null));
    }
}
