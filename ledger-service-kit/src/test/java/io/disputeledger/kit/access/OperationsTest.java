package io.disputeledger.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.database.RefusedToStart;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A service knows who may call each of its operations, or does not start. */
class OperationsTest {

    @RestController
    static class Declared {
        @GetMapping("/v1/hashes")
        @PublicAccess(because = "hashes tell nothing")
        String hashes() {
            return "";
        }

        @PostMapping("/v1/disputes/{id}/rule")
        @Access(
                roles = {Role.ADJUDICATOR, Role.REVIEWER},
                object = ObjectRule.OWN_DISPUTE)
        String rule() {
            return "";
        }
    }

    @RestController
    static class Undeclared {
        @GetMapping("/v1/hole")
        String hole() {
            return "";
        }
    }

    @Test
    void listsWhatIsDeclared() {
        assertThat(operations(List.of(), Declared.class).all())
                .extracting(
                        operation -> operation.method() + " " + operation.path(),
                        Operations.Operation::access)
                .containsExactly(
                        tuple(
                                "POST /v1/disputes/{id}/rule",
                                new DeclaredAccess.InRole(
                                        Set.of(Role.ADJUDICATOR, Role.REVIEWER),
                                        ObjectRule.OWN_DISPUTE,
                                        "id")),
                        tuple("GET /v1/hashes", new DeclaredAccess.Everybody()));
    }

    @Test
    void refusesToStartWithAnOperationThatDeclaresNothing() {
        assertThatThrownBy(() -> operations(List.of(), Declared.class, Undeclared.class))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("/v1/hole")
                .hasMessageNotContaining("/v1/hashes");
    }

    @Test
    void knowsWhatIsDeclaredForALibrary() {
        LibraryAccess library = new LibraryAccess(Undeclared.class, Set.of(Role.OPERATOR));

        assertThat(operations(List.of(library), Undeclared.class).all())
                .singleElement()
                .satisfies(operation ->
                        assertThat(operation.access())
                                .isEqualTo(
                                        new DeclaredAccess.InRole(
                                                Set.of(Role.OPERATOR), ObjectRule.ANY, "id")));
    }

    @Test
    void nothingIsForNobodyOrForTime() {
        assertThatThrownBy(() -> new DeclaredAccess.InRole(Set.of(), ObjectRule.ANY, "id"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new DeclaredAccess.InRole(Set.of(Role.CLOCK), ObjectRule.ANY, "id"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Operations operations(List<LibraryAccess> libraries, Class<?>... endpoints) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(endpoints);
            context.register(RequestMappingHandlerMapping.class);
            context.refresh();
            Operations operations =
                    new Operations(
                            context.getBeanProvider(RequestMappingHandlerMapping.class), libraries);
            operations.afterSingletonsInstantiated();
            return operations;
        }
    }
}
