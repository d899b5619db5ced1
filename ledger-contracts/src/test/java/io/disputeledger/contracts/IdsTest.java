package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private static final Map<String, Function<String, Object>> READERS =
            Map.of(
                    "dispute", DisputeId::new,
                    "evidence", EvidenceId::new,
                    "misuse report", MisuseReportId::new,
                    "party", PartyId::new,
                    "marketplace", Marketplace::new,
                    "order", OrderId::parse,
                    "account", AccountId::parse,
                    "digest", Sha256::new);

    @ParameterizedTest
    @MethodSource("wellFormed")
    void areWrittenAsTheyWereRead(String kind, String id) {
        assertThat(read(kind, id)).hasToString(id);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refuseWhatCouldEscapeALogAPathOrAKey(String kind, String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(kind, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O-9001", ":O-9001", "alibaba-intl:", "Alibaba:O-9001", "a:b:c"})
    void ofAnOrderNameItsMarketplaceAndItsNumber(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> OrderId.parse(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-88", ":S-88", "taobao:", "Taobao:S-88", "taobao:S:88"})
    void ofAnAccountNameItsMarketplaceAndItsSeller(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> AccountId.parse(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taobao", "9box", "-taobao", "tao_bao", "tao.bao"})
    void ofAMarketplaceAreInLowerCase(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Marketplace(id));
    }

    @Test
    void ofADigestHaveSixtyFourLowerCaseDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(DIGEST.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(DIGEST + "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(DIGEST.replace('a', 'A')));
    }

    @Test
    void sealedTextShowsItsSubjectAndNothingElse() {
        assertThat(new Sealed("party:B-77", "c2VjcmV0")).hasToString("Sealed[party:B-77]");
    }

    private static Object read(String kind, String id) {
        return Objects.requireNonNull(READERS.get(kind), kind).apply(id);
    }

    private static Stream<String[]> wellFormed() {
        return Stream.of(
                new String[] {"dispute", "D-1"},
                new String[] {"dispute", "0".repeat(64)},
                new String[] {"evidence", "E_2.b"},
                new String[] {"misuse report", "M-1"},
                new String[] {"party", "b.77@shop"},
                new String[] {"marketplace", "alibaba-intl"},
                new String[] {"marketplace", "m".repeat(32)},
                new String[] {"order", "alibaba-intl:O-9001"},
                new String[] {"account", "taobao:S-88@cn"},
                new String[] {"digest", DIGEST});
    }

    private static Stream<String[]> hostile() {
        return READERS.keySet().stream()
                .flatMap(kind ->
                        Stream.of(
                                        "",
                                        " ",
                                        "D-1\n",
                                        "D-1\r\nforged log line",
                                        "D\0-1",
                                        "../D-1",
                                        "D/1",
                                        "D%2F1",
                                        "D|1",
                                        "D 1",
                                        ".D-1",
                                        "Ｄ-１",
                                        "D-\u0661",
                                        "D-1\u202e",
                                        "<script>",
                                        "d'; drop table",
                                        "d".repeat(65))
                                .flatMap(id -> Stream.of(id, "taobao:" + id))
                                .map(id -> new String[] {kind, id}));
    }
}
