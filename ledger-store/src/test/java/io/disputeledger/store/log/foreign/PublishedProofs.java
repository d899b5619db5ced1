package io.disputeledger.store.log.foreign;

import io.disputeledger.store.log.foreign.Input.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The proofs in src/test/resources/published/merkle, which others verify with as well. */
final class PublishedProofs {

    private static final int HASH_BYTES = 32;

    private PublishedProofs() {}

    static List<Case> all() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (JsonNode vector : read("inclusion.jsonl")) {
            cases.add(of(Kind.INCLUSION, vector, "leafIdx", "treeSize", "leafHash", "root"));
        }
        for (JsonNode vector : read("consistency.jsonl")) {
            cases.add(of(Kind.CONSISTENCY, vector, "size1", "size2", "root1", "root2"));
        }
        return cases;
    }

    private static Case of(Kind kind, JsonNode vector, String... fields) {
        List<String> lines = new ArrayList<>();
        for (String field : fields) {
            lines.add(vector.get(field).asString());
        }
        // Null where the proof is empty.
        vector.path("proof").forEach(hash -> lines.add(hash.asString()));
        // One vector takes twelve bytes for a root. Ours are SHA-256.
        boolean valid =
                !vector.get("wantErr").asBoolean()
                        && lines.stream().skip(2).allMatch(PublishedProofs::isHash);
        return new Case(
                vector.get("file").asString(),
                new Input(kind, String.join("\n", lines)),
                valid ? Case.Verdict.ACCEPTED : Case.Verdict.REFUSED);
    }

    private static boolean isHash(String line) {
        return Base64.getDecoder().decode(line).length == HASH_BYTES;
    }

    private static List<JsonNode> read(String name) throws IOException {
        JsonMapper json = new JsonMapper();
        try (InputStream file =
                PublishedProofs.class.getResourceAsStream("/published/merkle/" + name)) {
            String text =
                    new String(
                            Objects.requireNonNull(file, name).readAllBytes(),
                            StandardCharsets.UTF_8);
            try (Stream<String> lines = text.lines()) {
                return lines.map(json::readTree).toList();
            }
        }
    }
}
