package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.Points;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedPacksTest {

    private static final RulePacks PACKS = RulePacks.published();

    @Test
    void everyFileIsInTheIndex() throws Exception {
        Path folder = Path.of("src/main/resources/rule-packs");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(
                            files.filter(file -> file.getNameCount() > folder.getNameCount() + 1)
                                    .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            PACKS.all().stream()
                                    .map(RulePack::version)
                                    .map(PublishedPacksTest::fileOf)
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
        "alibaba-intl, RULING_APPEAL, P30D",
        "taobao, RULING_APPEAL, P30D",
        "aliexpress, RULING_APPEAL, P7D",
        "aliexpress, EVIDENCE_ROUND, P7D"
    })
    void aWindowIsAsLongAsTheRuleSays(String pack, WindowKind kind, String limit) {
        assertThat(pack(pack).windows())
                .filteredOn(window -> window.kind() == kind)
                .extracting(Window::limit)
                .containsExactly(new Limit(Written.duration(limit), Counting.EXCLUDES_TRIGGER));
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

    private static String fileOf(PackVersion version) {
        return version.pack() + "/" + version.version() + ".yaml";
    }
}
