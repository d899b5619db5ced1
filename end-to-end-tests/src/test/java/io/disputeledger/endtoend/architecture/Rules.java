package io.disputeledger.endtoend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.commands.StreamAggregate;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may depend on what; see the design of the modules in the README. */
final class Rules {

    private static final String[] SERVICES = {"dispute", "penalty", "evidence", "query"};

    private static final Set<String> CLOCK_OR_CHANCE =
            Set.of(
                    "now",
                    "currentTimeMillis",
                    "nanoTime",
                    "random",
                    "randomUUID",
                    "instant",
                    "systemUTC",
                    "nextInt",
                    "nextLong");

    private static final DescribedPredicate<JavaClass> AN_EVENT =
            JavaClass.Predicates.assignableTo(LedgerEvent.class)
                    .and(DescribedPredicate.describe("concrete", type -> !type.isInterface()));

    private Rules() {}

    /** Decisions are plain Java: no framework, no clock, no log, no I/O. */
    static final ArchRule DOMAIN_IS_PURE =
            classes()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "org.jspecify..",
                            "io.disputeledger.contracts..",
                            "io.disputeledger.rules..",
                            "..domain..")
                    .because("rules are tested in microseconds; pass what they need as values");

    /** A stream of rows keeps its connection until somebody closes it, and nobody does. */
    static final ArchRule NO_OPEN_STREAMS_OF_ROWS =
            noClasses()
                    .should()
                    .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                    .because("a few such calls empty the pool; ask for a list() or a set()");

    /** Time and chance come in as values. */
    static final ArchRule NO_CLOCK_OR_CHANCE_IN_DECISIONS =
            noClasses()
                    .that()
                    .resideInAnyPackage("..domain..", "..contracts..", "..rules..")
                    .should()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "reads a clock or rolls dice",
                                    call ->
                                            CLOCK_OR_CHANCE.contains(call.getTarget().getName())
                                                    && call.getTargetOwner()
                                                            .getPackageName()
                                                            .startsWith("java.")))
                    .because("a replay must decide the same; take an Occasion instead");

    /** Money and points are whole numbers. */
    static final ArchRule NO_FLOATING_POINT =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage("..domain..", "..contracts..", "..rules..")
                    .should()
                    .haveRawType(double.class)
                    .orShould()
                    .haveRawType(float.class)
                    .because("money is minor units and points are hundredths");

    /** Events carry no personal name of a framework: they outlive every one of them. */
    static final ArchRule EVENTS_ARE_RECORDS =
            classes()
                    .that(AN_EVENT)
                    .should()
                    .beRecords()
                    .andShould()
                    .haveModifier(JavaModifier.PUBLIC)
                    .because("an event is a fact, and facts do not change");

    /** Without one, a snapshot of another shape would be read as one of this. */
    static final ArchRule AGGREGATES_HAVE_A_REVISION =
            classes()
                    .that()
                    .areAnnotatedWith(StreamAggregate.class)
                    .should()
                    .beAnnotatedWith(Revision.class)
                    .because("a snapshot is read by the revision that wrote it, or not at all");

    /** Contracts know nobody. */
    static final ArchRule CONTRACTS_DEPEND_ON_NOTHING_OF_OURS =
            noClasses()
                    .that()
                    .resideInAPackage("..contracts..")
                    .should()
                    .dependOnClassesThat(ofOurs("contracts"))
                    .because("the published language stands by itself");

    /** Names that say nothing. */
    static final ArchRule NAMES_SAY_WHAT_THEY_ARE =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Data")
                    .because("the glossary has a word for it");

    /** Services share contracts, rules and the kit, never each other's code. */
    static List<ArchRule> servicesDoNotKnowEachOther(String root) {
        return List.of(SERVICES).stream()
                .<ArchRule>map(service ->
                        noClasses()
                                .that()
                                .resideInAPackage(root + service + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(others(root, service))
                                .because("what one needs of another arrives as an event"))
                .toList();
    }

    /** The kit serves all services and knows none. */
    static ArchRule kitKnowsNoService(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "kit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others(root, ""))
                .because("dependencies point one way: services to kit");
    }

    private static String[] others(String root, String service) {
        return List.of(SERVICES).stream()
                .filter(other -> !other.equals(service))
                .map(other -> root + other + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> ofOurs(String exceptPackage) {
        return DescribedPredicate.describe(
                "ours, but not " + exceptPackage,
                type ->
                        type.getPackageName().startsWith("io.disputeledger.")
                                && !type.getPackageName().contains("." + exceptPackage));
    }
}
