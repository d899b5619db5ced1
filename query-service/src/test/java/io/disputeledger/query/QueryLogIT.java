package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.notes.StrictBase64;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.receipts.ReceiptVerifier;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log as a stranger reads it, without a token, and as an auditor does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryLogIT {

    private static final String ORIGIN = "ledger.test/disputes";
    private static final int EVENTS = 300;

    @SuppressWarnings("NullAway.Init")
    private QueryService query;

    @SuppressWarnings("NullAway.Init")
    private LedgerClient stranger;

    @BeforeAll
    void start() {
        query = QueryService.start(TestDatabase.fresh());
        query.log.appendOrders("P", EVENTS);
        stranger = new LedgerClient(query.service.url(), null, null);
        await().until(() -> checkpoint().size() == EVENTS);
    }

    @AfterAll
    void close() {
        query.close();
    }

    @Test
    void checkpointIsSignedByTheLog() throws VerificationException {
        Reply answer = stranger.get("/checkpoint");

        assertThat(answer.http().headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=utf-8");
        assertThat(answer.http().headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(SignedNote.parse(answer.http().body()).verify(List.of(key()))).hasSize(1);
    }

    @Test
    void tilesHoldTheHashesOfTheEntries() throws VerificationException {
        TreeHasher hasher = new TreeHasher();
        for (String path : List.of("000", "001.p/44")) {
            HttpResponse<byte[]> tile = stranger.download("/tile/0/" + path);
            HttpResponse<byte[]> entries = query.auditor().download("/tile/entries/" + path);

            assertThat(tile.statusCode()).isEqualTo(200);
            assertThat(tile.headers().firstValue("Cache-Control").orElse(""))
                    .contains("public", "immutable");
            int width = tile.body().length / Hash.BYTES;
            List<byte[]> bundle = new EntryBundle(0, width).decode(entries.body());
            for (int place = 0; place < width; place++) {
                assertThat(Hash.read(tile.body(), place * Hash.BYTES))
                        .isEqualTo(hasher.leaf(bundle.get(place)));
            }
        }
        assertThat(stranger.download("/tile/1/000.p/1").body()).hasSize(Hash.BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tile/0/002",
                "/tile/0/001.p/45",
                "/tile/0/001",
                "/tile/0/0",
                "/tile/0/x000/000",
                "/tile/00/000",
                "/tile/64/000",
                "/tile/0/000.p/256",
                "/tile/0/..%2f000",
                "/tile/0/%3000"
            })
    void noOtherTileExists(String path) {
        assertThat(stranger.get(path).status()).isIn(400, 404);
    }

    @Test
    void entriesAreForAuditors() {
        assertThat(stranger.get("/tile/entries/000").status()).isEqualTo(401);
        assertThat(query.service.as(Role.OFFICER, "O-1").get("/tile/entries/000").status())
                .isEqualTo(403);
        assertThat(query.service.as(Role.PARTY, "B-77").get("/v1/log/receipts/3").status())
                .isEqualTo(403);
    }

    @Test
    void anAuditorGetsAReceiptOfAnyEvent() throws VerificationException {
        Reply receipt = query.auditor().get("/v1/log/receipts/257");

        assertThat(receipt.position()).isEqualTo(257);
        new ReceiptVerifier(ORIGIN, List.of(key()))
                .verify(
                        Base64.getDecoder().decode(receipt.text("entry")),
                        TlogProof.parse(receipt.text("proof")));
        assertThat(query.auditor().get("/v1/log/receipts/" + EVENTS).status()).isEqualTo(404);
        assertThat(query.auditor().get("/v1/log/receipts/-1").status()).isEqualTo(400);
    }

    @Test
    void inclusionIsProvenByPositionAndByEventId() throws VerificationException {
        String eventId =
                query.database()
                        .sql("select event_id from ledger.event where position = 7")
                        .query(String.class)
                        .single();

        String byPosition = stranger.get("/v1/log/inclusion?position=7").http().body();

        assertThat(TlogProof.parse(byPosition).index()).isEqualTo(7);
        assertThat(stranger.get("/v1/log/inclusion?eventId=" + eventId).http().body())
                .isEqualTo(byPosition);
        assertThat(stranger.get("/v1/log/inclusion?position=7&size=" + EVENTS).http().body())
                .isEqualTo(byPosition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/log/inclusion",
                "/v1/log/inclusion?position=1&eventId=x",
                "/v1/log/inclusion?position=one",
                "/v1/log/consistency",
                "/v1/log/consistency?from=0",
                "/v1/log/consistency?from=301",
                "/v1/log/consistency?from=9&to=8"
            })
    void aQuestionWithoutSenseIsSaidToBe(String path) {
        Reply answer = stranger.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_FIELD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/log/inclusion?position=300",
                "/v1/log/inclusion?position=-1",
                "/v1/log/inclusion?eventId=nobody",
                "/v1/log/inclusion?position=1&size=17",
                "/v1/log/consistency?from=9&to=301"
            })
    void whatTheLogDoesNotHaveIsNotFound(String path) {
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }

    @Test
    void anOlderTreeIsShownToBeTheBeginningOfANewer() throws VerificationException {
        String text = stranger.get("/v1/log/consistency?from=256").http().body();

        List<String> lines = text.lines().toList();
        assertThat(lines.subList(0, 3))
                .containsExactly("dispute-ledger-consistency@v1", "from 256", "to " + EVENTS);
        List<Hash> hashes = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            hashes.add(StrictBase64.decodeHash(line));
        }
        // The first 256 leaves are one full tile, whose root is the only hash of the tile above.
        Hash old = Hash.read(stranger.download("/tile/1/000.p/1").body(), 0);
        new ConsistencyProof(256, EVENTS, hashes)
                .verify(old, checkpoint().root(), new TreeHasher());
    }

    private Checkpoint checkpoint() throws VerificationException {
        return Checkpoint.parse(SignedNote.parse(stranger.get("/checkpoint").http().body()).text());
    }

    private VerifierKey key() throws VerificationException {
        return VerifierKey.parse(stranger.get("/v1/log/keys").http().body().strip());
    }
}
