package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.Points;
import io.disputeledger.rules.calendars.BusinessCalendars;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedPacksTest {

    private static final RulePacks PACKS = RulePacks.published();
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** An event names pack and version, so what these say may never change: add a version. */
    @ParameterizedTest
    @CsvSource({
        "rule-packs, alibaba-intl, 7aba70bfabc4c983a7ad8fd6db2b955e1c839350e97d2ea951cac359fdb494dd",
        "rule-packs, aliexpress, e36f82381ad13adb4a3de5068c8e0a8e26cb6c722c825ff6d9f9fdb241578165",
        "rule-packs, taobao, 40da402bb4c14b9d6b3c3d7477b696fbcadb353ab0ecba2ad7d24c1a5d8824f2",
        "calendars, cn, 15f157f8fa64561ab65ebf1cd049a98b02f1a7c7010d7a3be8bf9e4325a648de",
        "calendars, none, f2c1439053a3543d8d8f12878bf3f248705878e953e11eb75c084f30eef28654"
    })
    void aPublishedTextStaysAsItIs(String folder, String name, String sha256) throws Exception {
        byte[] text = Files.readAllBytes(RESOURCES.resolve(folder).resolve(name).resolve("1.yaml"));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                .isEqualTo(sha256);
    }

    @Test
    void everyFileIsPublished() throws Exception {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".yaml"))
                                    .map(file -> RESOURCES.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(
                                            RulePacks.shipped().stream()
                                                    .map(pack -> "rule-packs/" + pack + "/1.yaml"),
                                            BusinessCalendars.shipped().stream()
                                                    .map(id -> "calendars/" + id + "/1.yaml"))
                                    .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "alibaba-intl, FULFILMENT_PROOF_INCOMPLETE, transaction, 100, true",
        "alibaba-intl, COMPLIANCE_EVASION, transaction, 100, false",
        "alibaba-intl, ORDER_NOT_DELIVERED, transaction, 300, false",
        "alibaba-intl, NON_DELIVERY_RESOLVED, transaction, 600, false",
        "alibaba-intl, FORGED_EVIDENCE, transaction, 1200, false",
        "alibaba-intl, NON_DELIVERY_UNRESOLVED, transaction, 4800, false",
        "aliexpress, FALSE_SHIPMENT_GENERAL, transaction, 200, false",
        "aliexpress, FALSE_SHIPMENT_SERIOUS, transaction, 1200, false",
        "taobao, FAKE_TRANSACTION, serious, 1200, false"
    })
    void anOffenceCostsWhatTheRuleSays(
            String pack, String offenceId, String line, int hundredths, boolean provisional) {
        Offence offence = pack(pack).offence(offenceId).orElseThrow();

        assertThat(offence.lineId()).isEqualTo(line);
        assertThat(offence.points()).isEqualTo(new Points(hundredths));
        assertThat(offence.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "alibaba-intl, FILING, P60D",
        "alibaba-intl, NEGOTIATION, P3D",
        "alibaba-intl, AUTOMATIC_ESCALATION, P6D",
        "aliexpress, AUTOMATIC_ESCALATION, P7D",
        "alibaba-intl, RESUBMISSION, P7D",
        "alibaba-intl, MEDIATION, P14D",
        "alibaba-intl, RULING_APPEAL, P30D",
        "taobao, RULING_APPEAL, P30D",
        "aliexpress, RULING_APPEAL, P7D",
        "alibaba-intl, COMPLIANCE, P10D",
        "alibaba-intl, ARBITRATION_NOTICE, P20D",
        "alibaba-intl, FEEDBACK, P15D",
        "alibaba-intl, PENALTY_APPEAL, P30D",
        "aliexpress, METRIC_PROTECTION, P30D",
        "aliexpress, MISUSE_QUERY, P6M",
        "aliexpress, EVIDENCE_ROUND, P7D"
    })
    void aWindowIsAsLongAsTheRuleSays(String pack, WindowKind kind, String limit) {
        assertThat(pack(pack).clocks().window(kind).limit())
                .isEqualTo(Limit.written(limit, Counting.EXCLUDES_TRIGGER));
    }

    @ParameterizedTest
    @CsvSource({
        "alibaba-intl, INTAKE, P2D, BUSINESS_DAYS",
        "taobao, RESPONDENT_CONTACT, P15D, BUSINESS_DAYS",
        "alibaba-intl, OFFICER_STEP, P2D, BUSINESS_DAYS",
        "alibaba-intl, RE_EXAMINATION, P2D, BUSINESS_DAYS",
        "aliexpress, APPEAL_REVIEW, P5D, BUSINESS_DAYS",
        "alibaba-intl, PENALTY_REVIEW, P7D, EXCLUDES_TRIGGER",
        "aliexpress, MISUSE_DECISION, PT48H, ELAPSED",
        "aliexpress, METRIC_EXCLUSION, P3D, EXCLUDES_TRIGGER"
    })
    void aPromiseIsAsLongAsTheRuleSays(String pack, SlaKind kind, String limit, Counting counting) {
        assertThat(pack(pack).clocks().slaClock(kind).limit())
                .isEqualTo(Limit.written(limit, counting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alibaba-intl", "aliexpress", "taobao"})
    void everyPackAllowsThreeRoundsAndOneAppealAndProtectsAfterMaliciousDisputes(String pack) {
        assertThat(pack(pack).most(CountKind.EVIDENCE_ROUNDS).max()).isEqualTo(3);
        assertThat(pack(pack).most(CountKind.RULING_APPEALS).max()).isEqualTo(1);
        assertThat(pack(pack).scenarios())
                .extracting(MisuseScenario::id)
                .containsExactly(
                        "MALICIOUS_ORDER",
                        "MALICIOUS_REVIEW",
                        "MALICIOUS_DISPUTE",
                        "HARASSMENT",
                        "NO_SALE_PROTECTION");
        assertThat(pack(pack).scenarios())
                .filteredOn(MisuseScenario::forwardProtection)
                .extracting(MisuseScenario::id)
                .containsExactly("MALICIOUS_DISPUTE");
        assertThat(pack(pack).scenario("DISLIKE")).isEmpty();
    }

    @Test
    void onTaobaoCounterfeitPointsOutliveTheYearFromTwentyFourAndGeneralOnesNever() {
        assertThat(pack("taobao").line("counterfeit").validity().carriedFrom())
                .isEqualTo(Points.of(24));
        assertThat(pack("taobao").line("general").validity().carriedFrom()).isNull();
    }

    private static RulePack pack(String pack) {
        return PACKS.get(new PackVersion(pack, 1));
    }
}
