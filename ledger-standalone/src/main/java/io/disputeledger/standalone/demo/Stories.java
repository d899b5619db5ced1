package io.disputeledger.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the stories; {@code ${-20d}} in them is the instant twenty days before they are told. */
final class Stories {

    private static final String FILE = "/demo/stories.yaml";
    private static final Pattern DAYS = Pattern.compile("\\$\\{(-?\\d+)d}");

    private Stories() {}

    static List<Story> toldAt(Instant now) {
        try (InputStream file = Stories.class.getResourceAsStream(FILE)) {
            String text =
                    new String(
                            Objects.requireNonNull(file, FILE).readAllBytes(),
                            StandardCharsets.UTF_8);
            String dated =
                    DAYS.matcher(text)
                            .replaceAll(days ->
                                    now.plus(Duration.ofDays(Long.parseLong(days.group(1))))
                                            .toString());
            return new YAMLMapper().readValue(dated, new TypeReference<List<Story>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The demo stories are missing from the jar.", e);
        }
    }
}
