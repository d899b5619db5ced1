package io.disputeledger.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.contracts.RefusalCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What commands promise in their Javadoc is what the reference tells, word for word. */
class CommandCatalogueTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "commands.md");
    private static final int REFUSALS_COLUMN = 5;

    private final CommandCatalogue catalogue = new CommandCatalogue(new JavadocAsMarkdown());

    @Test
    void theReferenceTellsTheRefusalsOfEveryCommandInTheirOrder() throws IOException {
        assertThat(promised()).isNotEmpty().isEqualTo(told());
    }

    @Test
    void aHandlerThatIsNotNamedAfterItsCommandIsAMistake() {
        assertThatThrownBy(() -> catalogue.command("Nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nothing");
    }

    private Map<String, List<RefusalCode>> promised() {
        Map<String, List<RefusalCode>> promised = new TreeMap<>();
        catalogue.names().forEach(name -> promised.put(name, catalogue.command(name).refusals()));
        promised.values().removeIf(List::isEmpty); // nobody can call it yet
        return promised;
    }

    private static Map<String, List<RefusalCode>> told() throws IOException {
        Map<String, List<RefusalCode>> told = new TreeMap<>();
        for (String line : Files.readAllLines(REFERENCE)) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (cells.length > REFUSALS_COLUMN && cells[1].matches("[A-Z][A-Za-z]+")) {
                told.put(
                        cells[1],
                        Arrays.stream(cells[REFUSALS_COLUMN].split(",\\s*"))
                                .map(RefusalCode::valueOf)
                                .toList());
            }
        }
        return told;
    }
}
