package io.disputeledger.standalone.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Tells the demo cases once in the life of a ledger, through its public interface. Each command has
 * a fixed idempotency key, so telling goes on where it was interrupted.
 */
public final class DemoCases {

    private final Map<String, String> urls;
    private final String issuer;
    private final DemoRecord record;

    /**
     * @param urls addresses of the services: {@code query}, {@code dispute}, {@code penalty},
     *     {@code evidence}
     * @param issuer address of the authorization server
     * @param home the ledger's folder
     */
    public DemoCases(Map<String, String> urls, String issuer, Path home) {
        this.urls = Map.copyOf(urls);
        this.issuer = issuer;
        this.record = new DemoRecord(home);
    }

    /** Remembers that this ledger is to have none. */
    public void skip() throws IOException {
        record.over();
    }

    /**
     * Tells what was not told yet.
     *
     * @param progress hears which case comes next
     * @throws IllegalStateException when a command is not answered as the story says
     */
    public void tell(Consumer<String> progress) throws IOException, InterruptedException {
        if (record.isOver()) {
            return;
        }
        PlatformClient platform = new PlatformClient(issuer);
        List<Story> stories = Stories.toldAt(record.beginning(now(platform)));
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            progress.accept(
                    "Demo case %d of %d: %s".formatted(i + 1, stories.size(), story.title()));
            for (int j = 0; j < story.steps().size(); j++) {
                tell(platform, story.steps().get(j), "demo-%d-%d".formatted(i + 1, j + 1));
            }
        }
        record.over();
    }

    private Instant now(PlatformClient platform) throws IOException, InterruptedException {
        var clock = platform.get(url("query") + "/v1/sandbox/clock");
        return Instant.parse(clock.body().path("now").asString());
    }

    private void tell(PlatformClient platform, Story.Step step, String key)
            throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>(step.body());
        if (step.file() != null) {
            byte[] content = step.file().getBytes(StandardCharsets.UTF_8);
            String sha256 = sha256(content);
            var uploaded =
                    platform.put(
                            url("evidence") + "/v1/evidence-files/" + sha256, step.as(), content);
            require(uploaded.accepted(), key, uploaded);
            body.put("sha256", sha256);
            body.put("sizeBytes", content.length);
        }
        var answer = platform.post(url(step.service()) + step.post(), step.as(), key, body);
        require(
                step.refused() == null
                        ? answer.accepted()
                        : step.refused().equals(answer.body().path("code").asString()),
                key,
                answer);
    }

    private String url(String service) {
        return Objects.requireNonNull(urls.get(service), service);
    }

    private static void require(boolean asTold, String key, PlatformClient.Answer answer) {
        if (!asTold) {
            throw new IllegalStateException(
                    "The demo cases cannot be told: %s was answered %d %s"
                            .formatted(key, answer.status(), answer.body()));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
