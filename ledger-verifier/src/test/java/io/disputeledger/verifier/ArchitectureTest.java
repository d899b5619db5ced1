package io.disputeledger.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The verifier stands on the JDK and picocli alone, and talks to nobody. */
class ArchitectureTest {

    private static final JavaClasses VERIFIER =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.disputeledger.verifier");

    @Test
    void sharesNoCodeWithTheServer() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.disputeledger.verifier..", "java..", "picocli..", "org.jspecify..")
                .check(VERIFIER);
    }

    @Test
    void opensNoConnectionAndNoOtherProcess() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.rmi..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Runtime.class)
                .check(VERIFIER);
    }
}
