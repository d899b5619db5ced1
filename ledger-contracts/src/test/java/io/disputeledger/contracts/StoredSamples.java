package io.disputeledger.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares event classes with the samples of what the ledger has stored of them. */
final class StoredSamples {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path folder;

    StoredSamples(Path folder) {
        this.folder = folder;
    }

    /** What is wrong and what to do about it, one sentence or two for each fault. */
    List<String> faults(List<Class<?>> events) throws IOException {
        Set<String> expected = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        for (Class<?> event : events) {
            int revision = revision(event);
            IntStream.rangeClosed(1, revision)
                    .mapToObj(past -> fileName(event, past))
                    .forEach(expected::add);
            faults.addAll(shapeFaults(event, folder.resolve(fileName(event, revision))));
        }
        Set<String> stored = stored();
        expected.stream()
                .filter(name -> !stored.contains(name))
                .map(this::missing)
                .forEach(faults::add);
        stored.stream()
                .filter(name -> !expected.contains(name))
                .map(this::extra)
                .forEach(faults::add);
        return faults;
    }

    /** Revisions start from 1; an event without one is not ready to be stored. */
    private static int revision(Class<?> event) {
        Revision revision = event.getAnnotation(Revision.class);
        return revision == null ? 0 : Integer.parseInt(revision.value());
    }

    private static List<String> shapeFaults(Class<?> event, Path sample) throws IOException {
        if (revision(event) < 1) {
            return List.of(event.getSimpleName() + " has no @Revision; begin with 1.");
        }
        if (Files.notExists(sample)) {
            return List.of();
        }
        JsonNode stored = JSON.readTree(Files.readString(sample));
        try {
            String text = JSON.writeValueAsString(JSON.treeToValue(stored, event));
            JsonNode written = JSON.readTree(text);
            return written.equals(stored) ? List.of() : List.of(changed(sample, text));
        } catch (JacksonException fault) {
            return List.of(changed(sample, fault.getOriginalMessage()));
        }
    }

    private static String changed(Path sample, String now) {
        return sample.getFileName()
                + " no longer fits its class. Restore the class, or raise its @Revision, add an"
                + " upcaster and a sample of the new revision; never edit a sample. Now: "
                + now;
    }

    private String missing(String name) {
        return name + " is missing. Add to " + folder + " what the ledger stores of such an event.";
    }

    private String extra(String name) {
        return name
                + " fits no event. An event is stored for ever: restore its class or @Revision.";
    }

    private Set<String> stored() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String fileName(Class<?> event, int revision) {
        return event.getSimpleName() + ".v" + revision + ".json";
    }
}
