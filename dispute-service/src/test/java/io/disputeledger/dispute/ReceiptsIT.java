package io.disputeledger.dispute;

import static io.disputeledger.dispute.PublishedTexts.pack;
import static io.disputeledger.dispute.PublishedTexts.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.rules.RulesOnRecord;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.receipts.ReceiptVerifier;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.LogReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a caller holds against the ledger, checked with a key that it was given before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptsIT {

    private static final String ORIGIN = "ledger.test/disputes";

    @SuppressWarnings("NullAway.Init")
    private DisputeDesk desk;

    @BeforeAll
    void open(@TempDir Path home) {
        desk = new DisputeDesk(home);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void anAcceptedCommandIsAnsweredWithAReceiptOfEachEvent() throws VerificationException {
        desk.recordOrder("O-1");

        Reply filed = desk.file("D-1", "O-1");

        List<LogEntry> proven = proven(filed);
        assertThat(proven)
                .extracting(LogEntry::streamType)
                .containsSubsequence("Dispute", "Claim", "Command");
        assertThat(proven.getFirst().streamId()).isEqualTo("dispute:D-1");
        assertThat(position(filed.body().at("/receipts").get(proven.size() - 1)))
                .isEqualTo(filed.position());
    }

    @Test
    void aRefusalIsProvenToo() throws VerificationException {
        desk.recordOrder("O-2");
        desk.file("D-20", "O-2");

        Reply refused = desk.file("D-21", "O-2");

        assertThat(refused.code()).isEqualTo("DUPLICATE_OPEN_DISPUTE");
        assertThat(proven(refused)).extracting(LogEntry::streamType).containsExactly("Command");
    }

    @Test
    void aReceiptOfAnotherEventDoesNotPass() {
        desk.recordOrder("O-3");
        Reply filed = desk.file("D-3", "O-3");
        JsonNode receipts = filed.body().at("/receipts");

        assertThat(catchThrowable(() -> verify(entry(receipts.get(0)), proof(receipts.get(1)))))
                .isInstanceOf(VerificationException.class);
    }

    @Test
    void anAuditorTakesAwayAllOfADispute() throws IOException, VerificationException {
        desk.recordOrder("O-4");
        Reply filed = desk.file("D-4", "O-4");
        Reply accepted = desk.officer().post("/v1/disputes/D-4/accept-complaint", "{}");

        TreeMap<String, byte[]> files = unzipped(bundle("D-4"));

        assertThat(text(files, "bundle"))
                .startsWith("dispute-ledger-bundle@v2\ndispute D-4\norigin " + ORIGIN + "\nsize ")
                .endsWith("stream 4 Dispute dispute:D-4\n");
        assertThat(text(files, "keys").strip()).isEqualTo(key().toString());
        assertThat(files.keySet().stream().filter(name -> name.startsWith("entries/"))).hasSize(4);
        for (String name : files.keySet()) {
            if (name.startsWith("entries/")) {
                String position = name.substring("entries/".length());
                TlogProof proof =
                        TlogProof.parse(text(files, "proofs/" + position + ".tlog-proof"));
                Checkpoint signed = verify(bytes(files, name), proof);
                assertThat(signed.size()).isGreaterThan(accepted.position());
                assertThat(proof.checkpoint().encode()).isEqualTo(text(files, "checkpoint"));
            }
        }
        assertThat(filed.status()).isEqualTo(201);
        // Nobody has published rules yet: those that came with the product are there as they are.
        String pack = RulePacks.shippedText("alibaba-intl");
        assertThat(text(files, "rule-packs/alibaba-intl/1.yaml")).isEqualTo(pack);
        assertThat(text(files, "calendars/cn/1.yaml"))
                .isEqualTo(BusinessCalendars.shippedText("cn"));
        assertThat(text(files, "rules").lines())
                .hasSize(2)
                .startsWith(
                        RulesOnRecord.digest(pack).value() + " - rule-packs/alibaba-intl/1.yaml");
    }

    @Test
    void aBundleNamesTheEventsThatPublishedItsRules() throws IOException {
        Reply published =
                desk.service()
                        .as(Role.RULE_EDITOR, "E-1")
                        .post(
                                "/v1/rule-packs/aliexpress/publish-rule-pack",
                                publishing(pack("aliexpress", 2, "2190-01-01T00:00:00Z")));
        assertThat(published.status()).as(published.http().body()).isEqualTo(201);
        Reply ordered =
                desk.platform()
                        .post(
                                "/v1/orders",
                                DisputeDesk.order("O-6", "").replace("alibaba-intl", "aliexpress"));
        assertThat(ordered.status()).as(ordered.http().body()).isEqualTo(201);
        Reply filed =
                desk.buyer()
                        .post(
                                "/v1/disputes",
                                DisputeDesk.complaint("D-6", "O-6")
                                        .replace("alibaba-intl", "aliexpress"));
        assertThat(filed.status()).as(filed.http().body()).isEqualTo(201);

        TreeMap<String, byte[]> files = unzipped(bundle("D-6"));

        long first = desk.recorded().positionOf("rule-pack:aliexpress", 0);
        assertThat(text(files, "bundle")).endsWith("stream 2 RulePack rule-pack:aliexpress\n");
        assertThat(text(files, "rules"))
                .contains(" " + first + " rule-packs/aliexpress/1.yaml")
                .doesNotContain("2.yaml");
        assertThat(files).containsKeys("entries/" + first, "proofs/" + first + ".tlog-proof");
    }

    @Test
    void nobodyElseDoes() {
        desk.recordOrder("O-5");
        desk.file("D-5", "O-5");

        assertThat(desk.buyer().get("/v1/disputes/D-5/bundle").status()).isEqualTo(403);
        assertThat(desk.officer().get("/v1/disputes/D-5/bundle").status()).isEqualTo(403);
        assertThat(auditor("/v1/disputes/D-404/bundle")).isEqualTo(404);
        assertThat(auditor("/v1/disputes/D%205/bundle")).isEqualTo(400);
    }

    private int auditor(String path) {
        return desk.service().as(Role.AUDITOR, "A-1").get(path).status();
    }

    private byte[] bundle(String dispute) {
        HttpResponse<byte[]> answer =
                desk.service()
                        .as(Role.AUDITOR, "A-1")
                        .download("/v1/disputes/" + dispute + "/bundle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        return answer.body();
    }

    private List<LogEntry> proven(Reply reply) throws VerificationException {
        List<LogEntry> entries = new ArrayList<>();
        for (JsonNode receipt : reply.body().at("/receipts")) {
            TlogProof proof = proof(receipt);
            assertThat(proof.index()).isEqualTo(position(receipt));
            Checkpoint signed = verify(entry(receipt), proof);
            assertThat(signed.size()).isGreaterThan(position(receipt));
            entries.add(LogEntry.decode(entry(receipt)));
        }
        return entries;
    }

    private Checkpoint verify(byte[] entry, TlogProof proof) throws VerificationException {
        return new ReceiptVerifier(ORIGIN, List.of(key())).verify(entry, proof);
    }

    private VerifierKey key() throws VerificationException {
        return VerifierKey.parse(desk.service().bean(LogReader.class).keys().getFirst());
    }

    private static long position(JsonNode receipt) {
        return receipt.at("/position").asLong();
    }

    private static byte[] entry(JsonNode receipt) {
        return Base64.getDecoder().decode(receipt.at("/entry").asString());
    }

    private static TlogProof proof(JsonNode receipt) throws VerificationException {
        return TlogProof.parse(receipt.at("/proof").asString());
    }

    private static TreeMap<String, byte[]> unzipped(byte[] bytes) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                files.put(next.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(TreeMap<String, byte[]> files, String name) {
        return new String(bytes(files, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(TreeMap<String, byte[]> files, String name) {
        byte[] contents = files.get(name);
        assertThat(contents).as(name).isNotNull();
        return Objects.requireNonNull(contents);
    }
}
