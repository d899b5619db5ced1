package io.disputeledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.log.notes.LogKeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting over leaves nothing but what verifies the former ledger, wherever it is cut short. */
class NewBeginningTest {

    @TempDir private Path folder;
    private int emptied;

    @Test
    void nothingIsLeftButWhatVerifiesTheFormerLedger() throws Exception {
        LedgerHome home = used();
        String key =
                LogKeyFile.read(home.logKey(), "localhost/dispute-ledger", false).verifier() + "\n";
        NewBeginning beginning = new NewBeginning(home);

        beginning.demand();
        beginning.carryOut(() -> emptied++);

        assertThat(beginning.isDemanded()).isFalse();
        assertThat(emptied).isEqualTo(1);
        assertThat(LedgerEpoch.of(home).origin()).isEqualTo("localhost/dispute-ledger/2");
        assertThat(home.evidence()).isEmptyDirectory();
        assertThat(home.masterKey()).doesNotExist();
        assertThat(home.logKey()).doesNotExist();
        assertThat(home.demo()).doesNotExist();
        Path former = home.former(new LedgerEpoch(1));
        assertThat(former.resolve("log.vkey")).hasContent(key);
        assertThat(former.resolve("dispute-service.notes")).hasContent("a checkpoint");
        assertThat(home.anchorsOf("dispute-service")).doesNotExist();
    }

    @Test
    void oneThatWasCutShortIsFinishedAndCountedOnce() throws Exception {
        LedgerHome home = used();
        NewBeginning beginning = new NewBeginning(home);
        beginning.demand();
        assertThatThrownBy(() ->
                        beginning.carryOut(() -> {
                            throw new IOException("The power is gone.");
                        }))
                .hasMessage("The power is gone.");
        assertThat(LedgerEpoch.of(home).number()).isEqualTo(1);

        NewBeginning next = new NewBeginning(home);
        next.demand();
        assertThat(next.isDemanded()).isTrue();
        next.carryOut(() -> emptied++);

        assertThat(emptied).isEqualTo(1);
        assertThat(LedgerEpoch.of(home).number()).isEqualTo(2);
        assertThat(home.former(new LedgerEpoch(1)).resolve("log.vkey")).exists();

        // Cut short between its last two steps, it forgets nothing of the new ledger.
        new LedgerEpoch(2).write(home.startingOver());
        Files.writeString(home.masterKey(), "of the second ledger");
        next.carryOut(() -> emptied++);
        assertThat(emptied).isEqualTo(1);
        assertThat(home.masterKey()).exists();
        assertThat(next.isDemanded()).isFalse();
    }

    private LedgerHome used() throws IOException {
        LedgerHome home = LedgerHome.open(folder.toString());
        LogKeyFile.read(home.logKey(), "localhost/dispute-ledger", true);
        Files.writeString(home.masterKey(), "of the first ledger");
        Files.writeString(home.demo(), "over");
        Files.writeString(home.evidence().resolve("a-file"), "bricks");
        Files.createDirectories(home.anchors());
        Files.writeString(home.anchorsOf("dispute-service"), "a checkpoint");
        return home;
    }
}
