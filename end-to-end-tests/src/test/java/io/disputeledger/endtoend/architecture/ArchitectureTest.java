package io.disputeledger.endtoend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps the rules; and each rule can fail, as planted classes show. */
class ArchitectureTest {

    private static final String OURS = "io.disputeledger.";
    private static final String PLANTED = "io.disputeledger.endtoend.architecture.planted.";

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("test-jar"))
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("io.disputeledger");

    private static final JavaClasses FAULTS =
            new ClassFileImporter()
                    .importPackages("io.disputeledger.endtoend.architecture.planted");

    @Test
    void looksAtAllModules() {
        assertThat(CODE).hasSizeGreaterThan(150);
        for (String part :
                List.of(
                        "contracts",
                        "rules",
                        "store",
                        "kit",
                        "dispute",
                        "penalty",
                        "evidence",
                        "query",
                        "standalone")) {
            assertThat(CODE.stream())
                    .as(part)
                    .anyMatch(type -> type.getPackageName().startsWith(OURS + part));
        }
    }

    @ParameterizedTest
    @MethodSource
    void codeKeeps(ArchRule rule) {
        rule.allowEmptyShould(false).check(CODE);
    }

    static Stream<ArchRule> codeKeeps() {
        return rules(OURS);
    }

    @ParameterizedTest
    @MethodSource
    void plantedFaultBreaks(ArchRule rule) {
        assertThat(rule.evaluate(FAULTS).hasViolation()).as(rule.getDescription()).isTrue();
    }

    static Stream<ArchRule> plantedFaultBreaks() {
        return rules(PLANTED);
    }

    private static Stream<ArchRule> rules(String root) {
        return Stream.concat(
                Stream.of(
                        Rules.DOMAIN_IS_PURE,
                        Rules.NO_CLOCK_OR_CHANCE_IN_DECISIONS,
                        Rules.NO_FLOATING_POINT,
                        Rules.NO_OPEN_STREAMS_OF_ROWS,
                        Rules.EVENTS_ARE_RECORDS,
                        Rules.AGGREGATES_HAVE_A_REVISION,
                        Rules.CONTRACTS_DEPEND_ON_NOTHING_OF_OURS,
                        Rules.NAMES_SAY_WHAT_THEY_ARE,
                        Rules.kitKnowsNoService(root)),
                Rules.servicesDoNotKnowEachOther(root).stream());
    }
}
