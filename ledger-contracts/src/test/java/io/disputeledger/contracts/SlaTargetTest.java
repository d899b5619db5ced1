package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Events hold promises, set or not, and read back what they wrote. */
class SlaTargetTest {

    private static final Clause CLAUSE = new Clause("taobao", 1, "INTAKE_SLA");
    private static final CalendarVersion CHINA = new CalendarVersion("cn", 1);

    @ParameterizedTest
    @MethodSource("targets")
    void isReadAsItWasWritten(SlaTarget target, String json) {
        JsonMapper mapper = JsonMapper.shared();

        assertThat(mapper.writerFor(SlaTarget.class).writeValueAsString(target)).isEqualTo(json);
        assertThat(mapper.readValue(json, SlaTarget.class)).isEqualTo(target);
        assertThat(target.clause()).isEqualTo(CLAUSE);
    }

    static Object[][] targets() {
        String clause =
                """
                {"pack":"taobao","packVersion":1,"clauseId":"INTAKE_SLA"}\
                """;
        Deadline deadline =
                new Deadline(Instant.parse("2026-03-03T16:00:00Z"), CLAUSE, "Asia/Shanghai", CHINA);
        return new Object[][] {
            {
                new SlaTarget.Set(deadline),
                """
                {"type":"Set","deadline":{"dueAt":"2026-03-03T16:00:00Z","clause":%s,\
                "zone":"Asia/Shanghai","calendar":"cn@1"}}\
                """
                        .formatted(clause)
            },
            {
                new SlaTarget.Unresolved(
                        CLAUSE,
                        "Asia/Shanghai",
                        CHINA,
                        2027,
                        Instant.parse("2026-12-20T03:00:00Z")),
                """
                {"type":"Unresolved","clause":%s,"zone":"Asia/Shanghai","calendar":"cn@1",\
                "year":2027,"countsFrom":"2026-12-20T03:00:00Z"}\
                """
                        .formatted(clause)
            }
        };
    }
}
